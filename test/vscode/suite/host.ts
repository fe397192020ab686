import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, bluePencil, pause, type Tests } from "./harness.js";

/** About 20,000 words in which something is to be found all over. */
export function longDraft(paragraphs = 700): string {
  const sentences = (place: number) =>
    `The council of ward ${place} met on Monday to settle the new bus lane. ` +
    `Treasurer Mina Okafor claimed that ward ${place} had been told in spring.`;
  return Array.from({ length: paragraphs }, (_, place) => sentences(place + 1)).join("\n\n");
}

/** For how long, in milliseconds, nothing else could run in this host until `ended`: at most, and 99 times in 100. */
export async function heldUp(ended: () => boolean): Promise<{ longest: number; p99: number }> {
  const gaps: number[] = [];
  let last = performance.now();
  while (!ended()) {
    await pause(0);
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  }
  gaps.sort((a, b) => a - b);
  return { longest: gaps.at(-1) ?? 0, p99: gaps[Math.floor(gaps.length * 0.99)] ?? 0 };
}

export const hostTests: Tests = {
  async "activates quickly, without the language"() {
    const extension = vscode.extensions.getExtension("blue-pencil.blue-pencil");
    assert(extension, "the extension is not there");
    const wasActive = extension.isActive;
    const started = performance.now();
    await bluePencil();
    const took = Math.round(performance.now() - started);
    console.log(`HOSTTEST note: ${wasActive ? "was active already" : `activated in ${took} ms`}`);
  },

  async "leaves the host free during a long review"() {
    await (await Draft.untitled(longDraft(300))).reviewed();
    const api = await bluePencil();
    const draft = await vscode.workspace.openTextDocument({ language: "markdown", content: longDraft() });
    const started = performance.now();
    const { longest, p99 } = await heldUp(() => api.state(draft.uri) === "reviewed");
    const took = Math.round(performance.now() - started);
    const words = draft.getText().split(/\s+/).length;
    console.log(
      `HOSTTEST note: ${words} words in ${took} ms, host held up ${longest.toFixed(1)} ms at most, p99 ${p99.toFixed(1)} ms`,
    );
    // Milliseconds say little on a busy machine; a review in one piece would hold the host up for all of its time.
    assert(longest < took / 4, `the host was held up for ${longest} of ${took} ms`);
  },
};

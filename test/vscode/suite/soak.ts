/** A long day of typing: what is marked in a draft after all of it, and how much memory the host has come to need. */
import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, equal, setting, type Tests } from "./harness.js";
import { numbers } from "./numbers.js";

/** Put in by the build: how many edits to make. */
declare const SOAK_EDITS: number;

/** Several edits come between two reviews, as from a writer who types faster than is reviewed. */
const EDITS_A_CHECK = 100;
const LONGEST = 6_000; // UTF-16 units: beyond, more is deleted than is written
/** Memory is compared from here on, when the host has come to rest. */
const WARM = 0.4;
/** Bytes: what else is going on in the host. */
const SPARE = 48 * 1024 * 1024;

const START =
  "# The harbour\n\nThe harbour master Ana Lee said that the wall would hold.\n\nCritics say it will not.\n";
const TYPED = ["a", " ", ".", "”", "“", "\n\n", "> ", "- ", "*", "[SOURCE TK]", "|", "é", "\uD83D\uDEA2"];
const PASTED = [
  "Critics say it failed, utterly. ",
  "\n\n“We will build it,” Bo Ray, the engineer, said. “It is time.”\n\n",
  "\n\n## Experts fear the worst\n\n",
  " She added that 40% had left. <!-- stet attribution/*: counted -->",
  "\n\nThe so-called mayor Tom Lind claimed that it was sound.\n\n",
];

/** One random edit, in UTF-16 offsets: now and then a sentence is pasted, more often a letter typed or some words rubbed out. */
async function editAtRandom({ document }: Draft, next: () => number): Promise<void> {
  const length = document.getText().length;
  const isLong = length > LONGEST;
  const start = next() % (length + 1);
  const removed = next() % 2 === 0 ? 0 : next() % (isLong ? 200 : 12);
  const text = next() % 12 === 0 && !isLong ? PASTED[next() % PASTED.length] : TYPED[next() % TYPED.length];
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + removed));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text ?? "");
  assert(await vscode.workspace.applyEdit(edit), "the edit was refused");
}

/** All that is in the Problems view for a draft, place by place. */
function problems(draft: Draft): readonly string[] {
  return draft
    .findings()
    .map(
      ({ range, message }) =>
        `${draft.document.offsetAt(range.start)}–${draft.document.offsetAt(range.end)} ${message}`,
    )
    .sort();
}

/** What a Node host says of its memory, in bytes; a browser's says nothing. */
const { process: host } = globalThis as { process?: { memoryUsage?(): { heapUsed: number } } };

const least = (numbers: readonly number[]) => Math.min(...numbers);

const inNode: Tests = {
  async "marks the same after a long day of typing as in a copy that is opened then, and needs no more memory"() {
    await setting("run", "onType");
    await setting("strictness", "everything");
    const draft = await Draft.untitled(START);
    const random = numbers(11);
    const used: number[] = [];
    let found = 0;
    for (let done = 0; done < SOAK_EDITS; ) {
      for (let count = 0; count < EDITS_A_CHECK && done < SOAK_EDITS; count++, done++) {
        await editAtRandom(draft, () => random.next().value);
        used.push(host?.memoryUsage?.().heapUsed ?? 0);
      }
      await draft.reviewed();
      const copy = await Draft.untitled(draft.text);
      await copy.reviewed();
      equal(problems(draft), problems(copy), `what is marked after ${done} edits of ${draft.text}`);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await vscode.window.showTextDocument(draft.document);
      found += problems(draft).length;
      if (done % 200 === 0) console.log(`HOSTTEST note: ${done} of ${SOAK_EDITS} edits`);
    }
    assert(found > SOAK_EDITS / EDITS_A_CHECK, `only ${found} findings were compared`);
    // The collector runs when it likes, so that the least of many figures says what is held for good.
    const rested = used.slice(Math.floor(used.length * WARM));
    const half = Math.floor(rested.length / 2);
    const [before, after] = [least(rested.slice(0, half)), least(rested.slice(half))];
    console.log(`HOSTTEST note: ${(before / 2 ** 20).toFixed(0)} MB, later ${(after / 2 ** 20).toFixed(0)} MB`);
    assert(after < before + SPARE, `memory grew from ${before} to ${after} bytes`);
  },
};

/** None in a browser, where the drafts and the edits would be the same. */
export const soakTests: Tests = host?.memoryUsage ? inNode : {};

import { expect, it } from "vitest";
import { Progress } from "../../src/cli/progress.js";
import { memoryOutput } from "./memory-terminal.js";

async function watch(isTerminal: boolean): Promise<string[]> {
  const written: string[] = [];
  let time = 0;
  const progress = new Progress(memoryOutput(written, { isTerminal, width: 50 }), 10, () => time);
  for (let done = 0; done < 10; done++) {
    await progress.show(done, `drafts/a-rather-long-name-${done}.md`);
    time += 100;
  }
  await progress.clear();
  await progress.clear();
  return written;
}

it("shows a bar on a terminal once it takes long, and takes it away", async () => {
  const written = await watch(true);
  expect(written[0]).toBe("\r\u001B[2K ██████████░░░░░░░░░░░░░░ 4 of 10  drafts/a-rathe");
  expect(written.length).toBe(7);
  expect(written.at(-1)).toBe("\r\u001B[2K");
});

it("shows nothing elsewhere", async () => {
  expect(await watch(false)).toEqual([]);
});

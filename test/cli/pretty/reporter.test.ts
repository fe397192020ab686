import { describe, expect, it } from "vitest";
import { prettyReporter } from "../../../src/cli/pretty/reporter.js";
import type { DraftFinding, DraftReport } from "../../../src/review/index.js";
import { KIND } from "../kind.js";
import { memoryOutput, type Setting } from "../memory-terminal.js";

const TEXT = "Critics say the pier failed.\n";
const FINDING: DraftFinding = {
  rule: "attribution/vague-source",
  severity: "warning",
  confidence: 1,
  message: "Nobody is named here: “Critics” could be anyone. Name one who says so, or say how many and who.",
  start: 0,
  end: 7,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 8,
  fixes: [{ title: "Ask who", safe: false, edits: [{ start: 7, end: 7, text: " [WHO TK]" }] }],
};
const REPORT: DraftReport = { words: 5, findings: [FINDING], attributions: [], kind: KIND };
const CLEAN: DraftReport = { words: 1200, findings: [], attributions: [], kind: KIND };

async function print(setting: Setting, files: Record<string, DraftReport>): Promise<{ out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const reporter = prettyReporter({ out: memoryOutput(out, setting), err: memoryOutput(err, setting) });
  await reporter.start();
  for (const [path, report] of Object.entries(files)) await reporter.file({ path, text: TEXT, report });
  await reporter.error({ path: "gone.md", reason: "There is no such file or folder." });
  await reporter.end();
  return { out: out.join(""), err: err.join("") };
}

describe("prettyReporter", () => {
  it("prints findings, counts for each draft and in all", async () => {
    expect(await print({ width: 60 }, { "a.md": REPORT, "b.md": CLEAN })).toEqual({
      out: `a.md

  1:1  warning  attribution/vague-source
    │ Critics say the pier failed.
    │ ~~~~~~~
    Nobody is named here: “Critics” could be anyone. Name
    one who says so, or say how many and who.
    → Ask who

  1 finding in 5 words

1 finding (1 warning) in 2 drafts, 1,205 words  1 problem
`,
      err: "gone.md: There is no such file or folder.\n",
    });
  });

  it("says so when there is nothing to say", async () => {
    expect((await print({}, { "b.md": CLEAN })).out).toBe("No findings in 1 draft, 1,200 words  1 problem\n");
  });

  it("has colours on a terminal, and the same words", async () => {
    const { out } = await print({ width: 60, isTerminal: true }, { "a.md": REPORT });
    const plain = await print({ width: 60 }, { "a.md": REPORT });
    expect(out).toContain("\u001B[33mwarning\u001B[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
    expect(out.replace(/\u001B\[\d+m/g, "")).toBe(plain.out);
  });

  it("keeps within the terminal's width", async () => {
    const { out } = await print({ width: 44 }, { "a.md": REPORT });
    for (const line of out.split("\n").slice(0, -2)) expect(line.length).toBeLessThanOrEqual(44);
  });
});

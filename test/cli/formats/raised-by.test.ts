import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";

const DRAFT = "Critics say the kiln failed. The owner closed the shed for the winter. Experts say it will last.\n";

/** What a second reader says: it would not ask about the critics, insists on the experts, and asks about the shed. */
const ANSWER = [
  { q: 1, strength: 0 },
  { q: 2, strength: 2 },
  { s: 2, rule: "loaded/emotive", words: "shed", strength: 1, why: "Whose word?" },
]
  .map((line) => JSON.stringify(line))
  .join("\n");

/** Reviews the draft with recorded answers, in a format. */
async function reviewed(format: string): Promise<string> {
  const folder = folderWith({ "a.md": DRAFT });
  await run(["review", "--requests", "asked.jsonl", "a.md"], { folder });
  const { key } = JSON.parse(readFileSync(join(folder, "asked.jsonl"), "utf8"));
  writeFileSync(join(folder, "answers.jsonl"), `${JSON.stringify({ key, answer: ANSWER })}\n`);
  const args = ["review", "--answers", "answers.jsonl", "--strictness", "everything", "-f", format, "a.md"];
  const { out, status } = await run(args, { folder });
  expect(status).toBe(1);
  return out.replace(/\\([()])/g, "$1");
}

const WORDS = ["(The second reader would not ask.)", "(The rules ask; the second reader insists.)"];
const ITS_OWN = "Whose word? (The second reader asks.)";

describe("where a second reader was asked", () => {
  it.each(["junit", "github", "markdown", "sarif"])(
    "%s says who raised each finding, and how strongly",
    async (format) => {
      const out = await reviewed(format);
      for (const words of [...WORDS, ITS_OWN]) expect(out).toContain(words);
    },
  );

  it("the page says so behind what each finding says", async () => {
    const page = await reviewed("html");
    for (const words of WORDS) expect(page).toContain(`<span class="raised">${words}</span>`);
    expect(page).toContain('Whose word? <span class="raised">(The second reader asks.)</span>');
  });

  it("SARIF has it for programs as well", async () => {
    const { results } = JSON.parse(await reviewed("sarif")).runs[0];
    expect(results.map(({ properties }: { properties?: object }) => properties)).toEqual([
      { raisedBy: "engine", strength: 0 },
      { raisedBy: "second-reader", strength: 1 },
      { raisedBy: "both", strength: 2 },
    ]);
  });
});

it("nothing is said of a second reader where none was asked", async () => {
  const folder = folderWith({ "a.md": DRAFT });
  for (const format of ["junit", "github", "markdown", "sarif", "html"]) {
    const { out } = await run(["review", "-f", format, "a.md"], { folder });
    expect(out.replace(/"rules":.*?\]\}\}/, "")).not.toContain("second reader");
  }
});

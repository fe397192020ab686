import { expect, it } from "vitest";
import { HumanColumns } from "../../src/cli/human-columns.js";
import { lineIndex } from "../../src/document/index.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

function columnOf(text: string, word: string): number {
  const start = text.indexOf(word);
  return new HumanColumns(text).at(start, lineIndex(text).position(start).column);
}

it.each([
  ["at the start", "Critics say", 1],
  ["behind plain letters", "The Critics say", 5],
  ["behind an emoji of several code points", "👩‍🚒 Critics say", 3],
  ["behind a letter with a combining accent", "e\u0301 Critics say", 3],
  ["behind a byte order mark", "\uFEFFCritics say", 1],
  ["on a later line", "\uFEFFé 😀\r\n😀 Critics say", 3],
])("counts what a reader sees: %s", (_name, text, expected) => {
  expect(columnOf(text, "Critics")).toBe(expected);
});

it("counts on from the place before, and back", () => {
  const text = "😀 one 😀 two\nthree 😀 four";
  const columns = new HumanColumns(text);
  const lines = lineIndex(text);
  const at = (word: string) => columns.at(text.indexOf(word), lines.position(text.indexOf(word)).column);
  expect(["one", "two", "four", "three", "one"].map(at)).toEqual([3, 9, 9, 1, 3]);
});

it("is what people read, and UTF-16 is what programs read", async () => {
  const folder = folderWith({
    "a.md": "\uFEFF😀 It shut. Critics say it failed, and it cost [SUM TK]. <!-- stet loaded/label -->\n",
  });
  expect((await run(["review", "a.md"], { folder })).out).toContain("\n  1:12  warning  attribution/vague-source\n");
  expect((await run(["ready", "a.md"], { folder })).out).toContain("\n  1:47  placeholder  [SUM TK]\n");
  expect((await run(["placeholders", "a.md"], { folder })).out).toContain("\n  1:47  [SUM TK]");
  expect((await run(["stets", "a.md"], { folder })).out).toContain("\n  1:57  loaded/label");
  const [finding] = JSON.parse((await run(["review", "-f", "json", "a.md"], { folder })).out).files[0].findings;
  expect(finding).toMatchObject({ start: 13, column: 14 });
});

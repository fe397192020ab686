import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openReview } from "../../src/review/index.js";
import { sentencesByWhom } from "../attribution/structure/who.js";
import { english } from "../language/english.js";
import { EVERYTHING } from "../review/everything.js";

/** Text that is pasted from a mail or a web page loses the empty lines between its paragraphs, and must lose nothing else. */
const drafts = ["", "short", "who"].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** What begins with none of Markdown's marks for blocks. */
const PLAIN = /^(?![#>|<~`[+:{]|[-*_] |---|\*\*\*|={3}|\d+[.)] | {2,}|!\[)\S/u;

/** The draft twice, its paragraphs as lines: with an empty line between any two, and with none between plain ones. */
function twins(path: string): readonly [string, string] {
  const text = readFileSync(join(import.meta.dirname, path), "utf8");
  const front = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? "";
  const blocks = text.slice(front.length).split(/\n(?:[ \t]*\n)+/u);
  const joined = blocks.map((block) => (isPlain(block) ? block.replace(/ *\n/gu, " ") : block));
  const close = joined.map((block, index) => {
    const after = joined[index + 1];
    return block + (isPlain(block) && after !== undefined && isPlain(after) ? "\n" : "\n\n");
  });
  return [front + joined.join("\n\n"), front + close.join("")];
}

function isPlain(block: string): boolean {
  return block.split("\n").every((line) => PLAIN.test(line));
}

/** What the tool says of a draft, without where. */
function saidOf(text: string) {
  const review = openReview(text, english, EVERYTHING);
  const { findings, attributions } = review.report();
  return {
    findings: findings.map(({ rule, message, start, end }) => [rule, message, text.slice(start, end)]),
    attributions: attributions.map(({ cue, basis, source }) => [
      cue && text.slice(cue.start, cue.end),
      basis,
      source?.name,
    ]),
    speakers: sentencesByWhom(text),
  };
}

describe("a draft with a paragraph a line says the same with and without empty lines", () => {
  it.each(drafts)("%s", (path) => {
    const [apart, close] = twins(path);
    expect(saidOf(close)).toEqual(saidOf(apart));
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const DOCS = join(import.meta.dirname, "../../docs");
const NAMED = /\[[^\]]+\]\(([^)]+)\)|“([^”]+)”/g;

interface Proof {
  readonly ask: string;
  readonly file: string;
  readonly name: string;
}

/** The tests named in the last column of the page; a name belongs to the file linked before it. */
function proofs(): Proof[] {
  const rows = readFileSync(join(DOCS, "asks.md"), "utf8").match(/^\| (?:e?\d+|\+) \|.*$/gm) ?? [];
  return rows.flatMap((row) => {
    const cells = row.slice(2, -2).split(" | ");
    const [number = "", tests = ""] = [cells[0], cells.at(-1)];
    let file = "";
    return [...tests.matchAll(NAMED)].flatMap(([, link, name]) => {
      file = link ?? file;
      return name === undefined ? [] : [{ ask: number, file, name }];
    });
  });
}

describe("docs/asks.md", () => {
  const found = proofs();

  it("names a test for every ask", () => {
    const numbers = Array.from({ length: 20 }, (_, index) => `${index + 1}`);
    const inEditor = Array.from({ length: 15 }, (_, index) => `e${index + 1}`);
    expect([...new Set(found.map(({ ask }) => ask))]).toEqual([...numbers, "+", ...inEditor]);
  });

  it.each(found)("$ask: $name", ({ file, name }) => {
    const source = readFileSync(join(DOCS, file), "utf8");
    expect([`"${name}"`, `'${name}'`, `\`${name}\``].some((quoted) => source.includes(quoted))).toBe(true);
  });
});

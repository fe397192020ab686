import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { EXACT, PROPERTIES, withShortLetterClasses } from "../../letter-classes.js";

const ROOT = resolve(import.meta.dirname, "../..");
const SOURCES = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

/** A literal as it is shipped, made into an expression. */
async function shipped(literal: string): Promise<RegExp> {
  const written = await withShortLetterClasses("one.ts", literal);
  const end = written.lastIndexOf("/");
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}

/** The expressions in a file. */
function literalsIn(source: string): { readonly pattern: string; readonly flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if ("regex" in node) found.push(node.regex);
    },
  });
  visitor.visit(parseSync("one.ts", source).program);
  return found;
}

/** The characters where short classes are exact, one after the other. */
const EXACT_ONES = EXACT.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
);

/** The characters that match. */
function matched(pattern: RegExp): string {
  return EXACT_ONES.filter((character) => pattern.test(character)).join("");
}

describe("a short class has the same characters as the property, where drafts have their letters", () => {
  for (const name of PROPERTIES) {
    test.each([`\\p{${name}}`, `\\P{${name}}`, `[\\p{${name}}_]`, `[^\\p{${name}}]`, `[\\P{${name}}]`])(
      "/%s/u",
      async (form) => {
        expect(matched(await shipped(`/${form}/u`))).toBe(matched(new RegExp(form, "u")));
      },
    );
  }

  test.each(["L", "N", "M"])("/\\p{%s}/iu", async (name) => {
    expect(matched(await shipped(`/\\p{${name}}/iu`))).toBe(matched(new RegExp(`\\p{${name}}`, "iu")));
  });

  test("in the notation of sets", async () => {
    const small = await shipped("/^[\\p{L}--[a-z\\p{Lu}]]$/v");
    expect(["é", "ж", "a", "Ž", "1"].map((character) => small.test(character))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("elsewhere", () => {
  test.each(["中", "あ", "한", "ع", "क", "ა", "አ", "ไ", "Ꭰ", "𠀀", "𝐀"])("%s is a letter", async (character) => {
    expect((await shipped("/^\\p{L}$/u")).test(character)).toBe(true);
  });

  test.each(["。", "「", "、", "\u3000", "㈱", "❤", "🙂", "🇳", "\ufeff", "\ufffc", "\ufffd", "\ue000", "\ud800", "！"])(
    "%s is none",
    async (character) => {
      expect((await shipped("/^\\p{L}$/u")).test(character)).toBe(false);
      expect((await shipped("/^[^\\p{L}]$/u")).test(character)).toBe(true);
    },
  );
});

describe("what stays", () => {
  test.each([
    ["an expression without the flag", "/\\p{L}/"],
    ["a backslash that is one itself", "/\\\\p{L}/u"],
    ["a long name", "/\\p{Letter}\\p{Script=Latin}\\p{Sc}/u"],
    ["a plain string", '"\\\\p{L}"'],
    ["a comment", "// \\p{L}"],
  ])("%s", async (_, source) => {
    expect(await withShortLetterClasses("one.ts", source)).toBe(source);
  });
});

test("a pattern in pieces keeps what is put into it, and knows where a class is open", async () => {
  const put = ["$", "{b}"].join("");
  const written = await withShortLetterClasses("one.ts", `const a = String.raw\`[\\p{N}${put}\\p{N}]\\p{N}\`;`);
  expect(written.match(/[[\]]/g)?.join("")).toBe("[][]");
  expect(written).toContain(put);
});

test("every expression of the source compiles, and none has a class that could be short", async () => {
  for (const name of SOURCES) {
    const source = readFileSync(join(ROOT, "src", name), "utf8");
    if (!/\\[pP]\{/.test(source)) continue;
    const before = literalsIn(source);
    const after = literalsIn(await withShortLetterClasses(name, source));
    expect(after.map(({ flags }) => flags)).toEqual(before.map(({ flags }) => flags));
    for (const { pattern, flags } of after) {
      expect(() => new RegExp(pattern, flags), `${name}: ${pattern}`).not.toThrow();
      const classes = [...pattern.matchAll(/\\[pP]\{(\w+)\}/g)].map(([, property = ""]) => property);
      expect(classes.filter((property) => PROPERTIES.has(property))).toEqual([]);
    }
    expect(source, `${name}: String.raw keeps patterns readable, and only there classes become short`).not.toMatch(
      /\\\\[pP]\{/,
    );
  }
});

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { inAscii } from "../../ascii.js";

const DIST = resolve(import.meta.dirname, "../../dist");
const KEPT = ["program.js", "work.js"].map((name) => join(DIST, name));
/** A large bundle that is shipped as it is. */
const AS_IT_IS = join(DIST, "engine.js");
const ASCII = /^[\0-\x7f]*$/;

/** What a program comes to, and the same program in ASCII. */
async function bothOf(program: string): Promise<[before: unknown, after: unknown]> {
  const written = await inAscii(program);
  expect(written).toMatch(ASCII);
  return [runInNewContext(program), runInNewContext(written)];
}

/** Where § stands for a dollar. */
const SAME: readonly (readonly [what: string, program: string])[] = [
  ["a string", `"Łódź – “naïve” 😀"`],
  ["a string with what escapes nothing", `"\\é\\\\é\\\\\\é\\n–"`],
  ["a string with an end of line of its own", `"a\u2028b\u2029c"`],
  ["a template", "`§{1}– \\` \\§{ §{`é§{2}ü`}`"],
  ["String.raw", "String.raw`[à-ÿ]\\w\\–\\\\ü§{`–`}$é\\`\\u00e9\\§{é`"],
  ["String.raw in itself", "String.raw`é\\d§{String.raw`ü\\s§{1}`}\\b`"],
  ["String.raw without such a character", "String.raw`\\d§{'é'}\\u0041`"],
  ["a tag that takes what the template means", "((pieces, ...given) => pieces.join('|') + given)`é\\n–§{'ü'}ß`"],
  ["a name and what it is called", "var größe = { Ärger: 1, 'naïve': 2 }; größe.Ärger + Object.keys(größe).join()"],
  ["an expression", "'éàŁ–x😀'.match(/[à-é–]|Ł|\\–/g).join()"],
  ["an expression with whole characters", "'a😀Łb'.match(/[😀-😂]|[^\\p{L}😀]|\\u{141}/gu).join() + /^.$/u.test('😀')"],
  ["an expression with sets", "'a–b😀'.match(/[[😀a-z]--[b]]|–/gv).join()"],
];

test.each(SAME)("%s means the same in ASCII", async (_what, program) => {
  const [before, after] = await bothOf(program.replaceAll("§", "$"));
  expect(after).toEqual(before);
});

test("what cannot be read is an error", async () => {
  await expect(inAscii("let é = ;")).rejects.toThrow("a bundle cannot be read");
});

/** All that a program says, in its order: strings, pieces of templates as they are used, expressions with characters for numbers. */
function saidIn(program: string): string[] {
  const said: string[] = [];
  const raw = new Set<number>();
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (program.slice(tag.start, tag.end) !== "String.raw") return;
      for (const { start } of quasi.quasis) raw.add(start);
    },
    TemplateElement({ start, value }) {
      said.push((raw.has(start) ? value.raw : value.cooked) ?? "");
    },
    Literal(node) {
      if ("regex" in node) said.push(`${withCharacters(node.regex.pattern)} ${node.regex.flags}`);
      else if (typeof node.value === "string") said.push(node.value);
    },
    Identifier({ name }) {
      said.push(withCharacters(name));
    },
  });
  const { program: parsed, errors } = parseSync("bundle.js", program, { sourceType: "script" });
  expect(errors).toEqual([]);
  visitor.visit(parsed);
  return said.filter((one) => one !== "String" && one !== "raw");
}

function withCharacters(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

describe.runIf([...KEPT, AS_IT_IS].every((file) => existsSync(file)))("of the bundles", () => {
  test("a large one says the same in ASCII, to the last string and expression", async () => {
    const before = readFileSync(AS_IT_IS, "utf8");
    const after = await inAscii(before);
    expect(before).not.toMatch(ASCII);
    expect(after).toMatch(ASCII);
    const [said, saidAfter] = [saidIn(before), saidIn(after)];
    expect(saidAfter.length).toBe(said.length);
    expect(saidAfter.filter((one, index) => one !== said[index])).toEqual([]);
  }, 120_000);

  test.each(KEPT)("%s is in ASCII, one function, and imports nothing by itself", (file) => {
    const code = readFileSync(file, "utf8");
    expect(code).toMatch(ASCII);
    expect(code).toMatch(/^\(function \(exports, require, module, __filename, __dirname\) \{/);
    expect(code).toMatch(/\}\)\n?$/);
    expect(code).not.toMatch(/(?<![.\w$])import\(/);
  });
});

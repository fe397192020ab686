import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/rules/index.js";
import { find } from "../../rules/pipeline.js";
import { type Change, planRule } from "./plan.js";

const ROOT = resolve(import.meta.dirname, "../../..");

function read(path: string): string | null {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** The rules, and the lists that they read, compiled as the build does it. */
const RULES_AND_LISTS = `
  export * from "./src/rules/index.js";
  export { giveVocabulary } from "./src/lexicons/compiled/index.js";
  export { columns } from "./vocabulary-writers.mjs";
`;

/** The rules as they would be after the changes, without writing any. */
async function rulesAfter(changes: readonly Change[]): Promise<{ RULES: Rule[]; ATTRIBUTION_ORDER: string[] }> {
  const changed = new Map(changes.map(({ path, text }) => [join(ROOT, path), text]));
  const overlay: Plugin = {
    name: "overlay",
    setup(builder) {
      builder.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path).replace(/\.js$/, ".ts");
        return changed.has(file) ? { path: file } : undefined;
      });
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = changed.get(path);
        return contents === undefined ? undefined : { contents, loader: "ts", resolveDir: dirname(path) };
      });
    },
  };
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: RULES_AND_LISTS, resolveDir: ROOT, sourcefile: "rules-after.ts", loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    plugins: [overlay],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  const { giveVocabulary, columns, ...rules } = await import(`data:text/javascript;base64,${code}`);
  giveVocabulary(columns);
  return rules;
}

describe("a new rule", () => {
  it.each([
    ["loaded/vogue-word", ["synergistical", "blue-skied"]],
    ["attribution/rumor-mill", ["rumor be", "the grapevine say"]],
  ])("%s is in the catalogue and finds its words", async (id, words) => {
    const { RULES } = await rulesAfter(planRule(id, words, read));
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) throw new Error(`${id} is not in the catalogue`);
    const text = id.startsWith("loaded/") ? "The plan, synergistical, failed." : "The grapevine says it failed.";
    expect(find(rule, text).map(({ marked }) => marked)).toHaveLength(1);
    expect(rule.examples.flag).toHaveLength(words.length);
  });

  it("takes its place among the rules on attribution", async () => {
    const { ATTRIBUTION_ORDER } = await rulesAfter(planRule("attribution/rumor-mill", ["rumor"], read));
    expect(ATTRIBUTION_ORDER.at(-1)).toBe("attribution/rumor-mill");
  });

  it("leaves the rest of a list as it is", () => {
    const changes = planRule("loaded/vogue-word", ["synergistical"], read);
    const list = changes.find(({ path }) => path === "src/rules/loaded/index.ts")?.text ?? "";
    const before = read("src/rules/loaded/index.ts") ?? "";
    const added = list.split("\n").filter((line) => !before.split("\n").includes(line));
    expect(added).toEqual(['import { vogueWord } from "./vogue-word.js";', "  vogueWord,"]);
  });

  it.each([
    ["vague-source", ["x"], "is not attribution/NAME or loaded/NAME"],
    ["loaded/Hedge", ["x"], "is not attribution/NAME or loaded/NAME"],
    ["loaded/../hedge", ["x"], "is not attribution/NAME or loaded/NAME"],
    ["draft/hedge", ["x"], "is not attribution/NAME or loaded/NAME"],
    ["loaded/label", ["x"], "there is a rule loaded/label already"],
    ["loaded/hedge", [], "at least one word"],
    ["loaded/hedge", ["Sort of"], "in lower case"],
    ["loaded/hedge", ['so"rt'], "in lower case"],
  ])("is not made of %s %j", (id, words, message) => {
    expect(() => planRule(id, words, read)).toThrow(message);
  });

  it("is not made where a list is not found", () => {
    expect(() => planRule("loaded/hedge", ["x"], (path) => (path.endsWith("hedge.ts") ? null : ""))).toThrow("no list");
  });
});

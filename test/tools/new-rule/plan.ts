/** What `npm run new-rule` writes: the files of a new rule, and the lists that have to name it. Pure. */

export interface Change {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
}

const ID = /^(?<family>attribution|loaded)\/(?<name>[a-z]+(?:-[a-z]+)*)$/;
const WORD = /^[\p{Ll}\d'-]+(?: [\p{Ll}\d'-]+)*$/u;

/**
 * The files of the rule `id` ("loaded/hedge"), which marks `words` ("sort of"), and the lists with their new entries.
 * `read` gives a file by its path, or null where there is none. Throws, in plain words, where no such rule can be made.
 */
export function planRule(id: string, words: readonly string[], read: (path: string) => string | null): Change[] {
  const { family, name } = ID.exec(id)?.groups ?? {};
  if (family === undefined || name === undefined) {
    throw new Error(`“${id}” is not attribution/NAME or loaded/NAME, with a name such as vague-source`);
  }
  if (read(`src/rules/${id}.ts`) !== null) throw new Error(`there is a rule ${id} already`);
  if (words.length === 0) throw new Error("say at least one word or phrase that the rule marks");
  const odd = words.find((word) => !WORD.test(word));
  if (odd !== undefined) throw new Error(`“${odd}” is not a word or phrase in lower case`);
  const lists = new Lists(read);
  if (family === "loaded") return loadedRule(name, words, lists);
  return attributionRule(name, words, lists);
}

class Lists {
  constructor(private readonly read: (path: string) => string | null) {}

  /** A file with an import and a new last entry in the list that `start` begins; biome sorts the imports. */
  extend(path: string, start: string, entry: string, imported?: string): Change {
    const text = this.read(path) ?? "";
    const from = text.indexOf(start);
    const end = text.indexOf("\n];", from);
    if (from < 0 || end < 0) throw new Error(`${path} has no list that begins with “${start}” and ends with “];”`);
    const extended = `${text.slice(0, end)}\n  ${entry},${text.slice(end)}`;
    return { path, text: imported === undefined ? extended : `${imported}\n${extended}` };
  }
}

function loadedRule(name: string, words: readonly string[], lists: Lists): Change[] {
  const [variable, constant] = [camelCase(name), name.replaceAll("-", "_").toUpperCase()];
  return [
    { path: `src/rules/loaded/${name}.ts`, text: loadedFile(name, variable, words) },
    { path: `src/lexicons/loaded/${name}.ts`, text: lexiconFile(constant, words) },
    lists.extend("src/lexicons/loaded/about-classes.ts", "export const ABOUT_CLASSES", classEntry(name)),
    lists.extend(
      "src/lexicons/loaded/classes.ts",
      "const LISTS",
      `["${name}", [${constant}]]`,
      `import { ${constant} } from "./${name}.js";`,
    ),
    lists.extend(
      "src/rules/loaded/index.ts",
      "export const LOADED_RULES",
      variable,
      `import { ${variable} } from "./${name}.js";`,
    ),
  ];
}

function attributionRule(name: string, words: readonly string[], lists: Lists): Change[] {
  const variable = camelCase(name);
  return [
    { path: `src/rules/attribution/${name}.ts`, text: attributionFile(name, variable, words) },
    { path: `src/rules/patterns/sources/${name}.ts`, text: sourceFile(name, variable, words) },
    lists.extend(
      "src/rules/patterns/sources/index.ts",
      "const SOURCES",
      variable,
      `import { ${variable} } from "./${name}.js";`,
    ),
    lists.extend(
      "src/rules/attribution/index.ts",
      "export const ATTRIBUTION_RULES",
      variable,
      `import { ${variable} } from "./${name}.js";`,
    ),
    lists.extend("src/rules/attribution-order.ts", "export const ATTRIBUTION_ORDER", `"attribution/${name}"`),
  ];
}

/** "vague-source" → "vagueSource". */
function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}

const DESCRIPTION = "TK: what is marked, in one plain sentence.";
const RATIONALE = "TK: why an editor would ask, and which standard says so.";

const flagged = (word: string) => `{ text: "The plan, ${word}, failed.", marked: ["${word}"] }`;
const passed = (word: string) => `"“The plan, ${word}, failed,” Ana Lee said."`;

function loadedFile(name: string, variable: string, words: readonly string[]): string {
  return `import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexicon-rule.js";

export const ${variable} = lexiconRule({
  name: "${name}",
  description: "${DESCRIPTION}",
  rationale: "${RATIONALE}",
  severity: severityOf("hint"),
  deletes: false,
  flag: [${words.map(flagged).join(", ")}],
  pass: [${words.map(passed).join(", ")}],
});
`;
}

function lexiconFile(constant: string, words: readonly string[]): string {
  return `/** TK: whose words these are. Format: parse.ts. */
export const ${constant} = \`
[phrase]
${words.join(", ")}
\`;
`;
}

function classEntry(name: string): string {
  return `{
    rule: "${name}",
    reason: "It TK.",
    standards: ["reuters"],
    advice: "TK: what to write instead.",
  }`;
}

function attributionFile(name: string, variable: string, words: readonly string[]): string {
  return `import { findClaims, markOf } from "../claims/find.js";
import { whoSaid } from "../claims/fixes.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns("${name}", [true]);

export const ${variable}: Rule = {
  id: "attribution/${name}",
  description: "${DESCRIPTION}",
  rationale: "${RATIONALE}",
  standards: ["reuters"],
  severity: severityOf("information"),
  options: {},
  examples: {
    flag: [${words.map(flagged).join(", ")}],
    pass: [${words.map(passed).join(", ")}],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places)) {
      report({
        ...markOf(claim),
        message: "Who says so? Say it, or leave it out.",
        fixes: () => [whoSaid(passage, claim.sentence, { question: "Ask who says so", missing: "who says" })],
      });
    }
  },
};
`;
}

function sourceFile(name: string, variable: string, words: readonly string[]): string {
  return `import type { NamedSource } from "../write.js";

export const ${variable}: NamedSource = {
  name: "${name}",
  source: () => ({
    patterns: [${words.map((word) => `["${word}", true]`).join(", ")}],
  }),
};
`;
}

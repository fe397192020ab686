import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json";

const ROOT = join(import.meta.dirname, "../..");
const ENGLISH = "package.nls.json";

/** Where the editor shows a text of the manifest to a person. */
const SHOWN = new Set([
  ...["title", "shortTitle", "category", "label", "name", "contextualTitle", "contents", "altText", "displayName"],
  ...["description", "markdownDescription", "deprecationMessage", "markdownDeprecationMessage", "errorMessage"],
  ...["patternErrorMessage", "enumDescriptions", "markdownEnumDescriptions", "enumItemLabels"],
]);

describe("the words of the manifest", () => {
  const { displayName, description, contributes, capabilities } = manifest;
  // What a model is told is no text for people.
  const languageModelTools = contributes.languageModelTools.map(
    ({ displayName: title, userDescription: description }) => ({
      title,
      description,
    }),
  );
  const shown = shownTexts({ displayName, description, capabilities, ...contributes, languageModelTools });
  const used = shown.flatMap((text) => keyOf(text) ?? []);

  it("stand by key in the manifest", () => {
    expect(used).toContain("command.reviewDraft");
    expect(shown.filter((text) => keyOf(text) === undefined)).toEqual([]);
  });

  it("are all written, and nothing else is", () => {
    const written = Object.keys(readWords(ENGLISH)).sort();
    expect(written).toEqual([...new Set(used)].sort());
  });
});

describe("the words of the code", () => {
  /** A text written out where the editor shows it: an argument of a message, or a property that is shown. */
  const WRITTEN_OUT =
    /(?:\bshow\w*Message\(|\b(?:placeHolder|prompt|title|detail|label|tooltip|description|text):)\s*(?:["'][^"']*|`[^`$]*)[a-z] [a-z]/;

  it("are looked up wherever something is shown", () => {
    const files = readdirSync(join(ROOT, "src/vscode"), { recursive: true, encoding: "utf8" });
    const sources = files.filter((file) => file.endsWith(".ts"));
    const culprits = sources.filter((file) => WRITTEN_OUT.test(readFileSync(join(ROOT, "src/vscode", file), "utf8")));
    expect(sources.length).toBeGreaterThan(20);
    expect(culprits).toEqual([]);
  });

  it.each(['showInformationMessage("Open a draft")', "title: `pick one`", "prompt: 'say why'"])(
    "would not be missed in %s",
    (code) => {
      expect(WRITTEN_OUT.test(code)).toBe(true);
    },
  );
});

function readWords(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
}

/** The key of a text that is looked up, as the editor reads it. */
function keyOf(text: string): string | undefined {
  return /^%([\w.-]+)%$/.exec(text)?.[1];
}

/** Every text below a value that the editor shows. A default is data, and what stands under `properties` are names. */
function shownTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shownTexts);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === "default") return [];
    if (key === "properties") return Object.values(child ?? {}).flatMap(shownTexts);
    return SHOWN.has(key) ? [child].flat().map(String) : shownTexts(child);
  });
}

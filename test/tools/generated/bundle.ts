import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";
import { ENGLISH_WORDS } from "../../../src/report/index.js";
import { NOT_SENT_WORDS, REFUSED_WORDS } from "../../../src/second-reader/index.js";

/** Where the English words of the code lie, as keys and texts; translations lie beside them. */
export const WORDS_OF_CODE = "l10n/bundle.l10n.json";

/** The words that the code says through `l10n.t` those of the report, and why a draft is not sent or a wording not offered, in the order of the alphabet. */
export async function englishBundle(): Promise<string> {
  const files = readdirSync("src/vscode", { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  const found = await getL10nJson(
    sources.map((file) => ({ extension: ".ts", contents: readFileSync(join("src/vscode", file), "utf8") })),
  );
  const fixed = [
    ...Object.values(ENGLISH_WORDS),
    ...Object.values(NOT_SENT_WORDS),
    ...Object.values(REFUSED_WORDS),
  ].map((text) => [text, text] as const);
  const sorted = Object.entries({ ...found, ...Object.fromEntries(fixed) }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/** The long texts that are measured with, by where their prose comes from. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateProse } from "./prose.mjs";
import { shippedProse } from "./shipped-prose.mjs";

export const GENERATED = "generated news";
export const SHIPPED = "shipped drafts";

/** @type {Record<string, { file: string, write: (words: number) => string }>} */
const TEXTS = {
  [GENERATED]: { file: "generated", write: (words) => generateProse(words, words) },
  [SHIPPED]: { file: "shipped", write: shippedProse },
};

/**
 * Writes a text of so many words into a folder.
 * @returns its path
 */
export function writeText(folder, words, prose = GENERATED) {
  const { file, write } = TEXTS[prose];
  const path = join(folder, `${file}-${words}.md`);
  writeFileSync(path, write(words));
  return path;
}

/** Prose as people write it, to measure with beside the generated: the drafts that the project ships, one after the other, again and again. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DRAFTS = join(import.meta.dirname, "..", "drafts");
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length;

/** @returns {string[]} the paragraphs of the drafts, in order */
function paragraphs() {
  const names = readdirSync(DRAFTS)
    .filter((name) => name.endsWith(".md"))
    .sort();
  return names.flatMap((name) =>
    readFileSync(join(DRAFTS, name), "utf8")
      .replace(FRONT_MATTER, "")
      .split(/\n{2,}/),
  );
}

/** Markdown of about `words` words. */
export function shippedProse(words) {
  const shipped = paragraphs();
  const taken = [];
  for (let at = 0, count = 0; count < words; at++) {
    const paragraph = shipped[at % shipped.length];
    taken.push(paragraph);
    count += wordsIn(paragraph);
  }
  return `${taken.join("\n\n")}\n`;
}

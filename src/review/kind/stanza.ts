import type { Prose } from "../../document/index.js";

/** Fewest lines of a stanza, and the longest that its lines are on average, in UTF-16 units. */
const LEAST_LINES = 3;
const LONGEST_LINE = 45;

const known = new WeakMap<Prose, boolean>();

/** Whether a paragraph is set in short lines, as verse is. Kept by identity, so that after an edit only what it changed is looked at again. */
export function isStanza(prose: Prose, source: () => string): boolean {
  const found = known.get(prose) ?? isInShortLines(source().split(/\r\n|\r|\n/));
  known.set(prose, found);
  return found;
}

function isInShortLines(lines: readonly string[]): boolean {
  const units = lines.reduce((sum, line) => sum + line.trim().length, 0);
  return lines.length >= LEAST_LINES && units / lines.length <= LONGEST_LINE;
}

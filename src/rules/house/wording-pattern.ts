import { alternatives, MOST_ALTERNATIVES } from "./alternatives.js";

/*
 * How a wording of a house may be written, beside plain words: `{adviser,counsellor}` is either, `colo(u)r` with or without
 * what stands in brackets, and `*` any letters of one word. Nothing can be nested without end or tried twice, so that
 * finding one takes time linear in the text.
 */

/** UTF-16 units beyond which a wording is none. */
const LONGEST = 200;
/** Letters that a pattern with `*` must have, lest it mean every word. */
const FEWEST_LETTERS = 2;

/** What is wrong with a wording, in one plain sentence; empty where nothing is. */
export function wordingProblem(wording: string): string {
  if (wording.length > LONGEST) return "This is too long for a wording.";
  if (/^\/.*\/[a-z]*$/.test(wording)) {
    return "Regular expressions are not used here. “*” stands for letters of a word, {a,b} for either, (s) for what may be missing.";
  }
  if (alternatives(optional(wording)) === null)
    return `This means more than ${MOST_ALTERNATIVES} wordings. Write fewer.`;
  const words = wordingsOf(wording);
  if (words.length === 0) return "This wording has no words.";
  const starred = words.find((one) => one.includes("*") && one.split(" ").some(meansTooMuch));
  return starred === undefined ? "" : `A word with “*” needs ${FEWEST_LETTERS} letters or more beside it.`;
}

function meansTooMuch(word: string): boolean {
  return word.includes("*") && (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS;
}

/** The wordings that a pattern means, each in single blanks, still with their `*`: "colo(u)r" is "color" and "colour". */
export function wordingsOf(pattern: string): string[] {
  const either = alternatives(optional(pattern)) ?? [];
  const words = either.map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => one !== "");
  return [...new Set(words)];
}

/** What may be missing is one of two alternatives. */
function optional(pattern: string): string {
  return pattern.replace(/\(([^()]*)\)/g, "{,$1}");
}

/** Whether a word (lower case) is meant by one with `*`: "water*gate" means "watergate" and "water-gate". Linear. */
export function isMeantBy(starred: readonly string[], word: string): boolean {
  const [head = "", ...rest] = starred;
  const tail = rest.pop();
  if (tail === undefined) return word === head;
  if (word.length < head.length + tail.length || !word.startsWith(head) || !word.endsWith(tail)) return false;
  let at = head.length;
  const end = word.length - tail.length;
  for (const part of rest) {
    const found = word.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

import type { Sentence } from "../../language/index.js";
import { CARRYING_STARTS } from "../../lexicons/claims/exempt.js";
import type { DraftPassage } from "./draft-passage.js";

const LONGEST_START = 3;
const STARTS = new Set(CARRYING_STARTS);
const TAKES_UP = new Set(["he", "she", "they", "it", "the"]);
const PRONOUNS = new Set(["he", "she", "they", "it", "this", "that"]);

/**
 * Whether a sentence without a source of its own goes on telling what the one before it said: "The report also …",
 * "He also …", or "They would …" after reported speech. `backshift` is true right after indirect speech.
 */
export function isCarried(passage: DraftPassage, sentence: Sentence, backshift: boolean): boolean {
  const last = Math.min(sentence.last, sentence.first + LONGEST_START);
  const words = Array.from({ length: last - sentence.first }, (_, at) => passage.tokens.lower(sentence.first + at));
  // A new paragraph goes on only where it takes the speaker or document up again.
  if (sentence.first === 0 && !TAKES_UP.has(words[0] ?? "")) return false;
  for (let length = 1; length <= LONGEST_START; length++) {
    if (STARTS.has(words.slice(0, length).join(" "))) return true;
  }
  return backshift && PRONOUNS.has(words[0] ?? "") && words[1] === "would";
}

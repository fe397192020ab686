import type { Tokens } from "../../language/index.js";
import type { Vocabulary } from "../../lexicons/compiled/index.js";
import { tagNumber } from "./tag-bits.js";

/** What patterns start with, a bit for each set: by the number of a word, and by that of a tag. */
export interface Starts {
  readonly byWord: Uint16Array;
  readonly byTag: Uint16Array;
}

/** The tokens of a passage in numbers, looked up in one walk for all patterns of all rules; the columns run side by side. */
export class SeenTokens {
  readonly tokens: Tokens;
  /** Numbers of the forms. */
  readonly words: Uint16Array;
  /** Numbers of the dictionary forms; `NO_WORD` where the form itself is one. */
  readonly lemmas: Uint16Array;
  readonly tags: Uint8Array;
  /** The sets that have a pattern that may start there, a bit each. */
  readonly sets: Uint16Array;

  constructor(tokens: Tokens, lists: Vocabulary, { byWord, byTag }: Starts) {
    const { length } = tokens;
    this.tokens = tokens;
    this.words = new Uint16Array(length);
    this.lemmas = new Uint16Array(length);
    this.tags = new Uint8Array(length);
    this.sets = new Uint16Array(length);
    for (let at = 0; at < length; at++) {
      const lower = tokens.lower(at);
      const lemma = tokens.lemma(at);
      const word = lists.numberOf(lower);
      const other = lemma === lower ? 0 : lists.numberOf(lemma);
      const tag = tagNumber(tokens.tag(at));
      this.words[at] = word;
      this.lemmas[at] = other;
      this.tags[at] = tag;
      this.sets[at] = (byWord[word] ?? 0) | (byWord[other] ?? 0) | (byTag[tag] ?? 0);
    }
  }
}

import type { Lexicon } from "./lexicon.js";
import { UNKNOWN } from "./lexicon.js";
import type { Tag } from "./types.js";

/** The lemma of a word in lower case under a tag; the word itself where nothing better is known. */
export function lemmaOf(lexicon: Lexicon, lower: string, normal: number, _tag: Tag): string {
  if (normal !== UNKNOWN) {
    const single = lexicon.lemma(normal);
    if (single !== "") return single;
  }
  return lower;
}

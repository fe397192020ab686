import type { Columns } from "./types.js";
import { Vocabulary } from "./vocabulary.js";

/** There is one English, which all drafts are read with: it comes with the file of its words. */
let given: Vocabulary | null = null;

/** The lists as the build has made them ready; said by whoever loads English. */
export function giveVocabulary(columns: Columns): void {
  given = new Vocabulary(columns);
}

/** What `make` makes of the lists, made when it is first asked for. Throws where English is not loaded yet. */
export function madeOf<T>(make: (lists: Vocabulary) => T): () => T {
  let of: Vocabulary | null = null;
  let made: T | null = null;
  return () => {
    if (given === null) throw new Error("no English is loaded");
    if (made === null || of !== given) made = make(given);
    of = given;
    return made;
  };
}

import { sourceKindOf } from "../people/kind.js";
import { isListedHuman, isPlural } from "../people/nouns.js";
import { type Gender, genderOfNoun } from "../people/people.js";
import { coreOf } from "../people/phrase.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { subjectOf, tokensOfRun } from "../syntax/subject.js";
import type { Words } from "../syntax/words.js";

/** A phrase for one person without a name, and what the words around it tell of them; "" where that is no more than it says. */
export interface Described extends TokenRange {
  readonly gender: Gender;
}

/** "Any minister", "every diver": whoever it may be, and nobody a later "she" could mean. */
const ANYBODY = /^(?:any|no|every|each|either|neither)$/;

/** The subjects of the sentences' first verbs that are one person who is not named. */
export function describedSubjects(words: Words, sentences: readonly (readonly Chunk[])[]): readonly Described[] {
  return sentences.flatMap((chunks) => {
    const verb = chunks.findIndex((chunk) => chunk.verb?.finite);
    const subject = verb < 0 ? null : subjectOf(chunks, verb);
    const range = subject && tokensOfRun(chunks, subject);
    if (!range || words.classes[range.first] !== "determiner" || ANYBODY.test(words.tokens.lower(range.first)))
      return [];
    const head = words.tokens.lower(coreOf(words, range).head);
    if (!isSurelyHuman(head) || isPlural(head)) return [];
    const kind = sourceKindOf(words, range);
    return kind === "described" || kind === "anonymous" ? [{ ...range, gender: "" }] : [];
  });
}

/** "The scheduler" ends as words for people do, and is none: only a listed word, or one that ends in -man, is surely a person. */
export function isSurelyHuman(head: string): boolean {
  return isListedHuman(head) || isListedHuman(head.slice(head.lastIndexOf("-") + 1)) || genderOfNoun(head) !== "";
}

import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import { type Given, type GivenSources, NO_SOURCES } from "./given.js";
import type { Person } from "./people.js";
import { formsOf } from "./phrase.js";

/** Somebody known before the draft is read, whom a source names or calls by an alias; null where it is nobody. */
export function givenNamed(words: Words, source: TokenRange, given: GivenSources): Given | null {
  return given === NO_SOURCES ? null : firstOf(formsOf(words, source), (form) => given.named(form));
}

/** "the mayor" for the one who is known to be it, though the draft has not said so; null where it is nobody. */
export function givenTitled(
  words: Words,
  source: TokenRange,
  given: GivenSources,
  met: readonly Person[],
): Given | null {
  if (given === NO_SOURCES || words.tokens.lower(source.first) !== "the") return null;
  return firstOf(formsOf(words, source), (form) => given.titled(form, met));
}

function firstOf(forms: readonly string[], find: (form: string) => Given | null): Given | null {
  for (const form of forms) {
    const known = find(form);
    if (known) return known;
  }
  return null;
}

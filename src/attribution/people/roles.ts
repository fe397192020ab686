import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import { FORMER, isPlaceWord, type Person } from "./people.js";
import { coreOf } from "./phrase.js";

const OWNED = /^(?:their|his|her|its|our|my|your)$/;

/** Whom "the councillor" means, when Councillor Ana Lee was named: the nearest of `people` with that role; else null. */
export function personByRole(words: Words, source: TokenRange, people: readonly Person[]): Person | null {
  // "Their coach" is somebody's, and nobody knows whose.
  if (words.classes[source.first] !== "determiner" || OWNED.test(words.tokens.lower(source.first))) return null;
  const core = coreOf(words, source);
  const role = words.tokens.lower(core.head);
  const isFormer = words.tokens.slice(core.first, core.head).some(({ lower }) => lower === FORMER);
  const fits = (roles: readonly string[]) => roles.includes(role) && (!isFormer || roles.includes(FORMER));
  const where = placesIn(words, source);
  return people.find((person) => fits(person.roles.split(" ")) && isThere(person, where)) ?? null;
}

/** "hale" in "the Hale coach". */
export function placesIn(words: Words, source: TokenRange): readonly string[] {
  const { first, head } = coreOf(words, source);
  const places: string[] = [];
  for (let at = first + 1; at < head; at++) if (isPlaceWord(words, at)) places.push(words.tokens.lower(at));
  return places;
}

/** "the Hale coach" is not the coach of Orton, where the draft has said of what they are. */
function isThere({ of }: Person, places: readonly string[]): boolean {
  return of === "" || places.length === 0 || places.some((place) => of.split(" ").includes(place));
}

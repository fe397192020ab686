import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import { FORMER, type Person } from "./people.js";
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
  return people.find((person) => fits(person.roles.split(" "))) ?? null;
}

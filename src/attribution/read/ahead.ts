import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { GivenSources } from "../people/given.js";
import { personAt } from "../people/people.js";
import type { BlockQuotations } from "../quotations/document.js";
import { type LocalReading, readLocal } from "./local.js";

/** How many blocks after a passage may still name the people it left unnamed, as the opening of a story does. */
export const REACH_AHEAD = 2;

/**
 * Takes the blocks of a draft and the number of one; gives the roles of the people whom the next two introduce by name
 * ("sheriff" before "Sheriff Dale Moss told the paper"), separated by spaces. A string, so it is compared by value.
 */
export function rolesAhead(
  blocks: readonly Block[],
  quotations: readonly BlockQuotations[],
  index: number,
  language: Language,
  given: GivenSources,
): string {
  const roles: string[] = [];
  for (let at = index + 1; at <= index + REACH_AHEAD; at++) {
    const block = blocks[at];
    const open = quotations[at];
    if (block && open) roles.push(rolesIn(readLocal(block, open, language, given)));
  }
  return roles.filter((role) => role !== "").join(" ");
}

const cache = new WeakMap<LocalReading, string>();

function rolesIn(local: LocalReading): string {
  const known = cache.get(local);
  if (known !== undefined) return known;
  const { names, words } = local;
  const roles = names
    .filter(({ kind }) => kind === "person")
    .map(({ name, token, end }) => personAt(words, name, { first: token, last: end }).roles)
    .filter((role) => role !== "")
    .join(" ");
  cache.set(local, roles);
  return roles;
}

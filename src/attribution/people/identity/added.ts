import type { Party } from "../../types.js";
import type { Turn } from "./antecedents.js";

/** What one passage added to the sources of a draft, and what it hands to the next. */
export interface Added {
  /** Who was met for the first time, by the key they are known under. */
  readonly parties: { readonly key: string; readonly party: Party }[];
  /** Who was met where for the first time, by place. */
  readonly places: { readonly key: string; readonly party: Party }[];
  /** The study or report that was met last, in it or before. */
  study: Party | null;
  /** Who spoke last in it; what was said before is out of a pronoun's reach in the next. */
  last: Turn | null;
}

/** What a passage has added before anybody is met in it. */
export function nothingAfter(previous: Added | undefined): Added {
  return { parties: [], places: [], study: previous?.study ?? null, last: null };
}

/** Its kind is in its id. */
export function isSameParty(a: Party | null, b: Party | null): boolean {
  if (a === b || a === null || b === null) return a === b;
  const isSameRoles = a.roles.length === b.roles.length && a.roles.every((role, at) => role === b.roles[at]);
  return a.id === b.id && a.name === b.name && isSameRoles;
}

/** Those who are in one of two lists only, or are not the same in both. */
export function differing(a: Added["parties"], b: Added["parties"]): Added["parties"] {
  const isIn = (list: Added["parties"], one: Added["parties"][number]) =>
    list.some(({ key, party }) => key === one.key && isSameParty(party, one.party));
  return [...a.filter((one) => !isIn(b, one)), ...b.filter((one) => !isIn(a, one))];
}

/** Of one mention: whether the same are meant by it. */
export function isSameTurn(a: Turn | null, b: Turn | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.isMissed !== b.isMissed || a.parties.length !== b.parties.length) return false;
  return a.parties.every((party, index) => isSameParty(party, b.parties[index] ?? null));
}

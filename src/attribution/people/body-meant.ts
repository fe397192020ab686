import { singular } from "../../language/index.js";
import { isFirmName } from "./cast.js";
import { isBody } from "./nouns.js";

/** Nouns for one sort of body, any of which can stand for a name that holds another: "the firm" for Harbour Holdings. */
const SORTS: readonly ReadonlySet<string>[] = [
  "company firm business group corporation bank retailer supplier manufacturer developer operator carrier airline publisher conglomerate startup",
  "club team side",
  "agency service bureau office authority administration department regulator watchdog",
  "charity trust foundation nonprofit non-profit",
  "university college school",
  "party coalition movement",
  "union federation association",
].map((list) => new Set(list.split(" ")));
const FIRMS = SORTS[0];

/**
 * Which body "the firm" or "the club" means: the only one named so far that can be called so, else empty. `noun` in
 * lower case.
 */
export function bodyMeant(noun: string, named: readonly string[]): string {
  const fitting = named.filter((name) => canBeCalled(name, singular(noun)));
  return fitting.length === 1 ? (fitting[0] ?? "") : "";
}

function canBeCalled(name: string, noun: string): boolean {
  const sorts = name.toLowerCase().split(" ").filter(isBody);
  if (sorts.includes(noun)) return true;
  const alike = SORTS.find((sort) => sort.has(noun));
  if (!alike) return false;
  return sorts.some((word) => alike.has(word)) || (alike === FIRMS && sorts.length === 0 && isFirmName(name));
}

import type { FoundPassage } from "../../read/found-passage.js";
import type { Introduction } from "../cast.js";
import type { NameBook } from "./name-book.js";
import { headOf } from "./phrase-text.js";

/** What the draft says of a name: what it names, and what roles it gives the person. */
export interface Named {
  readonly kind: Introduction["kind"];
  readonly roles: readonly string[];
}

/** What the sources of a draft are told from. */
export interface Ground {
  /** As they are now. */
  readonly passages: readonly FoundPassage[];
  /** Their numbers, ascending. */
  readonly numbers: readonly number[];
  readonly names: NameBook;
  /** By the fullest form of the name. */
  readonly about: ReadonlyMap<string, Named>;
}

/** Bodies the draft introduces by name, by last word. */
export function bodiesIn(about: Ground["about"]): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const [name, { kind }] of about) {
    if (kind !== "body") continue;
    const key = headOf(name);
    bodies.set(key, (bodies.get(key) ?? new Set()).add(name));
  }
  return bodies;
}

/** The names of which something else is said in one draft than in the other. */
export function changedNames(before: Ground["about"], now: Ground["about"]): readonly string[] {
  const isSame = (a: Named | undefined, b: Named) =>
    a === b ||
    (a?.kind === b.kind && a.roles.length === b.roles.length && a.roles.every((role, at) => role === b.roles[at]));
  const gone = [...before.keys()].filter((name) => !now.has(name));
  return [...gone, ...[...now].flatMap(([name, named]) => (isSame(before.get(name), named) ? [] : [name]))];
}

import { FARTHEST } from "../../read/context.js";
import type { FoundPassage } from "../../read/found-passage.js";
import type { PassageReading } from "../../read/passage.js";
import type { Person } from "../people.js";
import { isDescription } from "./phrase-text.js";

/** Whether the sources of a passage are told from the same as before. */
export function isSameDetail(before: PassageReading | undefined, now: PassageReading): boolean {
  if (before === now) return true;
  return before?.passage === now.passage && before.after === now.after && before.introductions === now.introductions;
}

const NOBODY: readonly string[] = [];

/** The names that a passage puts on record. */
export function speakersOf({ passage }: PassageReading): readonly string[] {
  if (passage.attributions.length === 0) return NOBODY;
  return passage.attributions.flatMap(({ sourceKind, speaker }) =>
    sourceKind === "named" || (sourceKind === "pronoun" && !isDescription(speaker)) ? [speaker] : [],
  );
}

/** Whether a passage tells of the same names as before, and the same of them. */
export function isSameNaming(before: PassageReading | undefined, now: PassageReading | undefined): boolean {
  if (!before || !now) return false;
  const introduced = ({ introductions }: PassageReading) => introductions.map(({ name, kind }) => `${kind} ${name}`);
  return (
    isSameList(introduced(before), introduced(now)) &&
    isSameList(speakersOf(before), speakersOf(now)) &&
    isSameList(before.after.people.map(labelOf), now.after.people.map(labelOf))
  );
}

function labelOf({ name, roles }: Person): string {
  return `${name}: ${roles}`;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}

/** How far after a passage the words may stand that it takes for a source; before it, as far as a speaker is carried over. */
const FARTHEST_AHEAD = 1;

/**
 * The passages of a draft, by index, whose sources may not be what they were where those in `changed` are not: these, the one behind
 * each, in which a pronoun may mean whoever spoke last, and those that take words of theirs for a source.
 */
export function leaningOn(changed: readonly number[], passages: readonly FoundPassage[]): ReadonlySet<number> {
  const leaning = new Set<number>();
  for (const at of changed) {
    const end = Math.min(passages.length - 1, at + FARTHEST);
    for (let index = Math.max(0, at - FARTHEST_AHEAD); index <= end; index++)
      if (index === at || index === at + 1 || takesFrom(passages[index], index - at)) leaning.add(index);
  }
  return leaning;
}

/** Whether a passage takes words for a source that stand so many passages back. */
function takesFrom(passage: FoundPassage | undefined, back: number): boolean {
  return (
    passage?.attributions.some(({ source, stands }) => source?.back === back || stands?.place.back === back) === true
  );
}

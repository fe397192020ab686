import { CAPITAL } from "../../language/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { WordClass } from "../syntax/word-classes.js";
import type { Words } from "../syntax/words.js";
import { isRunWord, nameInRun, runEnd, textOf } from "./name-run.js";
import { isBody, isHuman, isTitle } from "./nouns.js";
import { isOfficeOnly } from "./office.js";
import { coreOf, isCalling } from "./phrase.js";

/** How far back from the end of a phrase a name is looked for. */
const LONGEST_NAME = 12;

/**
 * The name in a noun phrase without its titles: "Ana Lee" for "former mayor Ana Lee", "Secretary of State Ana Lee" and
 * "Hale Park director Ana Lee", "Lee administration" for "the Lee administration"; empty where there is none.
 */
export function nameOf(words: Words, first: number, last: number): string {
  const core = coreOf(words, { first, last });
  const called = core.last < last && isCalling(words, core.last) ? core.last + 1 : last;
  return (
    lastName(words, called, Math.min(called + 1, last), last) ||
    possessedName(words, first, last) ||
    ledBody(words, first, core.last) ||
    describedName(words, first, last) ||
    lastName(words, first, core.last, last) ||
    lastName(words, core.last, asideEnd(words, core.last, last), last)
  );
}

/** Whether a phrase tells what somebody is called: "a retired dentist called Emil". */
export function isIntroducedByName(words: Words, { first, last }: TokenRange): boolean {
  const core = coreOf(words, { first, last });
  return core.last + 1 < last && isCalling(words, core.last) && isRunWord(words, core.last + 1);
}

/** Up to where an aside tells what somebody does: "the president, | speaking at Hale House". */
function asideEnd({ classes }: Words, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (classes[at - 1] === "punctuation" && /^(?:verb|auxiliary|relative)$/.test(classes[at] ?? "")) return at;
  }
  return last;
}

/** "Ana Lee" for "the Museum of Hale's Ana Lee": whose somebody is does not name them. */
function possessedName(words: Words, first: number, last: number): string {
  const end = segmentEnd(words, first, last);
  // Not by lastIndexOf, which would search on to the start of the block.
  let owner = end - 1;
  while (owner >= first && words.classes[owner] !== "possessive") owner--;
  if (owner < first || runEnd(words, owner + 1) < end || runEnd(words, owner - 1) > owner) return "";
  const name = nameInRun(words, owner + 1, end);
  const isWhole = name.last - name.first > 1 || name.titled;
  return isWhole && !isOfficeOnly(words, owner + 1, end) ? textOf(words, name.first, name.last) : "";
}

/** Whether a phrase ends in a name that a title, an office or a role stands before: it names that person. */
export function namesByOffice(words: Words, first: number, last: number): boolean {
  return describedName(words, first, last) !== "";
}

/** "Lee administration" for "the Lee administration": a body that is called after somebody is not them. */
function ledBody(words: Words, first: number, last: number): string {
  if (words.tokens.is(last - 1, CAPITAL) || !isBody(words.tokens.lower(last - 1))) return "";
  let start = last - 1;
  while (start > first && words.classes[start - 1] === "noun") start--;
  return start < last - 1 && isRunWord(words, start) ? textOf(words, start, last) : "";
}

/** "Ana Lee" in "Speaker of the House Ana Lee" and "Right to Know director Ana Lee"; empty for "a friend of Ana Lee". */
function describedName(words: Words, first: number, last: number): string {
  const end = segmentEnd(words, first, last);
  const start = lastRun(words, first, end);
  if (start < 0) return "";
  if (isOfficeOnly(words, start > first ? start - 1 : start, end)) return "";
  const name = nameInRun(words, start, end);
  const before = words.tokens.lower(start - 1);
  const isRole = start > first && (isHuman(before) || isTitle(before));
  if (isRole && hangsOnSomebody(words, first, start)) return "";
  return name.titled || isRole ? textOf(words, name.first, name.last) : "";
}

/** "the family of columnist | Ana Lee": the role before the name is that of somebody else. */
function hangsOnSomebody(words: Words, first: number, start: number): boolean {
  const core = coreOf(words, { first, last: start });
  const head = words.tokens.lower(core.head);
  return words.tokens.lower(core.last) === "of" && core.last < start && (isHuman(head) || isBody(head));
}

/** Where the run of names starts that a stretch ends in; -1 where it ends in none. */
function lastRun(words: Words, first: number, end: number): number {
  for (let at = Math.max(first, end - LONGEST_NAME); at < end; at++) {
    const past = runEnd(words, at);
    if (past >= end) return at;
    if (past > at) at = past - 1;
  }
  return -1;
}

const ENDS_SEGMENT: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  "punctuation",
  "relative",
  "verb",
  "auxiliary",
  "conjunction",
]);

/** Up to the first comma, bracket, verb or relative pronoun. */
function segmentEnd(words: Words, first: number, last: number): number {
  let end = first;
  while (end < last && !ENDS_SEGMENT.has(words.classes[end])) end++;
  return end;
}

/** The last name that starts in a stretch of a phrase that goes on to `end`: "Ana Lee" in "Leeds Council leader Ana Lee". */
function lastName(words: Words, first: number, last: number, end: number): string {
  let name = "";
  for (let at = first; at < last; at++) {
    // "Mr Plum of Ivy Road" is not the road.
    if (name !== "" && words.classes[at] === "preposition") return name;
    const past = Math.min(runEnd(words, at), end);
    if (past <= at) continue;
    const run = nameInRun(words, at, past);
    name = textOf(words, run.first, run.last);
    at = past - 1;
  }
  return name;
}

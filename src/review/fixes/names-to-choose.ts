import { beginsWithCapital } from "../../language/index.js";
import { findPlaceholders, isForName } from "../../rules/index.js";
import type { LedgerSource, SourceLedger } from "../ledger/types.js";
import type { DraftEdit, DraftFinding, DraftFix } from "../types.js";

/** A longer list would be searched, not read. */
const MOST_NAMES = 6;
/** Longer names are descriptions, in UTF-16 units. */
const LONGEST_NAME = 60;

/** Where a fix asks for a name: the words of its edit before the placeholder. */
interface Blank {
  readonly edit: DraftEdit;
  readonly before: string;
}

/** Whether a fix asks for somebody, so that a name may be chosen in place of its placeholder. */
export function asksForName(fix: DraftFix): boolean {
  return blankIn(fix) !== null;
}

/**
 * The names to choose from in place of a fix's placeholder: those that its rule holds likely, then the sources of
 * the draft, the last before the finding first. `text` is the draft. None where it asks for no name.
 */
export function namesToChoose(text: string, finding: DraftFinding, fix: DraftFix, ledger: SourceLedger): string[] {
  const blank = blankIn(fix);
  if (blank === null) return [];
  const onRecord = ledger.sources
    .filter(isNameable)
    .sort((a, b) => distance(a, finding.start) - distance(b, finding.start))
    .map(({ name }) => name);
  const fitted = [...(fix.names ?? []), ...onRecord].map((name) => inPlace(name, startsSentence(text, blank)));
  const distinct = new Map(fitted.map((name) => [name.toLowerCase(), name]));
  return [...distinct.values()].slice(0, MOST_NAMES);
}

/** Null where the fix asks for no name, or for more than one thing. */
function blankIn({ edits }: DraftFix): Blank | null {
  const blanks = edits.flatMap((edit) => findPlaceholders(edit.text).map((place) => ({ edit, place })));
  const [blank] = blanks;
  if (blank === undefined || blanks.length > 1 || !isForName(blank.place)) return null;
  const { edit, place } = blank;
  return { edit, before: edit.text.slice(0, place.start) };
}

function isNameable({ name, unnamed, kind }: LedgerSource): boolean {
  const isLine = name !== "" && name.length <= LONGEST_NAME && !/[\r\n\uFFFC[\]]/.test(name);
  return isLine && !unnamed && kind !== "pronoun" && kind !== "citation" && findPlaceholders(name).length === 0;
}

/** How far back a source is last on record; what comes after the finding is farther than all that comes before. */
function distance({ statements }: LedgerSource, offset: number): number {
  const starts = statements.map(({ start }) => start);
  const last = starts.filter((start) => start <= offset).reduce((a, b) => Math.max(a, b), -1);
  if (last >= 0) return offset - last;
  return offset + starts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function startsSentence(text: string, { edit, before }: Blank): boolean {
  return before === "" && beginsWithCapital(text.slice(edit.start, edit.end));
}

/** "The council" within a sentence is "the council", and the other way round. */
function inPlace(name: string, isFirst: boolean): string {
  if (isFirst) return name.charAt(0).toUpperCase() + name.slice(1);
  return name.replace(/^(?:The|An?|His|Her|Its|Their)(?= )/u, (word) => word.toLowerCase());
}

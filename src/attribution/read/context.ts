import type { Person } from "../people/people.js";
import type { BlockQuotations } from "../quotations/document.js";
import { FIRST_REST_STATE, type RestState } from "../rests/index.js";
import type { AuthorLine } from "../structure/authors.js";
import type { Part } from "../structure/part.js";
import type { Basis, KnownSource, Place, SourceKind } from "../types.js";
import type { LocalReading } from "./local.js";

/** Who spoke last, for the quotations that come without a name. `place` is relative to the passage that reads it. */
export interface Speaker {
  readonly place: Place | null;
  readonly sourceKind: SourceKind;
  readonly speaker: string;
  readonly basis: Basis;
}

/** Who answers for the entries of a list, and how deep in lists the lead-in before it stands. */
export interface ListLead {
  readonly speaker: Speaker;
  readonly depth: number;
}

/** What is handed from passage to passage. Small and plain: compared by value. */
export interface Context {
  /** Owner of the last quotation or statement in running text, at most a few passages back. */
  readonly lastSpeaker: Speaker | null;
  /** Owner of the quotation that is still open. */
  readonly openSpeaker: Speaker | null;
  /** Who was named by the paragraph before, if it ended in a colon: whose words follow. */
  readonly lead: Speaker | null;
  /** Who answers for the entries of the list that follows. */
  readonly listLead: ListLead | null;
  /** The last people named, nearest first: those a pronoun can mean. */
  readonly people: readonly Person[];
  /** The sources a writer could name, nearest first. */
  readonly known: readonly KnownSource[];
  readonly rests: RestState;
}

export const FIRST_CONTEXT: Context = {
  lastSpeaker: null,
  openSpeaker: null,
  lead: null,
  listLead: null,
  people: [],
  known: [],
  rests: FIRST_REST_STATE,
};

/** Everything a passage leans on besides its own words. */
export interface Surroundings {
  readonly quotations: BlockQuotations;
  readonly author: AuthorLine | null;
  /** What the block is by the build of the piece: an answer, a letter, a list of references. */
  readonly part: Part | null;
  readonly context: Context;
  /** The next block's own reading, where it tells who speaks in the quotation that runs on into it. */
  readonly closing: LocalReading | null;
  /** Roles of the people whom the next blocks name, separated by spaces. */
  readonly rolesAhead: string;
}

/** Passages after which a speaker is no longer carried over. */
export const FARTHEST = 6;

/** The speaker as the next passage sees it: one passage further back. */
export function oneFurther(speaker: Speaker | null): Speaker | null {
  if (!speaker) return null;
  if (!speaker.place) return speaker;
  if (speaker.place.back >= FARTHEST) return null;
  return { ...speaker, place: { ...speaker.place, back: speaker.place.back + 1 } };
}

export function sameContext(a: Context, b: Context): boolean {
  if (a === b) return true;
  return (
    sameSpeaker(a.lastSpeaker, b.lastSpeaker) &&
    sameSpeaker(a.openSpeaker, b.openSpeaker) &&
    sameSpeaker(a.lead, b.lead) &&
    sameLead(a.listLead, b.listLead) &&
    sameList(a.people, b.people, sameFields) &&
    sameList(a.known, b.known, sameFields) &&
    sameFields(a.rests, b.rests)
  );
}

function sameLead(a: ListLead | null, b: ListLead | null): boolean {
  if (a === b || !a || !b) return a === b;
  return a.depth === b.depth && sameSpeaker(a.speaker, b.speaker);
}

function sameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const samePlace = a.place === b.place || (a.place !== null && b.place !== null && sameFields(a.place, b.place));
  return samePlace && a.sourceKind === b.sourceKind && a.speaker === b.speaker && a.basis === b.basis;
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => same(item, b[index] as T)));
}

/** Equal in every field, for records of plain values. */
function sameFields(a: object, b: object): boolean {
  if (a === b) return true;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => Object.is(value, right.get(key)));
}

import { firstIndex, NO_ENDS, type SameEnds } from "../../../document/index.js";
import type { FoundAttribution, FoundPassage } from "../../read/found-passage.js";
import type { PassageReading } from "../../read/passage.js";
import type { Attribution, Party, Passage, Source } from "../../types.js";
import { kindOfName } from "../cast.js";
import { FORMER, type Person } from "../people.js";
import type { Ground, Named } from "./ground.js";
import { inReadingOrder, mentionsIn } from "./mention.js";
import { NameBook } from "./name-book.js";
import { numbersFor, renumbered } from "./numbers.js";
import { isDescription } from "./phrase-text.js";
import { NOBODY, SourceBook } from "./source-book.js";
import { isSameNaming, leaningOn, speakersOf } from "./unchanged.js";

/** A draft's passages with the sources told apart, and the names it gives. */
export interface Identified {
  readonly passages: readonly Passage[];
  readonly names: NameBook;
  /** What the draft says of each name, by its fullest form. */
  readonly about: ReadonlyMap<string, Named>;
  readonly told: Told;
}

/** Where the sources of a draft are told apart, and the passages it was last done for: after an edit it is gone on with. */
export interface Told {
  readonly book: SourceBook;
  readonly numbers: readonly number[];
  /** Null while they are being told apart: a book that was left half-way is no book to go on with. */
  passages: readonly Passage[] | null;
}

/** What was told apart before an edit, and from what. */
interface Earlier extends Identified {
  readonly details: readonly PassageReading[];
}

/** What an edit has done to the passages of a draft. */
export interface Revision {
  /** How many at both ends stand for blocks that are as they were. */
  readonly ends: SameEnds;
  /** The indexes of those that are not what they were, in order. */
  readonly changed: readonly number[];
}

/** How many passages are done in one step. */
const PASSAGES_A_STEP = 64;

/**
 * The last pass: takes all passages of a draft as they were read; gives each attribution its source, the same for all
 * that mean the same, though one says "Solano" and another "Maria T. Solano". A passage whose words and sources are
 * as they were before is the same object as before. Linear in the number of attributions; after an edit only those passages
 * are told apart again that lean on what was edited, or that asked for somebody of whom something else is known now.
 */
export function* identify(
  details: readonly PassageReading[],
  earlier: Earlier,
  revision: Revision,
): Generator<void, Identified> {
  const { changed, ends } = revision;
  const isNamed =
    details.length === earlier.details.length && changed.every((at) => isSameNaming(earlier.details[at], details[at]));
  const names = isNamed ? earlier.names : new NameBook(namesOf(details), earlier.names);
  const about = isNamed ? earlier.about : aboutNames(details, names);
  const found = details.map(({ passage }) => passage);
  const canGoOn = earlier.details.length > 0 && earlier.told.passages === earlier.passages;
  const places = canGoOn ? renumbered(earlier.told.numbers, ends, found.length) : null;
  const ground = { passages: found, numbers: places?.numbers ?? numbersFor(found.length), names, about };
  const { book } = places ? earlier.told : { book: new SourceBook(ground) };
  const told: Told = { book, numbers: ground.numbers, passages: null };
  const again = new Uint8Array(found.length).fill(places ? 0 : 1);
  if (places) {
    earlier.told.passages = null;
    for (const at of leaningOn(changedIn(found.length, revision), found)) again[at] = 1;
    for (const number of book.goOn(ground, places.removed)) markFrom(again, ground.numbers, number);
  }
  const { head, tail } = places ? ends : NO_ENDS;
  const passages = new Array<Passage>(found.length);
  for (let at = 0; at < head; at++) passages[at] = earlier.passages[at] as Passage;
  const shift = earlier.passages.length - found.length;
  for (let at = found.length - tail; at < found.length; at++) passages[at] = earlier.passages[at + shift] as Passage;
  yield* tellApart(ground, book, again, passages);
  told.passages = passages;
  return { passages, names, about, told };
}

/** The changed passages, and where some were only taken away the one that now follows what stood before them. */
function changedIn(count: number, { changed, ends: { head, tail } }: Revision): readonly number[] {
  return head + tail === count && head < count ? [...changed, head] : changed;
}

/** Marks the passage with a number, where there is one. */
function markFrom(again: Uint8Array, numbers: readonly number[], number: number): void {
  const index = firstIndex(numbers, (one) => one >= number);
  if (numbers[index] === number) again[index] = 1;
}

/** Tells the sources apart of the passages marked in `again`, in order, and of those that then find somebody else than before. */
function* tellApart(
  { passages: found, numbers, names }: Ground,
  book: SourceBook,
  again: Uint8Array,
  passages: Passage[],
): Generator<void, void> {
  const isWhole = !again.includes(0);
  let done = 0;
  book.begin();
  for (let index = again.indexOf(1); index >= 0; index = again.indexOf(1, index + 1)) {
    book.turnTo(index);
    passages[index] = withSources(found[index] as FoundPassage, sourcesIn(found, index, book), names);
    if (!isWhole) {
      for (const number of book.affected()) markFrom(again, numbers, number);
      if (index + 1 < found.length && book.handsOnOther()) again[index + 1] = 1;
    }
    if (++done % PASSAGES_A_STEP === 0) yield;
  }
  book.finish();
}

/** Everything the draft calls by name: those it introduces and those on record. */
function* namesOf(details: readonly PassageReading[]): Generator<string> {
  for (const { introductions } of details) for (const { name } of introductions) yield name;
  for (const detail of details) yield* speakersOf(detail);
}

function aboutNames(details: readonly PassageReading[], names: NameBook): ReadonlyMap<string, Named> {
  const about = new Map<string, Named>();
  for (const { introductions } of details) {
    for (const { name, kind } of introductions) {
      const full = names.fullest(name);
      if (!about.has(full)) about.set(full, { kind, roles: [] });
    }
  }
  let before: readonly Person[] = [];
  for (const { after } of details) {
    // "The city manager" is nobody's name, nor that of a city.
    const met = after.people === before ? [] : after.people.filter((person) => !before.includes(person));
    const named = met.filter(({ name }) => !isDescription(name));
    for (const person of named) addRoles(about, names.fullest(person.name), person);
    before = after.people;
  }
  return about;
}

function addRoles(about: Map<string, Named>, name: string, { roles }: Person): void {
  const before = about.get(name);
  if (before && roles === "") return;
  const known = before ?? { kind: kindOfName(name), roles: [] };
  const all = new Set([...known.roles, ...roles.split(" ")].filter((role) => role !== "" && role !== FORMER));
  about.set(name, { ...known, roles: [...all] });
}

/** The sources of a passage's attributions, in the order these are kept. */
function sourcesIn(passages: readonly FoundPassage[], index: number, book: SourceBook): Source[] {
  const mentions = mentionsIn(passages, index);
  const parties = new Map([...mentions].sort(inReadingOrder).map((mention) => [mention, book.partiesOf(mention)]));
  return mentions.map((mention) => sourceOf(parties.get(mention) ?? [], mention.attribution));
}

function sourceOf(parties: readonly Party[], { source: phrase }: Pick<FoundAttribution, "source">): Source {
  const [party = NOBODY] = parties;
  if (parties.length < 2) {
    const { id, name, kind, roles } = party;
    return { id, name, kind, roles, phrase, members: NO_MEMBERS };
  }
  return {
    id: parties.map(({ id }) => id).join("+"),
    name: parties.map(({ name }) => name).join(" and "),
    kind: party.kind,
    roles: [],
    phrase,
    members: parties,
  };
}

const NO_MEMBERS: readonly Party[] = [];
const NO_RIVALS: readonly string[] = [];
const finished = new WeakMap<FoundPassage, Passage>();

function withSources(found: FoundPassage, sources: readonly Source[], names: NameBook): Passage {
  const known = finished.get(found);
  const rivals = found.attributions.map((one) => rivalsOf(one, names));
  if (known && sources.every((source, at) => isSame(known.attributions[at], source, rivals[at] ?? []))) return known;
  const attributions = found.attributions.map((attribution, at): Attribution => {
    const { cue, content, sourceKind, speech, basis, confidence, pattern } = attribution;
    const source = sources[at] ?? sourceOf([], { source: null });
    const whole = { source, cue, content, sourceKind, speech, basis, confidence, pattern };
    const [one, other] = rivals[at] ?? NO_RIVALS;
    return one && other ? { ...whole, rivals: [one, other] } : whole;
  });
  const passage = { ...found, attributions };
  finished.set(found, passage);
  return passage;
}

/** By full name, in the order of the alphabet. */
function rivalsOf({ rivals }: FoundAttribution, names: NameBook): readonly string[] {
  return rivals === undefined ? NO_RIVALS : rivals.map((name) => names.fullest(name)).sort();
}

/** The phrase is part of what was found; roles and members follow from the whole draft. */
function isSame(attribution: Attribution | undefined, source: Source, rivals: readonly string[]): boolean {
  if (!attribution || !sameWords(attribution.rivals ?? [], rivals)) return false;
  const { id, name, kind, roles, members } = attribution.source;
  return (
    id === source.id &&
    name === source.name &&
    kind === source.kind &&
    sameWords(roles, source.roles) &&
    members.length === source.members.length &&
    members.every((member, at) => sameWords(member.roles, source.members[at]?.roles ?? []))
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

import { type Attribution, nameOfNote, type Passage, type Rest } from "../../attribution/index.js";
import type { Block } from "../../document/index.js";
import { type OptionValue, placeholdersLeft, stillAsked } from "../../rules/index.js";
import type { Reading } from "../session/reading.js";

/**
 * A reading as the record has it: without the attributions whose source is still asked for, as in "according to
 * [WHO SAYS TK]", or is a footnote that holds nothing but "[SOURCE TK]". A placeholder is an open point, and no source;
 * so is one that only the house has, in `templates`.
 */
export function withoutAsked(reading: Reading, templates?: OptionValue): Reading {
  const open = reading.parsed.blocks.filter((block) => isOpenNote(block, templates));
  const notes = new Set(open.map(({ label }) => nameOfNote(label)));
  return { ...reading, passages: reading.passages.map((passage) => onRecord(passage, notes, templates)) };
}

/** Whether a footnote waits for its source: `[^tk]: [SOURCE TK]`. */
function isOpenNote({ kind, prose }: Block, templates: OptionValue | undefined): boolean {
  if (kind !== "footnote") return false;
  const text = prose.text.trim();
  return placeholdersLeft(text, templates).some(({ start, end }) => start === 0 && end === text.length);
}

/** Which attributions of a passage are still asked for, and by which templates. */
interface Asked {
  readonly templates: OptionValue | undefined;
  readonly asked: readonly boolean[];
}

/** Kept as long as the passage lives: a record is made of a draft at each pause of its writer. */
const known = new WeakMap<Passage, Asked>();

function askedIn(passage: Passage, templates: OptionValue | undefined): readonly boolean[] {
  const before = known.get(passage);
  if (before?.templates === templates && before !== undefined) return before.asked;
  const asked = passage.attributions.map(stillAsked(passage, placeholdersLeft(passage.prose.text, templates)));
  known.set(passage, { templates, asked });
  return asked;
}

/** `notes`: the names of the footnotes that are open. */
function onRecord(passage: Passage, notes: ReadonlySet<string>, templates: OptionValue | undefined): Passage {
  if (passage.attributions.length === 0) return passage;
  const isOnOpenNote = ({ basis, source }: Attribution) => basis === "citation" && notes.has(source.name);
  const waiting = askedIn(passage, templates);
  const asked = notes.size === 0 ? waiting : passage.attributions.map((one, at) => waiting[at] || isOnOpenNote(one));
  if (!asked.includes(true)) return passage;
  let kept = 0;
  const places = asked.map((is) => (is ? null : kept++));
  return {
    ...passage,
    attributions: passage.attributions.filter((_, index) => !asked[index]),
    rests: passage.rests.map((rest) => restOn(rest, places)),
  };
}

/** `places`: where each attribution stands now; null for one that is gone. */
function restOn(rest: Rest, places: readonly (number | null)[]): Rest {
  const place = places[rest.attribution];
  if (place === undefined) return rest;
  if (place !== null) return { ...rest, attribution: place };
  return rest.kind === "quoted"
    ? { ...rest, attribution: -1 }
    : { ...rest, kind: "nothing", attribution: -1, why: "no source" };
}

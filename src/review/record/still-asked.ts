import { type Attribution, nameOfNote, type Passage, type Rest } from "../../attribution/index.js";
import type { Block } from "../../document/index.js";
import { type OptionValue, type Placeholder, placeholdersLeft, stillAsked } from "../../rules/index.js";
import type { Reading } from "../session/reading.js";

/**
 * A reading as the record has it: without the attributions whose source is still asked for, as in "according to
 * [WHO SAYS TK]", or is a footnote that holds nothing but "[SOURCE TK]". A placeholder is an open point, and no source;
 * so is one that only the house has, in `templates`.
 */
export function withoutAsked(reading: Reading, templates?: OptionValue): Reading {
  const leftIn = (text: string) => placeholdersLeft(text, templates);
  const open = reading.parsed.blocks.filter((block) => isOpenNote(block, leftIn));
  const notes = new Set(open.map(({ label }) => nameOfNote(label)));
  return { ...reading, passages: reading.passages.map((passage) => onRecord(passage, notes, leftIn)) };
}

type LeftIn = (text: string) => readonly Placeholder[];

/** Whether a footnote waits for its source: `[^tk]: [SOURCE TK]`. */
function isOpenNote({ kind, prose }: Block, leftIn: LeftIn): boolean {
  const text = prose.text.trim();
  return kind === "footnote" && leftIn(text).some(({ start, end }) => start === 0 && end === text.length);
}

/** `notes`: the names of the footnotes that are open. */
function onRecord(passage: Passage, notes: ReadonlySet<string>, leftIn: LeftIn): Passage {
  const isAsked = stillAsked(passage, leftIn(passage.prose.text));
  const isOnOpenNote = ({ basis, source }: Attribution) => basis === "citation" && notes.has(source.name);
  const asked = passage.attributions.map((one) => isAsked(one) || isOnOpenNote(one));
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

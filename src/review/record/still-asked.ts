import type { Attribution, Passage, Rest } from "../../attribution/index.js";
import type { Block } from "../../document/index.js";
import { findPlaceholders, isStillAsked } from "../../rules/index.js";
import type { Reading } from "../session/reading.js";

/**
 * A reading as the record has it: without the attributions whose source is still asked for, as in "according to
 * [WHO SAYS TK]", or is a footnote that holds nothing but "[SOURCE TK]". A placeholder is an open point, and no source.
 */
export function withoutAsked(reading: Reading): Reading {
  const notes = new Set(reading.parsed.blocks.filter(isOpenNote).map(({ label }) => `Note ${label}`));
  const isAsked = (passage: Passage, attribution: Attribution) =>
    isStillAsked(passage, attribution) || (attribution.basis === "citation" && notes.has(attribution.source.name));
  return { ...reading, passages: reading.passages.map((passage) => onRecord(passage, isAsked)) };
}

/** Whether a footnote waits for its source: `[^tk]: [SOURCE TK]`. */
function isOpenNote({ kind, prose }: Block): boolean {
  const text = prose.text.trim();
  return kind === "footnote" && findPlaceholders(text).some(({ start, end }) => start === 0 && end === text.length);
}

function onRecord(passage: Passage, isAsked: (passage: Passage, attribution: Attribution) => boolean): Passage {
  const asked = passage.attributions.map((one) => isAsked(passage, one));
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

import {
  type Reading as AttributedReading,
  type GivenSources,
  NO_SOURCES,
  readDraftOnce,
  readDraftSteps,
} from "../../attribution/index.js";
import {
  keepNoState,
  type Markup,
  type OwnMarkup,
  type ParsedDraft,
  parseDraft,
  reparse,
} from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { Settings } from "../types.js";
import { asOneEdit, type Edit } from "./one-edit.js";

/** A draft, parsed and read. The passage of a block stands at the block's index. */
export interface Reading extends AttributedReading {
  readonly parsed: ParsedDraft;
}

/** How much is parsed in one step at least, in UTF-16 units: about five milliseconds' worth. */
const PIECE = 10_000;
/** Each piece costs a look at all blocks so far, so a very long draft is parsed in longer ones. */
const MOST_PIECES = 100;
/** Where a piece ends: what is cut in the middle of a paragraph is parsed all over again with the next piece. */
const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;

/**
 * Reads a whole draft; `given` are the sources known beforehand. Yields after each piece of the parse and after each passage. With
 * `isLast` nobody will edit it: what only `rereadInSteps` would ask for is not kept.
 */
export function* readInSteps(
  text: string,
  language: Language,
  given: GivenSources = NO_SOURCES,
  { markup, ownMarkup }: Pick<Settings, "markup" | "ownMarkup"> = {},
  isLast: boolean = false,
): Generator<void, Reading> {
  const parsed = yield* parseInSteps(text, markup, ownMarkup);
  if (isLast) keepNoState(parsed);
  const steps = isLast ? readDraftOnce(parsed, language, given) : readDraftSteps(null, parsed, language, given);
  return { parsed, ...(yield* steps) };
}

/** Parses a draft as if it were being written, a piece at a time: a parse of the whole would hold the editor up. */
export function* parseInSteps(text: string, markup?: Markup, own?: OwnMarkup): Generator<void, ParsedDraft> {
  let end = pieceEnd(text, 0);
  let parsed = parseDraft(text.slice(0, end), markup, own);
  yield;
  while (end < text.length) {
    const start = end;
    end = pieceEnd(text, start);
    parsed = reparse(parsed, text.slice(0, end), [{ start, end: start, text: text.slice(start, end) }]);
    yield;
  }
  return parsed;
}

function pieceEnd(text: string, start: number): number {
  BLANK_LINE.lastIndex = start + Math.max(PIECE, Math.ceil(text.length / MOST_PIECES));
  return BLANK_LINE.test(text) ? BLANK_LINE.lastIndex : text.length;
}

/** Brings a reading up to date with edits, each made to the text that the one before left. */
export function* rereadInSteps(
  reading: Reading,
  edits: readonly Edit[],
  language: Language,
  given: GivenSources = NO_SOURCES,
): Generator<void, Reading> {
  const { text, changes } = asOneEdit(reading.parsed.text, edits);
  const parsed = reparse(reading.parsed, text, changes);
  yield;
  return { parsed, ...(yield* readDraftSteps(reading, parsed, language, given)) };
}

import { type Reading as AttributedReading, readDraftSteps } from "../attribution/index.js";
import { type ParsedDraft, parseDraft, reparse, type TextChange } from "../document/index.js";
import type { Language } from "../language/index.js";

/** A draft, parsed and read. The passage of a block stands at the block's index. */
export interface Reading extends AttributedReading {
  readonly parsed: ParsedDraft;
}

/** The text after an edit, and its changes in offsets of the text before. */
export interface Edit {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

/** Reads a whole draft. Yields after the parse and after each passage. */
export function* readInSteps(text: string, language: Language): Generator<void, Reading> {
  const parsed = parseDraft(text);
  yield;
  return { parsed, ...(yield* readDraftSteps(null, parsed, language)) };
}

/** Brings a reading up to date with edits, each made to the text that the one before left. */
export function* rereadInSteps(reading: Reading, edits: readonly Edit[], language: Language): Generator<void, Reading> {
  let { parsed } = reading;
  for (const edit of edits) {
    parsed = reparse(parsed, edit.text, edit.changes);
    yield;
  }
  return { parsed, ...(yield* readDraftSteps(reading, parsed, language)) };
}

import type { Block, ParsedDraft } from "../document/index.js";
import type { Language } from "../language/index.js";
import { type Context, FIRST_CONTEXT, type Surroundings, sameContext } from "./context.js";
import { type PassageReading, readPassage } from "./passage.js";
import { quoteAuthors } from "./quotations/authors.js";
import { pairDraft } from "./quotations/document.js";
import { Cast, type NameLookUp } from "./sources/cast.js";
import type { Passage } from "./types.js";

/** A draft, read: one passage for each block, in order. */
export interface Reading {
  readonly passages: readonly Passage[];
  /** What each passage was read from; for `rereadDraft`. */
  readonly details: readonly PassageReading[];
  /** The names it introduces; for `rereadDraft`. */
  readonly cast: Cast;
}

/** Reads a whole draft. Linear in its length. */
export function readDraft(parsed: ParsedDraft, language: Language): Reading {
  return finish(readDraftSteps(null, parsed, language));
}

/**
 * Reads a draft again after an edit. The answer equals that of `readDraft`; passages whose words and surroundings
 * are unchanged are the same objects as in `previous`.
 */
export function rereadDraft(previous: Reading, parsed: ParsedDraft, language: Language): Reading {
  return finish(readDraftSteps(previous, parsed, language));
}

/** The same in steps, for a caller that must not block: stops after each passage that had to be read. */
export function* readDraftSteps(
  previous: Reading | null,
  parsed: ParsedDraft,
  language: Language,
): Generator<void, Reading> {
  const { blocks } = parsed;
  const quotations = pairDraft(blocks);
  const authors = quoteAuthors(blocks);
  const candidates = align(previous?.details ?? [], blocks);
  const details: PassageReading[] = [];
  // As long as the same passages introduce the same names, the names of the previous reading serve this one.
  let kept = previous?.details.length === blocks.length ? previous.cast : null;
  let cast = kept ?? new Cast();
  let context: Context = FIRST_CONTEXT;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const open = quotations[index];
    if (!block || !open) continue;
    const surroundings = { quotations: open, author: authors[index] ?? null, context };
    const candidate = candidates(index);
    let detail = candidate && stillHolds(candidate, block, surroundings, kept ? null : cast.at(index));
    if (!detail) {
      detail = readPassage(block, surroundings, cast.at(index), language);
      if (kept && !sameIntroductions(candidate, detail)) {
        kept = null;
        cast = castOf(details);
      }
      yield;
    }
    if (!kept) introduce(cast, detail, index);
    details.push(detail);
    context = detail.after;
  }
  return { passages: details.map((detail) => detail.passage), details, cast };
}

function castOf(details: readonly PassageReading[]): Cast {
  const cast = new Cast();
  details.forEach((detail, index) => {
    introduce(cast, detail, index);
  });
  return cast;
}

function introduce(cast: Cast, detail: PassageReading, index: number): void {
  for (const introduction of detail.introductions) cast.add(introduction, index);
}

function finish(steps: Generator<void, Reading>): Reading {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** For each block, the earlier reading at the same place counted from the start or, after the edit, from the end. */
function align(
  before: readonly PassageReading[],
  blocks: readonly Block[],
): (index: number) => PassageReading | undefined {
  let same = 0;
  while (same < before.length && same < blocks.length && before[same]?.block.prose === blocks[same]?.prose) same++;
  const shift = before.length - blocks.length;
  return (index) => (index < same ? before[index] : before[index + shift]);
}

/**
 * The earlier reading of a block if it would come out the same now, else undefined. Where its context is equal but
 * another object, that object is put in, so that the next comparison is by identity. `names` is given
 * if an edit changed who is in the draft.
 */
function stillHolds(
  reading: PassageReading,
  block: Block,
  now: Surroundings,
  names: NameLookUp | null,
): PassageReading | undefined {
  const then = reading.surroundings;
  if (!isSameBlock(reading.block, block) || then.quotations !== now.quotations) return undefined;
  if (then.author !== now.author || !sameContext(then.context, now.context)) return undefined;
  if (names && !reading.lookUps.every(({ key, answer }) => names(key) === answer)) return undefined;
  return then.context === now.context ? reading : { ...reading, surroundings: now };
}

/** Whether a passage introduces the same names as its earlier reading did: then the cast after it is the same. */
function sameIntroductions(before: PassageReading | undefined, after: PassageReading): boolean {
  const { introductions } = after;
  if (before?.introductions.length !== introductions.length) return false;
  return introductions.every(({ name, kind }, index) => {
    const other = before.introductions[index];
    return other?.name === name && other.kind === kind;
  });
}

function isSameBlock(a: Block, b: Block): boolean {
  return (
    a === b ||
    (a.prose === b.prose &&
      a.kind === b.kind &&
      a.level === b.level &&
      a.containers.length === b.containers.length &&
      a.containers.every((container, index) => container.kind === b.containers[index]?.kind))
  );
}

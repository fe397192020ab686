import type { Block, ParsedDraft } from "../document/index.js";
import type { Language } from "../language/index.js";
import { type Context, FIRST_CONTEXT, type Surroundings, sameContext } from "./context.js";
import { type PassageReading, readPassage } from "./passage.js";
import { pairDraft } from "./quotations/document.js";
import { Cast, type LookUp } from "./sources/cast.js";
import type { Passage } from "./types.js";

/** A draft, read: one passage for each block, in order. */
export interface Reading {
  readonly passages: readonly Passage[];
  /** What each passage was read from; for `rereadDraft`. */
  readonly details: readonly PassageReading[];
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
  const candidates = align(previous?.details ?? [], blocks);
  const cast = new Cast();
  const details: PassageReading[] = [];
  let context: Context = FIRST_CONTEXT;
  for (const [index, block] of blocks.entries()) {
    const open = quotations[index];
    if (!open) continue;
    const candidate = candidates(index);
    let detail: PassageReading;
    if (candidate && isCurrent(candidate, block, { quotations: open, context }, cast)) detail = candidate;
    else {
      detail = readPassage(block, { quotations: open, context }, cast, language);
      yield;
    }
    details.push(detail);
    for (const introduction of detail.introductions) cast.add(introduction);
    context = detail.after;
  }
  return { passages: details.map((detail) => detail.passage), details };
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

function isCurrent(reading: PassageReading, block: Block, surroundings: Surroundings, cast: Cast): boolean {
  return (
    isSameBlock(reading.block, block) &&
    reading.surroundings.quotations === surroundings.quotations &&
    sameContext(reading.surroundings.context, surroundings.context) &&
    reading.lookUps.every((lookUp) => answersAlike(lookUp, cast))
  );
}

function answersAlike(lookUp: LookUp, cast: Cast): boolean {
  return cast.find(lookUp.key) === lookUp.answer;
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

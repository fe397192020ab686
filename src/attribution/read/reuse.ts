import { type Block, type Container, narrowEnds, type SameEnds, sameEnds } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { NameLookUp } from "../people/cast.js";
import { type BlockQuotations, pairDraft } from "../quotations/document.js";
import { type AuthorLine, isInQuote, quoteAuthors } from "../structure/authors.js";
import { type Concerned, concernedBlocks } from "../structure/concerned.js";
import type { Part } from "../structure/part.js";
import { type FoundParts, foundParts, PART_FINDERS, partsOf, samePart } from "../structure/parts.js";
import { REACH_AHEAD } from "./ahead.js";
import { type Surroundings, sameContext } from "./context.js";
import type { PassageReading } from "./passage.js";

/** What the blocks of a draft lean on that is known before any of them is read. */
export interface Settings {
  readonly blocks: readonly Block[];
  readonly quotations: readonly BlockQuotations[];
  readonly authors: ReadonlyMap<number, AuthorLine>;
  /** The blocks that each finder of parts has to look at, and last those in quotes. */
  readonly concerned: Concerned;
  readonly found: readonly FoundParts[];
  readonly parts: readonly (Part | null)[];
}

export const NO_SETTINGS: Settings = {
  blocks: [],
  quotations: [],
  authors: new Map(),
  concerned: [],
  found: [],
  parts: [],
};

const QUESTIONS = [...PART_FINDERS.map(({ concerns }) => concerns), isInQuote];

/** The settings of a draft after an edit. */
interface NewSettings extends Settings {
  /** How many blocks at both ends are the same as before the edit. */
  readonly alike: SameEnds;
  /** How many of them lean on the same besides, but for what the passages before them hand on. */
  readonly settled: SameEnds;
}

/** Takes the blocks of a draft and the settings before the edit. */
export function settingsOf(blocks: readonly Block[], before: Settings, language: Language): NewSettings {
  const alike = sameEnds(before.blocks, blocks, isSameBlock);
  const quotations = pairDraft(blocks, before.quotations, alike);
  const concerned = concernedBlocks(QUESTIONS, blocks, language, before, alike);
  const authors = quoteAuthors(blocks, concerned.at(-1) ?? [], language);
  const found = foundParts(blocks, concerned, language, before, alike);
  const parts = partsOf(blocks.length, found, before);
  const quoted = narrowEnds(alike, before.quotations, quotations);
  const signed = narrowSigned(quoted, before, { blocks, authors });
  const { head, tail } = narrowEnds(signed, before.parts, parts);
  // The last of them lean on the blocks that come next.
  const settled = { head: Math.max(0, head - REACH_AHEAD), tail };
  return { blocks, quotations, authors, concerned, found, parts, alike, settled };
}

/** The ends that two readings share, as far as the blocks in them have the same author lines. */
function narrowSigned(
  { head, tail }: SameEnds,
  before: Pick<Settings, "blocks" | "authors">,
  now: Pick<Settings, "blocks" | "authors">,
): SameEnds {
  const shift = before.blocks.length - now.blocks.length;
  let [first, last] = [head, now.blocks.length - tail];
  const narrow = (at: number, isSame: boolean) => {
    if (isSame) return;
    if (at < first) first = at;
    else if (at >= last) last = at + 1;
  };
  for (const [at, line] of now.authors) narrow(at, before.authors.get(at < head ? at : at + shift) === line);
  for (const [at, line] of before.authors)
    narrow(at < head ? at : at - shift, now.authors.get(at < head ? at : at - shift) === line);
  return { head: first, tail: now.blocks.length - last };
}

/**
 * The earlier reading of a block if it would come out the same now, else undefined. Where its context is equal but
 * another object, that object is put in, so that the next comparison is by identity. `names` is given
 * if an edit changed who is in the draft.
 */
export function stillHolds(
  reading: PassageReading,
  block: Block,
  now: Surroundings,
  names: NameLookUp | null,
): PassageReading | undefined {
  const then = reading.surroundings;
  if (!isSameBlock(reading.block, block) || then.quotations !== now.quotations) return undefined;
  if (then.closing !== now.closing || then.author !== now.author || then.rolesAhead !== now.rolesAhead) {
    return undefined;
  }
  if (!samePart(then.part, now.part)) return undefined;
  if (!sameContext(then.context, now.context)) return undefined;
  if (names && !findsTheSame(reading, names)) return undefined;
  return then.context === now.context ? reading : { ...reading, surroundings: now };
}

/** Whether a passage that looked names up would find the same again. */
export function findsTheSame({ lookUps }: PassageReading, names: NameLookUp): boolean {
  return lookUps.every(({ key, answer }) => names(key) === answer);
}

function isSameBlock(a: Block, b: Block): boolean {
  return (
    a === b ||
    (a.prose === b.prose &&
      a.kind === b.kind &&
      a.level === b.level &&
      a.underRule === b.underRule &&
      (a.containers === b.containers || sameKinds(a.containers, b.containers)))
  );
}

function sameKinds(a: readonly Container[], b: readonly Container[]): boolean {
  return a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind);
}

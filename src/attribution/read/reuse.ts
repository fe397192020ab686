import { type Block, type Container, narrowEnds, type SameEnds, sameEnds } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { NameLookUp } from "../people/cast.js";
import { type BlockQuotations, pairDraft } from "../quotations/document.js";
import { type AuthorLine, quoteAuthors } from "../structure/authors.js";
import type { Part } from "../structure/part.js";
import { partsOf, samePart } from "../structure/parts.js";
import { REACH_AHEAD } from "./ahead.js";
import { type Surroundings, sameContext } from "./context.js";
import type { PassageReading } from "./passage.js";

/** What the blocks of a draft lean on that is known before any of them is read. */
export interface Settings {
  readonly blocks: readonly Block[];
  readonly quotations: readonly BlockQuotations[];
  readonly authors: readonly (AuthorLine | null)[];
  readonly parts: readonly (Part | null)[];
}

export const NO_SETTINGS: Settings = { blocks: [], quotations: [], authors: [], parts: [] };

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
  const authors = quoteAuthors(blocks, language);
  const parts = partsOf(blocks, language, before.parts);
  const quoted = narrowEnds(alike, before.quotations, quotations);
  const signed = narrowEnds(quoted, before.authors, authors);
  const { head, tail } = narrowEnds(signed, before.parts, parts);
  // The last of them lean on the blocks that come next.
  const settled = { head: Math.max(0, head - REACH_AHEAD), tail };
  return { blocks, quotations, authors, parts, alike, settled };
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
  if (names && !reading.lookUps.every(({ key, answer }) => names(key) === answer)) return undefined;
  return then.context === now.context ? reading : { ...reading, surroundings: now };
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

import { type Block, narrowEnds, type SameEnds, standsInSame } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { Concerned } from "./concerned.js";
import { FURNITURE } from "./furniture.js";
import { INTERVIEW } from "./interview.js";
import { LETTERS } from "./letters.js";
import { LETTERS_PAGE } from "./letters-page.js";
import { PANEL } from "./panel.js";
import type { Part, PartFinder, Parts } from "./part.js";
import { POSTS } from "./posts.js";
import { SAYINGS } from "./sayings.js";
import { SeenBlocks } from "./seen-blocks.js";
import { SET_QUOTATIONS } from "./set-quotations.js";
import { TURNS } from "./turns.js";

/** The first that knows a block has it. */
export const PART_FINDERS: readonly PartFinder[] = [
  FURNITURE,
  SET_QUOTATIONS,
  TURNS,
  INTERVIEW,
  POSTS,
  PANEL,
  LETTERS,
  LETTERS_PAGE,
  SAYINGS,
];

/** What one finder found, and by looking at which blocks. */
export interface FoundParts {
  readonly concerned: readonly number[];
  readonly blocks: SeenBlocks;
  readonly parts: Parts;
}

/** The blocks of a draft, and what each finder found there. */
interface Earlier {
  readonly blocks: readonly Block[];
  readonly found: readonly FoundParts[];
}

/**
 * Takes all blocks of a piece and for each finder those that concern it; gives what each has found. `before` is what they found
 * before an edit, `alike` how many blocks at both ends it left as they were: a finder that looked at none of the others has found
 * the same.
 */
export function foundParts(
  blocks: readonly Block[],
  concerned: Concerned,
  language: Language,
  before: Earlier,
  alike: SameEnds,
): readonly FoundParts[] {
  const { head, tail } = narrowEnds(alike, before.blocks, blocks, standsInSame);
  const end = blocks.length - tail;
  return PART_FINDERS.map(({ find }, index) => {
    const places = concerned[index] ?? [];
    const known = before.found[index];
    // Where blocks came or went, those behind stand at other numbers.
    const isSame = known?.concerned === places && before.blocks.length === blocks.length;
    if (known && isSame && !known.blocks.hasSeen(head, end)) return known;
    const seen = new SeenBlocks(blocks);
    return { concerned: places, blocks: seen, parts: places.length === 0 ? NONE : find(seen, places, language) };
  });
}

const NONE: Parts = new Map();

/** What was found in a draft before an edit, and what each block was told to be. */
interface EarlierParts extends Pick<Earlier, "found"> {
  readonly parts: readonly (Part | null)[];
}

/**
 * What each of so many blocks is by the build of the piece, null where that tells nothing. Parts that are equal to those
 * before an edit stay the same objects.
 */
export function partsOf(
  count: number,
  found: readonly FoundParts[],
  { found: foundBefore, parts: before }: EarlierParts,
): readonly (Part | null)[] {
  if (found.every((one, index) => one === foundBefore[index])) return before;
  const shift = before.length - count;
  const answer = new Array<Part | null>(count).fill(null);
  for (const { parts } of found)
    for (const [at, part] of parts) answer[at] ??= kept(part, before[at]) ?? kept(part, before[at + shift]) ?? part;
  return answer;
}

function kept(part: Part, before: Part | null | undefined): Part | null {
  return before && samePart(part, before) ? before : null;
}

export function samePart(a: Part | null, b: Part | null): boolean {
  if (a === b || a === null || b === null) return a === b;
  return (
    a.kind === b.kind &&
    a.speaker === b.speaker &&
    a.start === b.start &&
    a.end === b.end &&
    a.nameStart === b.nameStart &&
    a.nameEnd === b.nameEnd &&
    a.name === b.name
  );
}

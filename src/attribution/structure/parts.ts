import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { Concerned } from "./concerned.js";
import { FURNITURE } from "./furniture.js";
import { INTERVIEW } from "./interview.js";
import { LETTERS } from "./letters.js";
import { LETTERS_PAGE } from "./letters-page.js";
import { PANEL } from "./panel.js";
import type { Part, PartFinder } from "./part.js";
import { POSTS } from "./posts.js";
import { SAYINGS } from "./sayings.js";
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

/**
 * Takes all blocks of a piece and for each finder those that concern it; gives for each what it is by the build of the piece,
 * null where that tells nothing. `before` are the parts before an edit: those that are equal stay the same objects.
 */
export function partsOf(
  blocks: readonly Block[],
  concerned: Concerned,
  language: Language,
  before: readonly (Part | null)[],
): readonly (Part | null)[] {
  const shift = before.length - blocks.length;
  const answer = new Array<Part | null>(blocks.length).fill(null);
  for (const [index, { find }] of PART_FINDERS.entries()) {
    const places = concerned[index] ?? [];
    if (places.length === 0) continue;
    for (const [at, part] of find(blocks, places, language))
      answer[at] ??= kept(part, before[at]) ?? kept(part, before[at + shift]) ?? part;
  }
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

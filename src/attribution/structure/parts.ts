import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { furnitureParts } from "./furniture.js";
import { interviewParts } from "./interview.js";
import { letterParts } from "./letters.js";
import { lettersPageParts } from "./letters-page.js";
import { panelParts } from "./panel.js";
import type { Part, Parts } from "./part.js";
import { postParts } from "./posts.js";
import { sayingParts } from "./sayings.js";
import { setQuotationParts } from "./set-quotations.js";
import { turnParts } from "./turns.js";

/**
 * Takes all blocks of a piece; gives for each what it is by the build of the piece, null where that tells nothing.
 * Linear in the number of blocks. `before` are the parts before an edit: those that are equal stay the same objects.
 */
export function partsOf(
  blocks: readonly Block[],
  language: Language,
  before: readonly (Part | null)[],
): readonly (Part | null)[] {
  const found: readonly Parts[] = [
    furnitureParts(blocks),
    setQuotationParts(blocks, language),
    turnParts(blocks, language),
    interviewParts(blocks, language),
    postParts(blocks, language),
    panelParts(blocks, language),
    letterParts(blocks, language),
    lettersPageParts(blocks, language),
    sayingParts(blocks, language),
  ];
  const shift = before.length - blocks.length;
  return blocks.map((_, index) => {
    const part = found.find((parts) => parts.has(index))?.get(index) ?? null;
    return kept(part, before[index]) ?? kept(part, before[index + shift]) ?? part;
  });
}

function kept(part: Part | null, before: Part | null | undefined): Part | null {
  return part && before && samePart(part, before) ? before : null;
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

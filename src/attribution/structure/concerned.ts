import { type Block, firstIndex, type SameEnds } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { PartFinder } from "./part.js";

/** For each of several questions the numbers of the blocks that answer yes, in order. */
export type Concerned = readonly (readonly number[])[];

/** The blocks of a draft and which of them are concerned. */
interface Earlier {
  readonly blocks: readonly Block[];
  readonly concerned: Concerned;
}

/**
 * Takes the blocks of a draft and what was told of them before an edit; asks only those between its ends that are `alike`,
 * so that nobody has to go through a whole draft to find that it holds no interview.
 */
export function concernedBlocks(
  questions: readonly PartFinder["concerns"][],
  blocks: readonly Block[],
  language: Language,
  before: Earlier,
  alike: SameEnds,
): Concerned {
  const shift = blocks.length - before.blocks.length;
  const end = before.blocks.length - alike.tail;
  const fresh = blocks.slice(alike.head, blocks.length - alike.tail);
  return questions.map((concerns, question) => {
    const here = fresh.flatMap((block, index) => (concerns(block, language) ? [alike.head + index] : []));
    const known = before.concerned[question] ?? [];
    const head = firstIndex(known, (at) => at >= alike.head);
    const tail = firstIndex(known, (at) => at >= end);
    if (shift === 0 && here.length === 0 && head === tail) return known;
    const behind = known.slice(tail);
    return [...known.slice(0, head), ...here, ...(shift === 0 ? behind : behind.map((at) => at + shift))];
  });
}

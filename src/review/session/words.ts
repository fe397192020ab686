import { type Block, sameEnds } from "../../document/index.js";

/** A word as a writer counts it: letters and digits, with the apostrophes, hyphens and points inside them. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,:-][\p{L}\p{N}\p{M}]+)*/gu;
/** The same in a text that has no letter, digit or mark beyond ASCII: the classes take long to put together. */
const PLAIN_WORD = /[A-Za-z\d]+(?:['’.,:-][A-Za-z\d]+)*/g;
const NOT_PLAIN = /[^ -~\s“”‘’–—…\uFFFC]/;

/** Counts the words of a draft, and after an edit only those of the blocks that it changed. */
export class WordCount {
  private blocks: readonly Block[] = [];
  private words = 0;

  /** Words in the prose of all blocks, front matter aside. */
  of(blocks: readonly Block[]): number {
    const { head, tail } = sameEnds(this.blocks, blocks, (a, b) => a.prose === b.prose && a.kind === b.kind);
    const gone = this.blocks.slice(head, this.blocks.length - tail);
    this.words += countBlocks(blocks.slice(head, blocks.length - tail)) - countBlocks(gone);
    this.blocks = blocks;
    return this.words;
  }
}

function countBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "metadata" ? 0 : countWordsOf(block.prose.text)), 0);
}

/** Words in a stretch of prose. */
export function countWordsOf(text: string): number {
  const word = NOT_PLAIN.test(text) ? WORD : PLAIN_WORD;
  let count = 0;
  // From match to match, with no object for any of them; the last one leaves the pattern at the start again.
  while (word.test(text)) count++;
  return count;
}

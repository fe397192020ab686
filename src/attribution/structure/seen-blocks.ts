import type { Block } from "../../document/index.js";

/**
 * The blocks of a draft for somebody who looks at some of them, with a note of which: what was told from them holds for as long as
 * those are the same.
 */
export class SeenBlocks {
  readonly #seen: Uint8Array;

  constructor(private readonly blocks: readonly Block[]) {
    this.#seen = new Uint8Array(blocks.length);
  }

  get length(): number {
    return this.blocks.length;
  }

  at(index: number): Block | undefined {
    this.#seen[index] = 1;
    return this.blocks[index];
  }

  /** The blocks from one number up to another. */
  slice(first: number, end = this.length): readonly Block[] {
    this.#seen.fill(1, first, Math.max(0, end));
    return this.blocks.slice(first, Math.max(0, end));
  }

  /** The number of the first block that `holds`; -1 where none does. Looks no further. */
  findIndex(holds: (block: Block, index: number) => boolean): number {
    return this.blocks.findIndex((block, index) => {
      this.#seen[index] = 1;
      return holds(block, index);
    });
  }

  /** Whether anybody looked at one of the blocks from one number up to another. */
  hasSeen(first: number, end: number): boolean {
    return this.#seen.subarray(first, Math.max(first, end)).includes(1);
  }
}

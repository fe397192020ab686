/** How many runs have their start noted once; from there on their lengths are added up. A power of two. */
export const RUNS_IN_BLOCK = 8;
const BLOCK_SHIFT = 3;

/**
 * Where runs of something start that lie one behind the other: letters of words, numbers of lists. Lengths take a third of
 * the room in the file that starts would take, and there is nothing to add up ahead of time.
 */
export class Runs {
  readonly #lengths: Uint16Array;
  readonly #blocks: Uint32Array;

  /** `lengths` of all runs; `blocks`: where each eighth of them starts. */
  constructor(lengths: Uint16Array, blocks: Uint32Array) {
    this.#lengths = lengths;
    this.#blocks = blocks;
  }

  /** How long a run is; 0 where there is none of that number. */
  length(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  start(number: number): number {
    const block = number >>> BLOCK_SHIFT;
    let start = this.#blocks[block] ?? 0;
    for (let at = block << BLOCK_SHIFT; at < number; at++) start += this.#lengths[at] ?? 0;
    return start;
  }
}

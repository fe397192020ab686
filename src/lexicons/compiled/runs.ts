/**
 * Where runs of something start that lie one behind the other: letters of words, numbers of lists. Their lengths take a third of
 * the room in the file that starts would take; so that few of them need be added up, blocks of runs have their lengths too.
 */
export class Runs {
  readonly #lengths: Uint8Array | Uint16Array;
  /** Where each block starts. */
  readonly #blocks: Uint32Array;
  readonly #shift: number;

  /** `lengths` of all runs; `blocks`: those of each block of `2 ** shift` runs. */
  constructor(lengths: Uint8Array | Uint16Array, blocks: Uint16Array, shift: number) {
    this.#lengths = lengths;
    this.#blocks = startsOf(blocks);
    this.#shift = shift;
  }

  /** How long a run is; 0 where there is none of that number. */
  length(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  start(number: number): number {
    const block = number >>> this.#shift;
    let start = this.#blocks[block] ?? 0;
    for (let at = block << this.#shift; at < number; at++) start += this.#lengths[at] ?? 0;
    return start;
  }
}

function startsOf(lengths: Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  let start = 0;
  for (let at = 0; at < lengths.length; at++) {
    starts[at] = start;
    start += lengths[at] ?? 0;
  }
  return starts;
}

/** How long each block of runs with these lengths is. */
export function blocksOf(lengths: ArrayLike<number>, shift: number): number[] {
  const blocks = new Array<number>(Math.ceil(lengths.length / 2 ** shift)).fill(0);
  for (let number = 0; number < lengths.length; number++) {
    const block = number >>> shift;
    blocks[block] = (blocks[block] ?? 0) + (lengths[number] ?? 0);
  }
  return blocks;
}

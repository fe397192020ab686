/** What a piece of text is made of; the lexicon and the tagger say more. */
export const SHAPES = ["word", "number", "ordinal", "punctuation", "symbol", "address", "handle", "object"] as const;
export type Shape = (typeof SHAPES)[number];

/** The shapes by name: each is written down as its place in `SHAPES`. */
export const SHAPE: Readonly<Record<Shape, number>> = {
  word: 0,
  number: 1,
  ordinal: 2,
  punctuation: 3,
  symbol: 4,
  address: 5,
  handle: 6,
  object: 7,
};

/** Pieces that there is room for at first: few blocks have more. */
const ROOM = 256;

/** The pieces of a text between its cuts, in order, side by side; offsets in UTF-16 units. Used again for the next text. */
export class Pieces {
  length = 0;
  starts = new Uint32Array(ROOM);
  ends = new Uint32Array(ROOM);
  /** See `SHAPE`. */
  shapes = new Uint8Array(ROOM);
  /** How many pieces before each belong to the same contraction: 1 for "n't" in "didn't". */
  parts = new Uint8Array(ROOM);

  clear(): void {
    this.length = 0;
  }

  /** Adds a piece; gives its end. */
  push(start: number, end: number, shape: number, part: number = 0): number {
    const at = this.length++;
    if (at === this.starts.length) this.#grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.shapes[at] = shape;
    this.parts[at] = part;
    return end;
  }

  #grow(): void {
    const room = 2 * this.starts.length;
    this.starts = grown(this.starts, new Uint32Array(room));
    this.ends = grown(this.ends, new Uint32Array(room));
    this.shapes = grown(this.shapes, new Uint8Array(room));
    this.parts = grown(this.parts, new Uint8Array(room));
  }
}

function grown<List extends Uint8Array | Uint32Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

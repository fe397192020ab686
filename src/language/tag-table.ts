/** A state machine that changes tags by their neighbours, as the build lays it down (`write-model.ts`). */
export interface TagTable {
  /** The next state, by state and symbol. */
  readonly next: Uint16Array;
  /** By state, the final one where no more of a pattern follows; `ROOT` for most. */
  readonly otherwise: Uint16Array;
  /** What is changed, by final state (`packChange`); 0 for the others. */
  readonly changes: Uint16Array;
}

export const ROOT = 0;
/** How many symbols there are to each state. */
export const SYMBOLS = 64;
/** First symbol of the word classes; the tags come before. */
export const FIRST_CLASS = 20;

/** What a word is to the patterns: its own class where it has one, else its tag. */
export function symbolOf(tag: number, ownClass: number): number {
  return ownClass === 0 ? tag : FIRST_CLASS + ownClass;
}

/** What a pattern does: the word at `index` of the match becomes `tag`, if the word is ever used so or if `always`. */
export interface Change {
  readonly index: number;
  readonly tag: number;
  readonly always: boolean;
}

const CHANGES = 1;
const ALWAYS = 2;
const TAG_SHIFT = 2;
const INDEX_SHIFT = 8;
const TAG_MASK = (1 << (INDEX_SHIFT - TAG_SHIFT)) - 1;

/** A change as one number, which is not 0 though it may leave all tags as they are. */
export function packChange({ index, tag, always }: Change): number {
  return CHANGES | (always ? ALWAYS : 0) | (tag << TAG_SHIFT) | (index << INDEX_SHIFT);
}

export function unpackChange(change: number): Change {
  return {
    index: change >>> INDEX_SHIFT,
    tag: (change >>> TAG_SHIFT) & TAG_MASK,
    always: (change & ALWAYS) !== 0,
  };
}

const LAST_ASCII = 0x7f;
/** No word has this number. */
const NONE = -1;
/** Slots for each word, so that few words meet in one. */
const ROOM = 1.4;

/**
 * Words by number and numbers by word, over the bytes of a file: no string is made of a word that nobody asks for. The
 * table is one of open addressing; a slot holds the number of its word and one more, 0 where it is free.
 */
export class WordList {
  readonly #letters: Uint8Array;
  /** Where each word starts in the letters, and where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #others: ReadonlyMap<number, string>;
  readonly #otherIds = new Map<string, number>();
  /** Words that were asked for. */
  readonly #texts = new Map<number, string>();

  /**
   * `lengths`: letters of each word, 0 for words that are not in ASCII, which `others` has by number. `letters`: all
   * others, one after the other.
   */
  constructor(lengths: Uint8Array, letters: Uint8Array, others: ReadonlyMap<number, string>) {
    this.#letters = letters;
    this.#others = others;
    for (const [id, word] of others) this.#otherIds.set(word, id);
    this.#starts = startsOf(lengths);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(lengths.length * ROOM + 1)));
    fillSlots(this.#slots, this.#starts, letters);
  }

  /** How many words there are. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** The number of exactly this word; -1 where it is not listed. */
  find(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (unit > LAST_ASCII) return this.#otherIds.get(word) ?? NONE;
      hash = Math.imul(hash ^ unit, FACTOR);
    }
    const slots = this.#slots;
    for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
      const id = (slots[slot] ?? 0) - 1;
      if (id === NONE || this.#is(id, word)) return id;
    }
  }

  /** The word with this number; empty where there is none. */
  word(id: number): string {
    const known = this.#texts.get(id) ?? this.#others.get(id);
    if (known !== undefined) return known;
    let text = "";
    const end = this.#starts[id + 1] ?? 0;
    for (let at = this.#starts[id] ?? end; at < end; at++) text += String.fromCharCode(this.#letters[at] ?? 0);
    this.#texts.set(id, text);
    return text;
  }

  #is(id: number, word: string): boolean {
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - start !== word.length) return false;
    for (let at = 0; at < word.length; at++) if (this.#letters[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let id = 0; id < lengths.length; id++) {
    at += lengths[id] ?? 0;
    starts[id + 1] = at;
  }
  return starts;
}

/** The prime of the hash FNV-1a. */
const FACTOR = 0x01000193;

/** The slot to look in first; `count` is a power of two. */
function slotOf(hash: number, count: number): number {
  return (hash ^ (hash >>> 15)) & (count - 1);
}

function fillSlots(slots: Uint32Array, starts: Uint32Array, letters: Uint8Array): void {
  let at = 0;
  for (let id = 0; id < starts.length - 1; id++) {
    const end = starts[id + 1] ?? 0;
    if (end === at) continue;
    let hash = 0;
    for (; at < end; at++) hash = Math.imul(hash ^ (letters[at] ?? 0), FACTOR);
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id + 1;
  }
}

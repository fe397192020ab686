import type { FormFact } from "./form-fact.js";
import type { FormQuestion } from "./form-question.js";
import type { Tag, Token } from "./token.js";
import type { Word } from "./word.js";

/** The tags by their numbers (`Tokens.tagNumber`). */
export const TAGS: readonly Tag[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "SPACE",
  "X",
];
const NUMBERS: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, number) => [tag, number]));

/** The number of a tag: its place in `TAGS`. */
export function numberOfTag(tag: Tag): number {
  return NUMBERS.get(tag) ?? 0;
}

/** What is known of the tokens of a text, a list for each question; the lists run side by side. */
export class Columns<Form extends Word = Word> {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly words: Form[];
  readonly lemmas: string[];
  /** The number of each tag: its place in `TAGS`. */
  readonly tags: Uint8Array;

  /** Of tokens that start and end there; what else is known of them is put in afterwards. */
  constructor(starts: Uint32Array, ends: Uint32Array) {
    this.starts = starts;
    this.ends = ends;
    this.words = new Array<Form>(starts.length);
    this.lemmas = new Array<string>(starts.length);
    this.tags = new Uint8Array(starts.length);
  }

  tag(index: number): Tag | undefined {
    return TAGS[this.tags[index] ?? TAGS.length];
  }

  setTag(index: number, tag: Tag): void {
    this.tags[index] = numberOfTag(tag);
  }
}

/**
 * The tokens of a text, or a run of them, read by index. They lie in columns and are no objects: `lower(at)` costs two
 * reads of a list. Every reader may be asked past either end: it answers with the empty string, or with `undefined` where
 * it gives an offset, a tag or a token.
 */
export class Tokens {
  readonly length: number;
  private readonly columns: Columns;
  private readonly from: number;

  constructor(columns: Columns, from: number = 0, last: number = columns.starts.length) {
    this.length = Math.max(0, last - from);
    this.columns = columns;
    this.from = from;
  }

  /** Prose offset of the token's first character. */
  start(at: number): number | undefined {
    return at >= 0 && at < this.length ? this.columns.starts[this.from + at] : undefined;
  }

  /** Prose offset after the token's last character. */
  end(at: number): number | undefined {
    return at >= 0 && at < this.length ? this.columns.ends[this.from + at] : undefined;
  }

  /** Index of the first token that starts at or after `offset`. */
  firstFrom(offset: number): number {
    return firstNotBelow(this.columns.starts, this.from, this.from + this.length, offset) - this.from;
  }

  /** Index of the first token that ends after `offset`. */
  firstEndingAfter(offset: number): number {
    return firstNotBelow(this.columns.ends, this.from, this.from + this.length, offset + 1) - this.from;
  }

  /** The token as it is written. */
  text(at: number): string {
    return at >= 0 && at < this.length ? (this.columns.words[this.from + at]?.text ?? "") : "";
  }

  /** See `Token.lower`. */
  lower(at: number): string {
    return at >= 0 && at < this.length ? (this.columns.words[this.from + at]?.lower ?? "") : "";
  }

  /** See `Token.lemma`. */
  lemma(at: number): string {
    return at >= 0 && at < this.length ? (this.columns.lemmas[this.from + at] ?? "") : "";
  }

  tag(at: number): Tag | undefined {
    return at >= 0 && at < this.length ? TAGS[this.columns.tags[this.from + at] ?? TAGS.length] : undefined;
  }

  /** The number of the token's tag: its place in `TAGS`; past either end there is none of that number. */
  tagNumber(at: number): number {
    return at >= 0 && at < this.length ? (this.columns.tags[this.from + at] ?? TAGS.length) : TAGS.length;
  }

  /** The token's form by itself. */
  word(at: number): Word | undefined {
    return at >= 0 && at < this.length ? this.columns.words[this.from + at] : undefined;
  }

  /** What the token's form answers to a question about forms; no past either end. */
  is(at: number, question: FormQuestion): boolean {
    const word = at >= 0 && at < this.length ? this.columns.words[this.from + at] : undefined;
    if (word === undefined) return false;
    return (word.asked & question.bit) === 0 ? question.ask(word) : (word.answers & question.bit) !== 0;
  }

  /** A fact about the token's form; null past either end. */
  fact<Fact extends NonNullable<unknown> | null>(at: number, fact: FormFact<Fact>): Fact | null {
    const word = at >= 0 && at < this.length ? this.columns.words[this.from + at] : undefined;
    return word === undefined ? null : fact.of(word);
  }

  /** One token, to hand on by itself; it is made anew each time. */
  at(at: number): Token | undefined {
    return at >= 0 && at < this.length ? new TokenView(this.columns, this.from + at) : undefined;
  }

  /** The run from `first` to `last` (exclusive), which reads the same columns. Neither may be negative. */
  slice(first: number, last: number = this.length): Tokens {
    const end = Math.min(last, this.length);
    return new Tokens(this.columns, this.from + Math.min(first, this.length), this.from + end);
  }

  /** Whether any token fits. */
  some(fits: (token: Token, at: number) => boolean): boolean {
    return this.findIndex(fits) >= 0;
  }

  /** Whether every token fits. */
  every(fits: (token: Token, at: number) => boolean): boolean {
    return this.findIndex((token, at) => !fits(token, at)) < 0;
  }

  /** Index of the first token that fits; -1 where none does. */
  findIndex(fits: (token: Token, at: number) => boolean): number {
    for (let at = 0; at < this.length; at++) if (fits(new TokenView(this.columns, this.from + at), at)) return at;
    return -1;
  }

  /** The first token that fits. */
  find(fits: (token: Token, at: number) => boolean): Token | undefined {
    return this.at(this.findIndex(fits));
  }

  /** Index of the last token that fits; -1 where none does. */
  findLastIndex(fits: (token: Token, at: number) => boolean): number {
    for (let at = this.length - 1; at >= 0; at--) if (fits(new TokenView(this.columns, this.from + at), at)) return at;
    return -1;
  }

  /** The last token that fits. */
  findLast(fits: (token: Token, at: number) => boolean): Token | undefined {
    return this.at(this.findLastIndex(fits));
  }

  /** The tokens that fit. */
  filter(fits: (token: Token, at: number) => boolean): Token[] {
    const found: Token[] = [];
    for (let at = 0; at < this.length; at++) {
      const token = new TokenView(this.columns, this.from + at);
      if (fits(token, at)) found.push(token);
    }
    return found;
  }

  /** What `read` says of each token, in order. */
  map<T>(read: (token: Token, at: number) => T): T[] {
    const said: T[] = [];
    for (let at = 0; at < this.length; at++) said.push(read(new TokenView(this.columns, this.from + at), at));
    return said;
  }

  /** Each token by itself, in order. */
  list(): Token[] {
    return this.map((token) => token);
  }
}

/** The first place from `first` on whose offset is `offset` or more, by halving; `last` where there is none. */
function firstNotBelow(offsets: Uint32Array, first: number, last: number, offset: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A place in the columns, read as one token. */
class TokenView implements Token {
  private readonly columns: Columns;
  private readonly place: number;

  constructor(columns: Columns, place: number) {
    this.columns = columns;
    this.place = place;
  }

  get start(): number {
    return this.columns.starts[this.place] ?? 0;
  }

  get end(): number {
    return this.columns.ends[this.place] ?? 0;
  }

  get text(): string {
    return this.columns.words[this.place]?.text ?? "";
  }

  get lower(): string {
    return this.columns.words[this.place]?.lower ?? "";
  }

  get lemma(): string {
    return this.columns.lemmas[this.place] ?? "";
  }

  get tag(): Tag {
    return TAGS[this.columns.tags[this.place] ?? TAGS.length] ?? "X";
  }
}

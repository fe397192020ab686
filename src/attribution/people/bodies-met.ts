import type { Sentence } from "../../language/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import type { KnownSource } from "../types.js";
import { bodyMeant } from "./body-meant.js";
import { isFullName, type LocalName } from "./cast.js";
import { sentenceOf } from "./mentioned.js";

const MOST_BODIES = 12;

/** The bodies that have been named, in the passage and not long before it: which one does "the firm" mean? */
export class BodiesMet {
  readonly #names: Set<string>;
  /** Those named before this passage. */
  readonly #before: ReadonlySet<string>;

  constructor(known: readonly KnownSource[]) {
    this.#before = new Set(known.filter(({ kind }) => kind === "body").map(({ name }) => name));
    this.#names = new Set(this.#before);
  }

  /** Takes note of a name where it is a body's full name. */
  meet(name: LocalName): void {
    if (name.kind === "body" && isFullName(name) && this.#names.size < MOST_BODIES) this.#names.add(name.name);
  }

  /** Which body "the firm" is, when only one firm was named; empty where it is none. */
  meantBy(words: Words, source: TokenRange, sentences: readonly Sentence[], mentions: readonly LocalName[]): string {
    const isBare = source.last === source.first + 2 && words.tokens.lower(source.first) === "the";
    if (!isBare) return "";
    const start = sentences[sentenceOf(sentences, source.first, 0)]?.first ?? 0;
    return bodyMeant(words.tokens.lower(source.first + 1), this.#namedBefore(start, mentions));
  }

  /** Those named before the sentence that starts at a token: in "Besides buying Hale Systems, the firm said" the firm is another. */
  #namedBefore(start: number, mentions: readonly LocalName[]): readonly string[] {
    const isEarlier = (body: string) => mentions.some((name) => name.name === body && name.token < start);
    return [...this.#names].filter((body) => this.#before.has(body) || isEarlier(body));
  }
}

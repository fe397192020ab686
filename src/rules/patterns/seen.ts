import type { Tokens } from "../../language/index.js";
import type { FormNotes } from "./form-notes.js";
import { NO_KIND } from "./word-kinds.js";

/** The tokens of a passage in numbers, read in one walk for all rules and all their patterns; the columns run side by side. */
export class SeenTokens {
  readonly tokens: Tokens;
  /** Kinds of the forms. */
  readonly kinds: Uint16Array;
  /** Kinds of the dictionary forms; none where the form itself is one. */
  readonly lemmaKinds: Uint16Array;
  readonly tags: Uint8Array;
  /** What may start there, a bit each: sets of patterns, and what else rules look for. */
  readonly starts: Uint32Array;

  constructor(tokens: Tokens, notes: FormNotes) {
    const { length } = tokens;
    this.tokens = tokens;
    this.kinds = new Uint16Array(length);
    this.lemmaKinds = new Uint16Array(length);
    this.tags = new Uint8Array(length);
    this.starts = new Uint32Array(length);
    for (let at = 0; at < length; at++) this.#see(tokens, at, notes);
  }

  #see(tokens: Tokens, at: number, notes: FormNotes): void {
    const word = tokens.word(at);
    if (word === undefined) return;
    const tag = tokens.tagNumber(at);
    const lemma = tokens.lemma(at);
    const form = notes.of(word);
    const other = lemma === word.lower ? null : notes.ofLemma(form, lemma);
    this.tags[at] = tag;
    this.kinds[at] = form.kind;
    this.lemmaKinds[at] = other?.kind ?? NO_KIND;
    this.starts[at] = form.starts | (other?.starts ?? 0) | (notes.startsOfTags[tag] ?? 0);
  }
}

import type { Tokens } from "../../language/index.js";
import { BEHIND_TAGS, type FormNotes } from "./form-notes.js";
import { NO_KIND } from "./word-kinds.js";

/** The tokens of a passage in numbers, read in one walk for all rules and all their patterns; the columns run side by side. */
export class SeenTokens {
  readonly tokens: Tokens;
  /** Kinds of the forms. */
  readonly kinds: Uint16Array;
  /** Kinds of the dictionary forms; none where the form itself is one. */
  readonly lemmaKinds: Uint16Array;
  readonly tags: Uint8Array;
  /** What may start there, by the token itself and the next, a bit each: sets of patterns, and what else rules look for. */
  readonly starts: Uint32Array;

  constructor(tokens: Tokens, notes: FormNotes) {
    const { length } = tokens;
    this.tokens = tokens;
    this.kinds = new Uint16Array(length);
    this.lemmaKinds = new Uint16Array(length);
    this.tags = new Uint8Array(length);
    this.starts = new Uint32Array(length);
    let next = 0;
    for (let at = length - 1; at >= 0; at--) next = this.#see(tokens, at, notes, next);
  }

  /** `next` tells in which patterns the next token may come second; what it returns tells it of this one. */
  #see(tokens: Tokens, at: number, notes: FormNotes, next: number): number {
    const word = tokens.word(at);
    if (word === undefined) return 0;
    const tag = tokens.tagNumber(at);
    const lemma = tokens.lemma(at);
    const form = notes.of(word);
    const other = lemma === word.lower ? null : notes.ofLemma(form, lemma);
    this.tags[at] = tag;
    this.kinds[at] = form.kind;
    this.lemmaKinds[at] = other?.kind ?? NO_KIND;
    const byWord = (form.starts | (other?.starts ?? 0)) & next;
    const byTag = (notes.startsOfTags[tag] ?? 0) & (next >>> BEHIND_TAGS);
    const inAnyCase = form.suffices | (other?.suffices ?? 0) | (notes.sufficedByTags[tag] ?? 0);
    this.starts[at] = byWord | byTag | inAnyCase;
    return form.second | (other?.second ?? 0) | (notes.secondOfTags[tag] ?? 0);
  }
}

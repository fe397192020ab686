import { TAGS, type Tag, type Word } from "../../language/index.js";
import { MOST_SETS } from "./write.js";

/** What else than patterns may start, a bit each, none of which is a bit of a set of patterns. */
export interface OtherStarts {
  ofForm(text: string, lower: string): number;
  ofLemma(lemma: string): number;
  ofTag(tag: Tag): number;
}

/** What patterns have to say of words, by their kind, and of tags, by their number. */
export interface PatternStarts {
  kindOf(lower: string): number;
  startsOfKind(kind: number): number;
  startsOfTag(tag: number): number;
  /** The sets that have a pattern that stands with this first word, whatever comes behind it. */
  sufficedByKind(kind: number): number;
  sufficedByTag(tag: number): number;
  /** The sets that have a pattern in which it may come second: behind a word, and, from bit `BEHIND_TAGS` on, behind a tag. */
  secondOfKind(kind: number): number;
  secondOfTag(tag: number): number;
}

/** The number of the bit from which on it is told what may come behind a tag. */
export const BEHIND_TAGS = MOST_SETS;

/** What is known of a form by itself. It is kept with the form, so that no text need look it up again. */
export class FormNote {
  /** Whose note it is. */
  readonly by: FormNotes;
  /** See `WordKinds`. */
  readonly kind: number;
  /** The sets of patterns that may start there if what comes second is there, a bit each. */
  readonly starts: number;
  /** What starts there in any case, a bit each. */
  readonly suffices: number;
  /** See `PatternStarts.secondOfKind`. */
  readonly second: number;
  /** The dictionary form it was last seen with, and the note of that: a form has the same one nearly always. */
  lemma = "";
  ofLemma: FormNote | null = null;

  constructor(by: FormNotes, kind: number, patterns: PatternStarts, others: number) {
    this.by = by;
    this.kind = kind;
    this.starts = patterns.startsOfKind(kind);
    this.suffices = patterns.sufficedByKind(kind) | others;
    this.second = patterns.secondOfKind(kind);
  }
}

/** What may start with forms and with tags. */
export class FormNotes {
  /** By the number of a tag, as a note tells it of a form. */
  readonly startsOfTags: Uint32Array;
  readonly sufficedByTags: Uint32Array;
  readonly secondOfTags: Uint32Array;
  readonly #patterns: PatternStarts;
  readonly #others: OtherStarts | null;

  constructor(patterns: PatternStarts, others: OtherStarts | null = null) {
    this.#patterns = patterns;
    this.#others = others;
    this.startsOfTags = Uint32Array.from(TAGS, (_, number) => patterns.startsOfTag(number));
    this.sufficedByTags = Uint32Array.from(TAGS, (tag, number) => {
      return patterns.sufficedByTag(number) | (others?.ofTag(tag) ?? 0);
    });
    this.secondOfTags = Uint32Array.from(TAGS, (_, number) => patterns.secondOfTag(number));
  }

  of(word: Word): FormNote {
    const known = word.note;
    if (known instanceof FormNote && known.by === this) return known;
    const note = this.#make(word.lower, this.#others?.ofForm(word.text, word.lower));
    word.note = note;
    return note;
  }

  /** The note of a form's dictionary form. */
  ofLemma(form: FormNote, lemma: string): FormNote {
    if (form.ofLemma !== null && form.lemma === lemma) return form.ofLemma;
    form.ofLemma = this.#make(lemma, this.#others?.ofLemma(lemma));
    form.lemma = lemma;
    return form.ofLemma;
  }

  #make(lower: string, others: number = 0): FormNote {
    return new FormNote(this, this.#patterns.kindOf(lower), this.#patterns, others);
  }
}

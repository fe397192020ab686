import { TAGS, type Tag, type Word } from "../../language/index.js";

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
}

/** What is known of a form by itself. It is kept with the form, so that no text need look it up again. */
export class FormNote {
  /** Whose note it is. */
  readonly by: FormNotes;
  /** See `WordKinds`. */
  readonly kind: number;
  /** What may start there, a bit each. */
  readonly starts: number;
  /** The dictionary form it was last seen with, and the note of that: a form has the same one nearly always. */
  lemma = "";
  ofLemma: FormNote | null = null;

  constructor(by: FormNotes, kind: number, starts: number) {
    this.by = by;
    this.kind = kind;
    this.starts = starts;
  }
}

/** What may start with forms and with tags. */
export class FormNotes {
  /** By the number of a tag. */
  readonly startsOfTags: Uint32Array;
  readonly #patterns: PatternStarts;
  readonly #others: OtherStarts | null;

  constructor(patterns: PatternStarts, others: OtherStarts | null = null) {
    this.#patterns = patterns;
    this.#others = others;
    this.startsOfTags = Uint32Array.from(TAGS, (tag, number) => {
      return patterns.startsOfTag(number) | (others?.ofTag(tag) ?? 0);
    });
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
    const kind = this.#patterns.kindOf(lower);
    return new FormNote(this, kind, this.#patterns.startsOfKind(kind) | others);
  }
}

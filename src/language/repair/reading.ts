import type { FormQuestion } from "../form-question.js";
import { IRREGULAR_VERBS } from "../irregular-verbs.js";
import { type Lexicon, UNKNOWN } from "../lexicon.js";
import type { Form, Words } from "../tagger.js";
import { TAGS } from "../tokens.js";
import type { Sentence, Tag } from "../types.js";

const PAST_FORMS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) => [past, participle]),
);

/** One sentence as the repairs read it: its tokens by index and what each word may be. */
export class Reading {
  private readonly first: number;
  private readonly last: number;

  constructor(
    private readonly words: Words,
    readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
  ) {
    this.first = sentence.first;
    this.last = sentence.last;
  }

  /** Undefined past the ends of the sentence. */
  tag(index: number): Tag | undefined {
    return index >= this.first && index < this.last ? this.words.columns.tag(index) : undefined;
  }

  setTag(index: number, tag: Tag): void {
    this.words.columns.setTag(index, tag);
  }

  /** The number of the tag of a token of the sentence: its place in `TAGS`. */
  tagNumber(index: number): number {
    return this.words.columns.tags[index] ?? TAGS.length;
  }

  /** What the form of a token of the sentence answers to a question about forms. */
  is(index: number, question: FormQuestion): boolean {
    return this.words.tokens.is(index, question);
  }

  /** The word in lower case; empty past the ends of the sentence. */
  word(index: number): string {
    return index >= this.first && index < this.last ? (this.words.columns.words[index]?.lower ?? "") : "";
  }

  isTag(index: number, tag: Tag, other: Tag = tag, third: Tag = tag): boolean {
    const found = this.tag(index);
    return found === tag || found === other || found === third;
  }

  /** Whether the lexicon knows the word in this use. */
  canBe(index: number, tag: Tag): boolean {
    const normal = this.words.normals[index] ?? UNKNOWN;
    return normal !== UNKNOWN && this.lexicon.allows(normal, tag);
  }

  /** Which verb form a word of the sentence would be, if it were a verb. */
  form(index: number): Form {
    const word = this.words.columns.words[index];
    if (word === undefined) return "base";
    word.verbForm ??= this.#formOf(word.lower);
    return word.verbForm;
  }

  #formOf(word: string): Form {
    if (PAST_FORMS.has(word) || word.endsWith("ed")) return "past";
    const isThird = /[^s]s$/.test(word) && [word.slice(0, -1), word.slice(0, -2)].some((base) => this.#isVerb(base));
    return isThird || /ies$/.test(word) ? "third" : "base";
  }

  /** Index of the nearest word before `index` that is no adverb and no "not". */
  before(index: number): number {
    let at = index - 1;
    while (at >= index - MOST_ADVERBS && this.isTag(at, "ADV") && !SUBJECT_ADVERBS.has(this.word(at))) at--;
    return at;
  }

  #isVerb(word: string): boolean {
    const id = this.lexicon.find(word);
    return id !== UNKNOWN && this.lexicon.allows(id, "VERB");
  }
}

const MOST_ADVERBS = 4;

/** Tagged as adverbs at times, but subjects before a verb: "most want", "all hope". */
const SUBJECT_ADVERBS: ReadonlySet<string> = new Set(["all", "both", "half", "many", "more", "most", "some"]);

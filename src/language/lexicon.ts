import type { Field, ModelFile } from "./model-file.js";
import { isTag } from "./tags.js";
import type { Tag } from "./types.js";

/** One word that a contraction stands for: "n't" in "didn't". */
export interface Expansion {
  readonly text: string;
  readonly id: number;
  readonly lemma: string;
  readonly tag: Tag;
}

/** No word of the lexicon has this number. */
export const UNKNOWN = -1;

const EXPANSION_SIZE = 4;
const EXPANSION_START = 0x3fff;
const EXPANSION_COUNT_SHIFT = 14;

/** English words by number: usual tag, possible tags, lemma, contractions. Packed as in wink-nlp's `cache.js`. */
export class Lexicon {
  /** Tags by the number that the model and its tag rules use. Number 0 is "not known"; a noun is the best guess. */
  readonly tags: readonly Tag[];
  readonly #file: ModelFile;
  readonly #clusters: readonly ReadonlySet<Tag>[];
  readonly #fields: Fields;

  constructor(file: ModelFile) {
    this.#file = file;
    this.tags = file.tags.map(toTag);
    this.#clusters = file.clusters.map((names) => new Set(names.split("_").map(toTag)));
    this.#fields = fieldsOf(file.layout);
  }

  /** The number of exactly this form, or `UNKNOWN`. */
  find(word: string): number {
    return this.#file.words.find(word);
  }

  word(id: number): string {
    return this.#file.words.word(id);
  }

  /** The tag the word has most often. */
  tag(id: number): Tag {
    return this.tags[this.#get(this.#spelling(id), this.#fields.pos)] ?? "NOUN";
  }

  /** Whether the word is ever used so. */
  allows(id: number, tag: Tag): boolean {
    return this.#clusters[this.#get(id, this.#fields.cluster)]?.has(tag) ?? false;
  }

  /** Number of the word's own class in the tag rules ("to", "which", modals …); 0 for most words. */
  hint(id: number): number {
    return this.#get(id, this.#fields.hint);
  }

  /** The word in lower case, in American spelling where it is listed so. */
  normal(id: number): number {
    const lower = id + this.#get(id, this.#fields.normal);
    return this.#get(id, this.#fields.isSpelling) === 1 ? this.#get(id, this.#fields.lemma) : lower;
  }

  /** The lemma where the word has one and the same under every tag; else empty. */
  lemma(id: number): string {
    const spelling = this.#spelling(id);
    const isSingle = this.#get(spelling, this.#fields.isSingleLemma) === 1;
    return isSingle ? this.word(this.#get(spelling, this.#fields.lemma)) : "";
  }

  /** Whether `word` is listed as a base form that can be used as `tag`. */
  isBaseForm(word: string, tag: Tag): boolean {
    const id = this.find(word);
    return id !== UNKNOWN && this.#get(id, this.#fields.isBase) === 1 && this.allows(id, tag);
  }

  /** The words that a contraction stands for, in order; empty if it is none. */
  expand(id: number): readonly Expansion[] {
    if (this.#get(id, this.#fields.isContraction) === 0) return [];
    const pointer = this.#get(id, this.#fields.lemma);
    const start = pointer & EXPANSION_START;
    const count = pointer >>> EXPANSION_COUNT_SHIFT;
    const parts: Expansion[] = [];
    for (let at = start; at < start + count; at += EXPANSION_SIZE) parts.push(this.#expansion(at));
    return parts;
  }

  #expansion(at: number): Expansion {
    const [text = 0, id = 0, lemma = 0, tag = 0] = this.#file.expansions.subarray(at, at + EXPANSION_SIZE);
    return { text: this.word(text), id, lemma: this.word(lemma), tag: this.tags[tag] ?? "X" };
  }

  #spelling(id: number): number {
    return this.#get(id, this.#fields.isSpelling) === 1 ? this.#get(id, this.#fields.lemma) : id;
  }

  #get(id: number, field: Field): number {
    return ((this.#file.packed[id * this.#file.size + field.offset] ?? 0) & field.mask) >>> field.shift;
  }
}

interface Fields {
  readonly pos: Field;
  readonly cluster: Field;
  readonly hint: Field;
  readonly lemma: Field;
  readonly normal: Field;
  readonly isBase: Field;
  readonly isSingleLemma: Field;
  readonly isContraction: Field;
  readonly isSpelling: Field;
}

function fieldsOf(layout: ModelFile["layout"]): Fields {
  const field = (name: string): Field => {
    const found = layout.get(name);
    if (!found) throw new Error(`The file with the English words is of another version (${name}).`);
    return found;
  };
  return {
    pos: field("pos"),
    cluster: field("lexemeCID"),
    hint: field("posHint"),
    lemma: field("lemma"),
    normal: field("normal"),
    isBase: field("isBaseForm"),
    isSingleLemma: field("isSLemma"),
    isContraction: field("isContraction"),
    isSpelling: field("isSpellingMapped"),
  };
}

function toTag(name: string): Tag {
  if (name === "UNK") return "NOUN";
  return isTag(name) ? name : "X";
}

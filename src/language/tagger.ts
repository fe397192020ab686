import { isCapitalAt } from "./characters.js";
import { copyOf, lookUpForm, straighten } from "./forms.js";
import { guessTag } from "./guess.js";
import { lemmaOf } from "./lemma.js";
import { type Expansion, type Lexicon, UNKNOWN } from "./lexicon.js";
import { type Pieces, SHAPES } from "./pieces.js";
import { TagRules } from "./tag-rules.js";
import { symbolOf, type TagTable } from "./tag-table.js";
import { Columns, numberOfTag, TAGS, Tokens } from "./tokens.js";
import type { Tag } from "./types.js";
import type { Word } from "./word.js";

/** Words as the tagger sees them; the lists run side by side. */
export interface Words {
  readonly tokens: Tokens;
  /** What `tokens` reads; tags and lemmas are settled in them step by step. */
  readonly columns: Columns<KnownWord>;
  /** Number in the lexicon of each word in lower case, or `UNKNOWN`; there until the next text is looked up. */
  readonly normals: Int32Array;
}

/** The forms a verb may have that also serve as a noun or adjective. */
export type Form = "base" | "third" | "past";

/** A form by itself, looked up. */
interface KnownWord extends Word {
  /** Number in the lexicon of the word as it is written, or `UNKNOWN`. */
  readonly id: number;
  /** Number in the lexicon of the word in lower case, or `UNKNOWN`. */
  readonly normal: number;
  /** Number of the word's own class in the tag rules; 0 for most. */
  readonly hint: number;
  /** Of a piece; see `SHAPE`. */
  readonly shape: number;
  /** The number of the tag it has most often (`TAGS`). */
  readonly tag: number;
  /** Its lemma, and under which tag: as it was asked for last. */
  lemma: string;
  lemmaTag: Tag | null;
  /** Which form of a verb it would be; null until somebody asks. */
  verbForm: Form | null;
}

const MOST_SEEN = 20_000;
/** Longer forms are hardly ever met again. */
const LONGEST_SEEN = 32;
const NONE: readonly Expansion[] = [];

export class Tagger {
  readonly #lexicon: Lexicon;
  readonly #rules: readonly TagRules[];
  /** The number that the rules have for each of `TAGS`. */
  readonly #numbers: Uint8Array;
  readonly #seen = new Map<string, KnownWord>();
  #normals = new Int32Array(0);

  constructor(lexicon: Lexicon, patterns: readonly TagTable[]) {
    this.#lexicon = lexicon;
    this.#rules = patterns.map((table) => new TagRules(table));
    this.#numbers = Uint8Array.from(TAGS, (tag) => Math.max(0, lexicon.tags.lastIndexOf(tag)));
  }

  /** Looks each piece up and gives it the tag its word has most often. */
  lookUp(text: string, pieces: Pieces): Words {
    const { length, starts, ends, shapes, parts } = pieces;
    const columns = new Columns<KnownWord>(starts.slice(0, length), ends.slice(0, length));
    const normals = this.#normalsFor(length);
    let expansions: readonly Expansion[] = NONE;
    for (let index = 0; index < length; index++) {
      const part = parts[index] ?? 0;
      if (part === 0)
        expansions = index + 1 < length && parts[index + 1] ? this.#expansionsAt(text, pieces, index) : NONE;
      const word = this.#read(text.slice(starts[index], ends[index]), shapes[index] ?? 0);
      const expansion = expansions[part];
      columns.words[index] = word;
      columns.lemmas[index] = expansion?.lemma ?? "";
      columns.tags[index] = expansion ? numberOfTag(expansion.tag) : word.tag;
      normals[index] = expansion?.id ?? word.normal;
    }
    return { tokens: new Tokens(columns), columns, normals };
  }

  #normalsFor(length: number): Int32Array {
    if (this.#normals.length < length) this.#normals = new Int32Array(2 * length);
    return this.#normals;
  }

  /** Gives each word its lemma under the tag that it has come to, where its contraction has not given one. */
  settleLemmas({ columns, normals }: Words): void {
    for (let index = 0; index < columns.words.length; index++) {
      const form = columns.words[index];
      if (!form || columns.lemmas[index] !== "") continue;
      const normal = normals[index] ?? UNKNOWN;
      const tag = columns.tag(index) ?? "X";
      columns.lemmas[index] =
        normal === form.normal ? this.#lemmaOf(form, tag) : lemmaOf(this.#lexicon, form.lower, normal, tag);
    }
  }

  /** A form has the same tag nearly always, and so the same lemma. */
  #lemmaOf(form: KnownWord, tag: Tag): string {
    if (form.lemmaTag !== tag) {
      form.lemma = lemmaOf(this.#lexicon, form.lower, form.normal, tag);
      form.lemmaTag = tag;
    }
    return form.lemma;
  }

  /** Changes tags by the words around: the model's own patterns. */
  applyRules(words: Words): void {
    const { columns, normals } = words;
    const { length } = columns.words;
    const symbols = new Uint8Array(length);
    for (const rules of this.#rules) {
      for (let index = 0; index < length; index++)
        symbols[index] = symbolOf(this.#numbers[columns.tags[index] ?? 0] ?? 0, columns.words[index]?.hint ?? 0);
      rules.run(symbols, (index, change) => {
        const tag = this.#lexicon.tags[change.tag];
        const normal = normals[index] ?? UNKNOWN;
        if (tag && (change.always || (normal !== UNKNOWN && this.#lexicon.allows(normal, tag))))
          columns.setTag(index, tag);
      });
    }
  }

  /** What is known of a form by itself; kept, since a text has the same few thousand forms again and again. */
  #read(form: string, shape: number): KnownWord {
    const seen = this.#seen.get(form);
    return seen?.shape === shape ? seen : this.#learn(form, shape);
  }

  #learn(written: string, shape: number): KnownWord {
    const isKept = written.length <= LONGEST_SEEN;
    const form = isKept ? copyOf(written) : written;
    const lower = lookUpForm(form);
    const id = this.#lexicon.find(straighten(form));
    const normal = id === UNKNOWN ? this.#lexicon.find(lower) : this.#lexicon.normal(id);
    const tag = id === UNKNOWN ? this.#unlistedTag(form, lower, normal, shape) : this.#lexicon.tag(id);
    const hint = id === UNKNOWN ? 0 : this.#lexicon.hint(id);
    const word: KnownWord = {
      text: form,
      lower,
      id,
      normal,
      hint,
      shape,
      tag: numberOfTag(tag),
      asked: 0,
      answers: 0,
      facts: [],
      note: null,
      lemma: "",
      lemmaTag: null,
      verbForm: null,
    };
    if (isKept) this.#keep(word);
    return word;
  }

  #keep(word: KnownWord): void {
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.set(word.text, word);
  }

  /** The usual tag of a form that is not listed as it is written; in lower case it may be. */
  #unlistedTag(form: string, lower: string, normal: number, shape: number): Tag {
    if (normal === UNKNOWN) return guessTag(form, lower, SHAPES[shape] ?? "word");
    const tag = this.#lexicon.tag(normal);
    return isCapitalAt(form, 0) && (tag === "NOUN" || tag === "ADJ") ? "PROPN" : tag;
  }

  /** What the contraction that starts at `index` stands for, one entry for each of its pieces; else empty. */
  #expansionsAt(text: string, { length, starts, ends, parts }: Pieces, index: number): readonly Expansion[] {
    let last = index;
    while (last + 1 < length && parts[last + 1]) last++;
    const id = this.#lexicon.find(lookUpForm(text.slice(starts[index], ends[last])));
    const expansions = id === UNKNOWN ? NONE : this.#lexicon.expand(id);
    return expansions.length === last - index + 1 ? expansions : NONE;
  }
}

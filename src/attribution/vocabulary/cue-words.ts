import { madeOf, type Vocabulary } from "../../lexicons/compiled/index.js";

/** What a noun may do as a cue: take "that" ("the claim that"), "is that" ("the hope is that"), a light verb ("made a plea"). */
export const NOUN_TRAITS = ["content", "copular", "light"] as const;

type NounTraits = Readonly<Record<(typeof NOUN_TRAITS)[number], boolean>>;

/** A noun of saying or judging, in either number, or an adjective that says what somebody thinks or wants. */
export interface CueWord extends NounTraits {
  /** With which the noun names its object: "criticism of". Null where it does not. */
  readonly prepositions: ReadonlySet<string> | null;
  /** What may follow the adjective: "that" and "of" for "afraid". Null for a noun. */
  readonly afterStance: ReadonlySet<string> | null;
}

const words = madeOf((lists) => new CueWords(lists));

/** What a noun or an adjective may do as a cue, by its lower-case spelling. */
export function cueWord(lower: string): CueWord | undefined {
  return words().get(lower);
}

/** Whether an adjective says what somebody thinks or wants: "confident", "worried". */
export function isStanceWord(lower: string): boolean {
  return (cueWord(lower)?.afterStance ?? null) !== null;
}

/** The words as `write-cue-words.ts` lays them down. Of those that a draft has, objects are made when it first has them. */
class CueWords {
  readonly #lists: Vocabulary;
  /** For each word what it may do: a number, from 1 on. */
  readonly #kinds: Uint16Array;
  readonly #traits: Uint16Array;
  readonly #prepositions: Uint16Array;
  readonly #afterStance: Uint16Array;
  readonly #made: CueWord[] = [];

  constructor(lists: Vocabulary) {
    this.#lists = lists;
    this.#kinds = lists.row("cue-words.kinds");
    this.#traits = lists.row("cue-words.traits");
    this.#prepositions = lists.row("cue-words.prepositions");
    this.#afterStance = lists.row("cue-words.after-stance");
  }

  get(lower: string): CueWord | undefined {
    const kind = this.#kinds[this.#lists.numberOf(lower)] ?? 0;
    if (kind === 0) return undefined;
    const made = this.#made[kind] ?? this.#make(kind - 1);
    this.#made[kind] = made;
    return made;
  }

  #make(kind: number): CueWord {
    const traits = this.#traits[kind] ?? 0;
    const is = (trait: keyof NounTraits) => (traits & (1 << NOUN_TRAITS.indexOf(trait))) !== 0;
    return {
      content: is("content"),
      copular: is("copular"),
      light: is("light"),
      prepositions: this.#choices(this.#prepositions[kind]),
      afterStance: this.#choices(this.#afterStance[kind]),
    };
  }

  /** The words of a text that are divided by "|". */
  #choices(number: number | undefined): ReadonlySet<string> | null {
    const text = this.#lists.text(number ?? 0);
    return text === "" ? null : new Set(text.split("|"));
  }
}

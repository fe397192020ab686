import { type Passage, VOICE } from "../attribution/index.js";
import type { Tag } from "../language/index.js";
import type { OtherStarts } from "./patterns/form-notes.js";
import type { PatternTable } from "./patterns/table.js";
import { MOST_SETS } from "./patterns/write.js";
import { Patterns } from "./patterns.js";
import { everyToken } from "./places.js";
import type { Places, TokenTriggers, Triggers } from "./triggers.js";

const LAST_ASCII = 0x7f;
const NO_PLACES: Places = [];
/** Bits below are those of sets of patterns. */
const FIRST_OTHER = MOST_SETS;
const MOST_BITS = 31;

/** Which of many triggers each token of a passage is: each has a bit, a set of patterns that of the set. */
export class TriggerIndex implements OtherStarts {
  readonly #table: PatternTable;
  /** The number of each one's bit. */
  readonly #numbers = new Map<TokenTriggers, number>();
  readonly #others: TokenTriggers[] = [];
  readonly #asked: number;

  constructor(triggers: Iterable<TokenTriggers>, table: PatternTable) {
    this.#table = table;
    for (const one of new Set(triggers)) this.#numbers.set(one, setOf(one, table) ?? this.#addOther(one));
    this.#asked = [...this.#numbers.values()].reduce((bits, number) => bits | (1 << number), 0);
    table.alsoSee(this);
  }

  /** Whether the index has been made with these. */
  has(triggers: TokenTriggers): boolean {
    return this.#numbers.has(triggers);
  }

  /** The tokens of a passage by what they trigger; nobody is quoted as saying them. */
  placesIn({ tokens, voices }: Passage): (triggers: TokenTriggers) => Places {
    const { starts } = this.#table.see(tokens);
    const places: number[][] = [];
    for (let at = 0; at < tokens.length; at++) {
      const bits = (starts[at] ?? 0) & this.#asked;
      if (bits !== 0 && voices.kinds[at] !== VOICE.quoted) add(places, bits, at);
    }
    return (triggers) => places[this.#numbers.get(triggers) ?? -1] ?? NO_PLACES;
  }

  ofForm(text: string, lower: string): number {
    const isCapitals = isInCapitals(text, lower);
    return this.#bits(({ words, marks, capitals }) => {
      return words?.has(lower) || marks?.includes(text.charAt(0)) || (capitals && isCapitals);
    });
  }

  ofLemma(lemma: string): number {
    return this.#bits(({ words }) => words?.has(lemma));
  }

  ofTag(tag: Tag): number {
    return this.#bits(({ tags }) => tags?.has(tag));
  }

  #bits(is: (trigger: TokenTriggers) => boolean | undefined): number {
    return this.#others.reduce((bits, one, index) => (is(one) ? bits | (1 << (FIRST_OTHER + index)) : bits), 0);
  }

  #addOther(one: TokenTriggers): number {
    const number = FIRST_OTHER + this.#others.push(one) - 1;
    if (number >= MOST_BITS) throw new Error("there are more triggers than bits for them");
    return number;
  }
}

/** What stands in one passage of what could start a finding. */
export class Triggered {
  private places: ((triggers: TokenTriggers) => Places) | null = null;
  /** What was asked: rules that look for the same share their triggers. */
  private readonly known = new Map<Triggers, Places | null>();

  constructor(
    private readonly passage: Passage,
    private readonly index: TriggerIndex,
  ) {}

  /** The tokens at which a rule could find something; null where it can find nothing in the passage. */
  of(triggers: Triggers): Places | null {
    const known = this.known.get(triggers);
    if (known !== undefined) return known;
    const places = this.placesOf(triggers.tokens);
    const answer = places.length > 0 || this.isElsewhere(triggers) ? places : null;
    this.known.set(triggers, answer);
    return answer;
  }

  private placesOf(tokens: TokenTriggers | undefined): Places {
    if (tokens === undefined) return NO_PLACES;
    if (!this.index.has(tokens)) return everyToken(this.passage);
    this.places ??= this.index.placesIn(this.passage);
    return this.places(tokens);
  }

  private isElsewhere({ sources, quotations, rests, text }: Triggers): boolean {
    const { passage } = this;
    return (
      (sources !== undefined && passage.attributions.some(({ sourceKind }) => sources.includes(sourceKind))) ||
      (quotations !== undefined && passage.quotations.some(({ kind }) => quotations.includes(kind))) ||
      (rests !== undefined && passage.rests.some(({ kind }) => rests.includes(kind))) ||
      (text?.some((sign) => passage.prose.text.includes(sign)) ?? false)
    );
  }
}

/** The number of a set of patterns, if that is what starts a finding. */
function setOf(triggers: TokenTriggers, table: PatternTable): number | undefined {
  return triggers instanceof Patterns ? table.setOf(triggers.name) : undefined;
}

/** Adds a place to the list of each bit. */
function add(places: number[][], bits: number, at: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const number = Math.clz32(left & -left) ^ 31;
    const list = places[number];
    if (list === undefined) places[number] = [at];
    else list.push(at);
  }
}

/** Whether a word may be in capitals; some letters have no small form to tell them from. */
function isInCapitals(text: string, lower: string): boolean {
  if (text.length < 2 || text !== text.toUpperCase()) return false;
  return text !== lower || text.charCodeAt(0) > LAST_ASCII;
}

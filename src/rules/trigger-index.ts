import { type Passage, VOICE } from "../attribution/index.js";
import type { Tag } from "../language/index.js";
import { everyToken } from "./places.js";
import type { Places, TokenTriggers, Triggers } from "./triggers.js";

/** Most different forms that are remembered, so that a service reading many drafts does not grow. */
const MOST_REMEMBERED = 50_000;
const LAST_ASCII = 0x7f;

/** Numbers of triggers. */
type Numbers = readonly number[];
const NONE: Numbers = [];
const NO_PLACES: Places = [];

/**
 * Which of many triggers each token of a passage is. A form is put to every one of them when it is first seen, and what they
 * say is kept.
 */
export class TriggerIndex {
  readonly #triggers: readonly TokenTriggers[];
  readonly #numbers: ReadonlyMap<TokenTriggers, number>;
  readonly #byTag = new Map<Tag, Numbers>();
  /** By the form as it is written. */
  readonly #byForm = new Map<string, Numbers>();
  readonly #byLemma = new Map<string, Numbers>();

  constructor(triggers: Iterable<TokenTriggers>) {
    this.#triggers = [...new Set(triggers)];
    this.#numbers = new Map(this.#triggers.map((one, number) => [one, number]));
  }

  /** Whether the index has been made with these. */
  has(triggers: TokenTriggers): boolean {
    return this.#numbers.has(triggers);
  }

  /** The tokens of a passage by what they trigger, in one walk over all that nobody is quoted as saying. */
  walk({ tokens, voices }: Passage): (triggers: TokenTriggers) => Places {
    const places: number[][] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (voices.kinds[at] === VOICE.quoted) continue;
      const lower = tokens.lower(at);
      const lemma = tokens.lemma(at);
      add(places, this.#ofForm(tokens.text(at), lower), at);
      if (lemma !== lower) add(places, this.#ofLemma(lemma), at);
      add(places, this.#ofTag(tokens.tag(at) ?? "X"), at);
    }
    return (triggers) => places[this.#numbers.get(triggers) ?? -1] ?? NO_PLACES;
  }

  #ofForm(text: string, lower: string): Numbers {
    const known = this.#byForm.get(text);
    if (known !== undefined) return known;
    const isCapitals = isInCapitals(text, lower);
    return this.#remember(this.#byForm, text, ({ words, marks, capitals }) => {
      return words?.has(lower) || marks?.includes(text.charAt(0)) || (capitals && isCapitals);
    });
  }

  #ofLemma(lemma: string): Numbers {
    return this.#byLemma.get(lemma) ?? this.#remember(this.#byLemma, lemma, ({ words }) => words?.has(lemma));
  }

  #ofTag(tag: Tag): Numbers {
    return this.#byTag.get(tag) ?? this.#remember(this.#byTag, tag, ({ tags }) => tags?.has(tag));
  }

  #remember<K>(known: Map<K, Numbers>, key: K, is: (trigger: TokenTriggers) => boolean | undefined): Numbers {
    const numbers = this.#triggers.flatMap((trigger, number) => (is(trigger) ? [number] : []));
    const kept = numbers.length === 0 ? NONE : numbers;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, kept);
    return kept;
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
    this.places ??= this.index.walk(this.passage);
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

function add(places: number[][], numbers: Numbers, at: number): void {
  for (const number of numbers) {
    const list = places[number];
    if (list === undefined) places[number] = [at];
    else if (list[list.length - 1] !== at) list.push(at);
  }
}

/** Whether a word may be in capitals; some letters have no small form to tell them from. */
function isInCapitals(text: string, lower: string): boolean {
  if (text.length < 2 || text !== text.toUpperCase()) return false;
  return text !== lower || text.charCodeAt(0) > LAST_ASCII;
}

import { type Attribution, type Passage, VOICE } from "../../../attribution/index.js";
import { firstIndex, ofLatest } from "../../../document/index.js";
import type { Sentence, Tokens } from "../../../language/index.js";
import { stillAsked } from "../../placeholders.js";

/**
 * Whose words a token is. `own`: the writer's. `reported`: the writer's wording of what somebody said. `silent`: a
 * quotation or title. `name`: a single word with a capital, which may be a name ("Crow") or a label ("Marxist").
 * `names`: one of several such words in a row ("Proud Boys").
 */
export type Voice = "own" | "reported" | "name" | "names" | "silent";

/** A headline has this share of its longer words in capitals, and enough of them to tell. */
const TITLE_CASE_SHARE = 0.75;
const LEAST_WORDS = 4;
const LEAST_LENGTH = 4;

/** The voices of a passage. */
export const voices = ofLatest((passage: Passage) => new Voices(passage));

/** Whether a token stands in a quotation or title. */
export function isSilent({ voices: { kinds } }: Passage, at: number): boolean {
  return kinds[at] === VOICE.quoted || kinds[at] === VOICE.mentioned;
}

/** The voice of each token of a passage, worked out where somebody asks. */
export class Voices {
  readonly #passage: Passage;
  readonly #titles = new Map<Sentence, boolean>();
  #isAsked: ((attribution: Attribution) => boolean) | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  at(at: number): Voice {
    const { sentences, rests } = this.#passage;
    if (isSilent(this.#passage, at)) return "silent";
    const index = firstIndex(sentences, ({ first }) => first > at) - 1;
    const sentence = sentences[index];
    if (sentence === undefined || at >= sentence.last) return this.#owner(at, false);
    return this.#asName(at, sentence) ?? this.#owner(at, rests[index]?.kind === "citation");
  }

  /** A link or a footnote backs what is claimed, but how it is put stays the writer's choice. */
  #owner(at: number, isCited: boolean): Voice {
    const { kinds, by } = this.#passage.voices;
    if (kinds[at] === VOICE.reported) return this.#isWriters(by[at] ?? -1) ? "own" : "reported";
    if (kinds[at] !== VOICE.carried || isCited || this.#isWriters(by[at] ?? -1)) return "own";
    return "reported";
  }

  /** Whether an attribution leaves the wording to the writer. */
  #isWriters(attribution: number): boolean {
    const one = this.#passage.attributions[attribution];
    if (one === undefined) return false;
    this.#isAsked ??= stillAsked(this.#passage);
    return one.basis === "citation" || this.#isAsked(one);
  }

  /** Capitals within a sentence are names, unless the whole sentence is in title case, as headlines are. */
  #asName(at: number, sentence: Sentence): Voice | null {
    const { tokens } = this.#passage;
    if (!isCapitalised(tokens.text(at))) return null;
    const isFirst = at === sentence.first || tokens.tag(at - 1) === "PUNCT";
    if ((isFirst && tokens.tag(at) !== "PROPN") || this.#isTitle(sentence)) return null;
    const isLonger = isPartOfName(tokens, at - 1, at - 1 > sentence.first) || isPartOfName(tokens, at + 1, true);
    return isLonger ? "names" : "name";
  }

  #isTitle(sentence: Sentence): boolean {
    const isTitle = this.#titles.get(sentence) ?? isTitleCase(this.#passage.tokens, sentence);
    this.#titles.set(sentence, isTitle);
    return isTitle;
  }
}

function isPartOfName(tokens: Tokens, neighbor: number, isWithin: boolean): boolean {
  return isWithin && tokens.tag(neighbor) !== "PUNCT" && isCapitalised(tokens.text(neighbor));
}

/** Whether most longer words of the sentence have capitals. */
function isTitleCase(tokens: Tokens, { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    if (tokens.lower(at).length < LEAST_LENGTH || tokens.tag(at) === "PUNCT") continue;
    words++;
    if (isCapitalised(tokens.text(at))) capitals++;
  }
  return words >= LEAST_WORDS && capitals > words * TITLE_CASE_SHARE;
}

function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

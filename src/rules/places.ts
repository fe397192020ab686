import type { Passage } from "../attribution/index.js";
import type { Sentence } from "../language/index.js";
import type { Places } from "./triggers.js";

/** All tokens of a passage: where a rule looks that nobody has looked for. */
export function everyToken({ tokens }: Passage): Places {
  return Array.from({ length: tokens.length }, (_, at) => at);
}

/** A sentence and the places in it. */
export interface PlacesIn {
  readonly sentence: Sentence;
  /** Index of the sentence in its passage. */
  readonly index: number;
  readonly places: Places;
}

/** The sentences in which there are places; what stands between two sentences is part of none. */
export function bySentence({ sentences }: Passage, places: Places): PlacesIn[] {
  const found: PlacesIn[] = [];
  let next = 0;
  for (let index = 0; index < sentences.length && next < places.length; index++) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    while ((places[next] ?? sentence.first) < sentence.first) next++;
    const first = next;
    while ((places[next] ?? sentence.last) < sentence.last) next++;
    if (next > first) found.push({ sentence, index, places: places.slice(first, next) });
  }
  return found;
}

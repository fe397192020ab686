import {
  CONTENT_NOUNS,
  COPULAR_NOUNS,
  DIRECTED_NOUNS,
  LIGHT_NOUNS,
  STANCE_ADJECTIVES,
} from "../../lexicons/attribution/index.js";
import type { VocabularyBuilder } from "../../lexicons/compiled/index.js";
import { NOUN_TRAITS } from "./cue-words.js";
import { addS } from "./forms.js";

const LISTS: Readonly<Record<(typeof NOUN_TRAITS)[number], readonly string[]>> = {
  content: CONTENT_NOUNS,
  copular: COPULAR_NOUNS,
  light: LIGHT_NOUNS,
};

/** A word as the lists have it. */
interface ListedWord {
  /** A bit for each of `NOUN_TRAITS`. */
  traits: number;
  /** Divided by "|"; none for "". */
  prepositions: string;
  afterStance: string;
}

/** Every cue noun in both numbers and every adjective, from the lists. */
export function cueWords(): ReadonlyMap<string, Readonly<ListedWord>> {
  const words = new Map<string, ListedWord>();
  const entry = (word: string) => {
    const known = words.get(word) ?? { traits: 0, prepositions: "", afterStance: "" };
    words.set(word, known);
    return known;
  };
  const bothNumbers = (noun: string) => [entry(noun), entry(addS(noun))];
  for (const [bit, trait] of NOUN_TRAITS.entries()) {
    for (const form of LISTS[trait].flatMap(bothNumbers)) form.traits |= 1 << bit;
  }
  for (const [noun, prepositions] of Object.entries(DIRECTED_NOUNS)) {
    for (const form of bothNumbers(noun)) form.prepositions = prepositions;
  }
  for (const [adjective, after] of Object.entries(STANCE_ADJECTIVES)) entry(adjective).afterStance = after;
  return words;
}

/** Lays them down, to be read by `cue-words.ts`; words that may do the same are of one kind. */
export function writeCueWords(builder: VocabularyBuilder): void {
  const words = [...cueWords()];
  const byKey = new Map(words.map(([, listed]) => [JSON.stringify(listed), listed]));
  const keys = [...byKey.keys()];
  const kinds = [...byKey.values()];
  builder.byWord(
    "cue-words.kinds",
    new Map(words.map(([word, listed]) => [word, 1 + keys.indexOf(JSON.stringify(listed))])),
  );
  builder.row(
    "cue-words.traits",
    kinds.map(({ traits }) => traits),
  );
  builder.row(
    "cue-words.prepositions",
    kinds.map(({ prepositions }) => builder.text(prepositions)),
  );
  builder.row(
    "cue-words.after-stance",
    kinds.map(({ afterStance }) => builder.text(afterStance)),
  );
}

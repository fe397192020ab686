import { inflectVerb, type VerbForm } from "../../../language/index.js";
import { spellingKey } from "../../../lexicons/loaded/index.js";

const INFLECTED: readonly VerbForm[] = ["past", "participle", "gerund", "third"];

/** Base forms that a word may be a form of, besides itself. */
export function verbBases(word: string, lemma: string): string[] {
  const bases = new Set<string>();
  const stem = /^(.+?)(?:ed|ing|es|s|d)$/.exec(word)?.[1];
  if (stem !== undefined && stem.length > 1) {
    const longer = word.endsWith("ed") || word.endsWith("es") ? word.slice(0, -2) : word.replace(/(?:ing|s|d)$/, "");
    for (const base of [stem, longer, `${longer}e`, longer.replace(/(.)\1$/, "$1"), longer.replace(/i$/, "y")]) {
      bases.add(base);
    }
  }
  bases.add(lemma);
  bases.delete(word);
  return [...bases];
}

/** The form that a word is of a base form, in either spelling; null where it is none. */
export function formOf(word: string, base: string): VerbForm | null {
  const key = spellingKey(word);
  return INFLECTED.find((form) => spellingKey(inflectVerb(base, form)) === key) ?? null;
}

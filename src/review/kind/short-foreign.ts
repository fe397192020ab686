import type { Passage } from "../../attribution/index.js";
import type { Language } from "../../language/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { ENGLISH_FUNCTION_WORDS, FUNCTION_WORDS } from "./function-words.js";

/** Most words that are looked at: a longer text is told by other signs. */
const MOST_WORDS = 60;
/** Fewest different small words of a language. */
const LEAST_SMALL = 2;
/** Fewest letters of another script. */
const LEAST_LETTERS = 2;
/** The least share that they have among the words: a list of dishes has fewer than a sentence. */
const LEAST_SHARE = 0.25;
/** How much more an English small word weighs. */
const ENGLISH_WEIGHT = 3;
/** The least share of the words in small letters that English does not know. */
const LEAST_UNKNOWN = 0.6;

/** The languages that have each small word; put together for the first text that is so short. */
let languagesOf: ReadonlyMap<string, readonly string[]> | null = null;
const ENGLISH = new Set(ENGLISH_FUNCTION_WORDS.split(" "));
/** Names have them in front of a capital in any language: "Charles de Gaulle", "La Paz". */
const NAME_PARTS = new Set(
  "de la le les du des del della di da do dos das van von der den zu el los las al d l".split(" "),
);

/** A word as it stands in the draft, outside quotations. */
interface Written {
  readonly text: string;
  readonly lower: string;
}

/** Small words of one language: which ones, and how often any of them stands there. */
interface Small {
  readonly found: Set<string>;
  count: number;
}

/**
 * Whether a few words, headings and lists with them, are in another language: most of their letters are of another
 * script, or at least two different small words are of one other language, and none, or few beside them, of English. What
 * stands in quotation marks says nothing of the language around it. In doubt they are English.
 */
export function isShortForeign(passages: readonly Passage[], language: Language): boolean {
  const written = wordsOf(passages);
  const english = written.filter(({ lower }) => ENGLISH.has(lower));
  if (isOtherScript(written)) return english.length === 0;
  const small = smallWordsByLanguage(written);
  for (const [name, { found, count }] of small) {
    if (count < LEAST_SHARE * written.length) continue;
    const own = FUNCTION_WORDS[name]?.split(" ") ?? [];
    const others = english.filter(({ lower }) => !own.includes(lower)).length;
    if (![...found].some(isNotEnglish)) continue;
    if (found.size >= LEAST_SMALL + ENGLISH_WEIGHT * others && isUnknown(written, found, language)) return true;
  }
  return false;
}

function wordsOf(passages: readonly Passage[]): Written[] {
  const written: Written[] = [];
  for (const { kind, tokens, quotations } of passages) {
    if (kind === "metadata") continue;
    let next = 0;
    let quotedUntil = 0;
    for (let at = 0; at < tokens.length && written.length < MOST_WORDS; at++) {
      const start = tokens.start(at) ?? 0;
      for (let one = quotations[next]; one && one.start <= start; one = quotations[++next])
        quotedUntil = Math.max(quotedUntil, one.end);
      if (start >= quotedUntil && /\p{L}/u.test(tokens.text(at)))
        written.push({ text: tokens.text(at), lower: tokens.lower(at) });
    }
  }
  return written;
}

/** Whether most letters are of a script that English is not written in. */
function isOtherScript(written: readonly Written[]): boolean {
  const letters = written.map(({ text }) => text).join("");
  const others = letters.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return others >= LEAST_LETTERS && others > (letters.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** The different small words of each language; of "l'école" it is "l". */
function smallWordsByLanguage(written: readonly Written[]): Map<string, Small> {
  const all = new Map<string, Small>();
  languagesOf ??= byWord(FUNCTION_WORDS);
  for (const [index, { lower }] of written.entries()) {
    if (isNamePart(written, index)) continue;
    const word = /^\p{L}{1,2}(?=')/u.exec(lower)?.[0] ?? lower;
    for (const name of languagesOf.get(word) ?? []) {
      const small = all.get(name) ?? { found: new Set(), count: 0 };
      small.found.add(word);
      small.count++;
      all.set(name, small);
    }
  }
  return all;
}

/** "la" and "der" in "Ana de la Cruz", "Rainer van der Berg", "La Paz". */
function isNamePart(written: readonly Written[], index: number): boolean {
  let next = index;
  while (NAME_PARTS.has(written[next]?.lower ?? "")) next++;
  return next > index && beginsWithCapital(written[next]?.text ?? "");
}

/** "met" and "was" are of Dutch, and of English. */
function isNotEnglish(lower: string): boolean {
  return !ENGLISH.has(lower);
}

/** Whether English has no use for most of the words in small letters: of "pain au chocolat, butter, sugar" it has. */
function isUnknown(written: readonly Written[], small: ReadonlySet<string>, { isCommonWord }: Language): boolean {
  const plain = written.filter(({ text, lower }) => text === lower && lower.length > 1);
  const unknown = plain.filter(({ lower }) => isNotEnglish(lower) && (small.has(lower) || !isCommonWord(lower)));
  return plain.length > 0 && unknown.length >= LEAST_UNKNOWN * plain.length;
}

function byWord(languages: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, list] of Object.entries(languages)) {
    for (const word of list.split(" ")) found.set(word, [...(found.get(word) ?? []), name]);
  }
  return found;
}

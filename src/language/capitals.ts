import { isCapitalAt } from "./characters.js";
import { type Lexicon, UNKNOWN } from "./lexicon.js";
import { plural } from "./nounForms.js";
import type { Words } from "./tagger.js";
import type { Sentence, Token } from "./types.js";

/** Where this share of a line's longer words has a capital, a capital says nothing: a headline. */
const HEADLINE_SHARE = 0.65;
const HEADLINE_WORDS = 4;
const LONGER = 4;
/** In capitals these are names, although the same letters in a sentence are a common word. */
const ACRONYMS: ReadonlySet<string> = new Set(["AID", "AIDS", "CARE", "US", "WHO"]);
/** Written with a capital wherever they stand. */
const ALWAYS_CAPITAL: ReadonlySet<string> = new Set(
  `Bible Catholics Christians Christmas Congress Democrat Democrats God Jews Koran Lords Muslims Parliament Pope
  Republican Republicans Senate Tories Tory`.split(/\s+/),
);
const SPEAKS: ReadonlySet<string> = new Set("said says told tells added adds asked asks wrote writes".split(" "));
/** Names that are common words too: at the start of a sentence they are names, unless a noun follows. */
const NAMES: ReadonlySet<string> = new Set(
  `Akin Art Baker Banks Barber Bill Bishop Black Blair Brooks Brown Bush Butler Carter Chase Cook Cooper Drew Fields Fisher
  Ford Fox Frank Gates Gene Grace Grant Green Hill Hunt Hunter Jack Jobs King Lee Long Mark Marsh Mason May Miller
  Moon Nick Page Parker Pat Pence Price Ray Reed Rich Rob Rose Sharp Singer Smith Stone Sue Swift Taylor Trump Turner Walker
  Wall Ward Waters Wells White Will Wolf Wood Woods Young`.split(/\s+/),
);
const OPENING = "“‘\"'([«";

/**
 * Undoes the tag that a capital gave to a common word: the first word of a sentence or quotation, a headline in title
 * case, a sentence in capitals. "Critics" is then tagged as "critics" is; a name that no lexicon lists stays a name.
 */
export function settleCapitals(words: Words, sentences: readonly Sentence[], lexicon: Lexicon): void {
  const names = namesInside(words, sentences);
  for (const sentence of sentences) {
    const isHeadline = isHeadlineCase(words.tokens, sentence);
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = words.tokens[index];
      const normal = words.normals[index] ?? UNKNOWN;
      if (!token || normal === UNKNOWN || !isCapitalAt(token.text, 0)) continue;
      if (!isHeadline && ACRONYMS.has(token.text)) token.tag = "PROPN";
      else if (words.ids[index] !== UNKNOWN || (!isHeadline && /^\p{Lu}{2}/u.test(token.text))) continue;
      else if (index === sentence.first && isName(words.tokens, index, names, lexicon)) continue;
      else if (
        isHeadline ||
        (opens(words.tokens, sentence.first, index) && !isName(words.tokens, index, names, lexicon))
      ) {
        token.tag = lexicon.tag(normal);
      }
    }
  }
}

/** Words that have a capital where a common word has none: inside a sentence in ordinary case. */
function namesInside(words: Words, sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (isHeadlineCase(words.tokens, sentence)) continue;
    for (let index = sentence.first + 1; index < sentence.last; index++) {
      const token = words.tokens[index];
      if (token?.tag === "PROPN" && !opens(words.tokens, sentence.first, index)) names.add(token.text);
    }
  }
  return names;
}

/** Whether the word is the first of its sentence, or of a quotation or bracket inside it. */
function opens(tokens: readonly Token[], first: number, index: number): boolean {
  const before = tokens[index - 1];
  if (index === first || !before) return true;
  if (before.text === ":") return true;
  const isAdjacent = before.end === tokens[index]?.start;
  return isAdjacent && OPENING.includes(before.text);
}

/** Whether the capital at the start of a sentence is that of a name. */
function isName(tokens: readonly Token[], index: number, names: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.tag !== "PROPN") return false;
  if (names.has(token.text) || ALWAYS_CAPITAL.has(token.text)) return true;
  if (isPlural(token.lower) || !next) return false;
  if (next.tag === "PROPN" || SPEAKS.has(next.lower)) return true;
  const isBeforeVerb = /^(?:VERB|AUX)$/.test(next.tag) || next.lower === "'s" || next.text === ",";
  if (NAMES.has(token.text)) return !/^(?:ADJ|NOUN|NUM)$/.test(next.tag) || /[^s]s$/.test(next.lower);
  // A noun with a plural needs an article in the singular: without one it is a name ("Barber left", not "Rain fell").
  return isBeforeVerb && lexicon.find(plural(token.lower)) !== UNKNOWN;
}

function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) || word === "people" || word.endsWith("men");
}

/** Whether a line is written as headlines are: capitals on most words and no full stop, or capitals throughout. */
function isHeadlineCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let [words, shouted, longer, capitals] = [0, 0, 0, 0];
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token || token.tag === "PUNCT" || token.tag === "NUM" || token.text.length < 2) continue;
    const isCapital = isCapitalAt(token.text, 0);
    words++;
    if (isCapital && token.text === token.text.toUpperCase()) shouted++;
    if (token.text.length < LONGER) continue;
    longer++;
    if (isCapital) capitals++;
  }
  if (words >= HEADLINE_WORDS && shouted > words * HEADLINE_SHARE) return true;
  return longer >= HEADLINE_WORDS && tokens[last - 1]?.text !== "." && capitals > longer * HEADLINE_SHARE;
}

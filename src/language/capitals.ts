import { isCapitalAt } from "./characters.js";
import { isHeadlineCase } from "./headlines.js";
import { type Lexicon, UNKNOWN } from "./lexicon.js";
import { isOpeningName } from "./opening-names.js";
import type { Words } from "./tagger.js";
import type { Sentence, Token } from "./types.js";

/** In capitals these are names, although the same letters in a sentence are a common word. */
const ACRONYMS: ReadonlySet<string> = new Set(["AID", "AIDS", "CARE", "US", "WHO"]);
const OPENING = "“‘\"'([«";

/**
 * Settles what a capital says of a common word. At the start of a sentence or quotation, in a headline or in a line in
 * capitals it says nothing: "Critics" is tagged as "critics" is. Anywhere else it makes a name: "Mr Burke".
 */
export function settleCapitals(words: Words, sentences: readonly Sentence[], lexicon: Lexicon): void {
  const headlines = sentences.map((sentence) => isHeadlineCase(words.tokens, sentence));
  const names = namesInside(words, sentences, headlines);
  for (const [number, sentence] of sentences.entries()) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = words.tokens[index];
      if (token && isCapitalAt(token.text, 0)) {
        settle(words, index, lexicon, { isHeadline: headlines[number] === true, first: sentence.first, names });
      }
    }
  }
}

interface Surroundings {
  readonly isHeadline: boolean;
  /** First token of the sentence. */
  readonly first: number;
  readonly names: ReadonlySet<string>;
}

function settle(words: Words, index: number, lexicon: Lexicon, { isHeadline, first, names }: Surroundings): void {
  const [token, next] = [words.tokens[index], words.tokens[index + 1]];
  const normal = words.normals[index] ?? UNKNOWN;
  if (!token || normal === UNKNOWN) return;
  if (!isHeadline && ACRONYMS.has(token.text)) token.tag = "PROPN";
  if (words.ids[index] !== UNKNOWN || (!isHeadline && /^\p{Lu}{2}/u.test(token.text))) return;
  const usual = lexicon.tag(normal);
  const isFree = isHeadline ? index > first : !opens(words.tokens, first, index);
  if (isFree && !isHeadline) {
    if (usual === "VERB") token.tag = "PROPN";
    return;
  }
  const isName = !isFree && (names.has(token.text) || isOpeningName(token, next, usual, lexicon));
  token.tag = isName ? "PROPN" : usual;
}

/** Words that have a capital where a common word has none: inside a sentence in ordinary case. */
function namesInside(words: Words, sentences: readonly Sentence[], headlines: readonly boolean[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [number, sentence] of sentences.entries()) {
    if (headlines[number]) continue;
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

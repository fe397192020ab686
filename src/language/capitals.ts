import { beginsWithCapital } from "./capital-letter.js";
import { CAPITAL } from "./form-question.js";
import { isHeadlineCase } from "./headlines.js";
import { type Lexicon, UNKNOWN } from "./lexicon.js";
import { isOpeningName } from "./opening-names.js";
import type { Words } from "./tagger.js";
import type { Tokens } from "./tokens.js";
import type { Sentence } from "./types.js";

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
      if (words.tokens.is(index, CAPITAL)) {
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
  const { tokens, columns } = words;
  const text = tokens.text(index);
  const normal = words.normals[index] ?? UNKNOWN;
  if (normal === UNKNOWN) return;
  if (!isHeadline && ACRONYMS.has(text)) columns.setTag(index, "PROPN");
  if (
    columns.words[index]?.id !== UNKNOWN ||
    (!isHeadline && beginsWithCapital(text) && beginsWithCapital(text.slice(1)))
  )
    return;
  const usual = lexicon.tag(normal);
  const isFree = isHeadline ? index > first : !opens(tokens, first, index);
  if (isFree && !isHeadline) {
    if (usual === "VERB") columns.setTag(index, "PROPN");
    return;
  }
  const isName = !isFree && (names.has(text) || isOpeningName(tokens, index, usual, lexicon));
  columns.setTag(index, isName ? "PROPN" : usual);
}

/** Words that have a capital where a common word has none: inside a sentence in ordinary case. */
function namesInside(words: Words, sentences: readonly Sentence[], headlines: readonly boolean[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [number, sentence] of sentences.entries()) {
    if (headlines[number]) continue;
    for (let index = sentence.first + 1; index < sentence.last; index++) {
      const isName = words.tokens.tag(index) === "PROPN" && !opens(words.tokens, sentence.first, index);
      if (isName) names.add(words.tokens.text(index));
    }
  }
  return names;
}

/** Whether the word is the first of its sentence, or of a quotation or bracket inside it. */
function opens(tokens: Tokens, first: number, index: number): boolean {
  if (index === first || index === 0) return true;
  const before = tokens.text(index - 1);
  if (before === ":") return true;
  const isAdjacent = tokens.end(index - 1) === tokens.start(index);
  return isAdjacent && OPENING.includes(before);
}

import { beginsWithCapital, beginsWithSmallLetter, CAPITAL, type Sentence } from "../../language/index.js";
import { isCalled } from "./called.js";
import type { Chunk, ChunkKind, VerbInfo } from "./chunk.js";
import { joinIntroduced } from "./introduced.js";
import { verbGroupEnd, verbInfo } from "./verb-group.js";
import type { WordClass } from "./word-classes.js";
import type { Words } from "./words.js";

const PUNCTUATION: Readonly<Record<string, ChunkKind>> = {
  ",": "comma",
  ":": "colon",
  ";": "semicolon",
  "—": "dash",
  "–": "dash",
  "--": "dash",
  "---": "dash",
  "―": "dash",
  "-": "dash",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  ".": "end",
  "?": "end",
  "!": "end",
  "…": "other",
};
const QUOTATION_MARKS = new Set("\"'“”‘’«»`");
const LONGEST_TITLE = 14;
/** The opening mark and what somebody or something is called. */
const LONGEST_NAME = 5;
const SIMPLE: Partial<Record<WordClass, ChunkKind>> = {
  adverb: "adv",
  preposition: "prep",
  to: "prep",
  conjunction: "conj",
  subordinator: "sub",
  relative: "rel",
  negation: "adv",
  other: "other",
};

/** Cuts one sentence into chunks, in order, without gaps. */
export function chunkSentence(words: Words, sentence: Sentence): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const next = chunkAt(words, at, sentence.last);
    chunks.push(next);
    at = Math.max(next.last, at + 1);
  }
  return joinIntroduced(words, chunks);
}

function chunkAt(words: Words, at: number, end: number): Chunk {
  const pair = words.pairOf[at] ?? -1;
  if (pair >= 0) return quotation(words, at, quoteEnd(words, at, end, pair), pair);
  const wordClass = words.classes[at];
  if (wordClass === "punctuation") return simple(words, PUNCTUATION[words.tokens.text(at)] ?? "other", at, at + 1);
  if (wordClass === "time") return simple(words, "time", at, timeEnd(words, at, end));
  const verbs = verbGroupEnd(words, at, end);
  if (verbs > at) return chunk("vg", at, verbs, words.tokens.lower(at), verbInfo(words, at, verbs));
  const noun = nounPhraseEnd(words, at, end);
  if (noun > at) return nounPhrase(words, at, noun);
  if (wordClass === "adjective" || wordClass === "verb") return simple(words, "adj", at, at + 1);
  return simple(words, (wordClass && SIMPLE[wordClass]) ?? "other", at, at + 1);
}

/** All chunks are made here: objects of one shape. */
function chunk(kind: ChunkKind, first: number, last: number, word: string, verb: VerbInfo | null, pair = -1): Chunk {
  return { kind, first, last, word, verb, pair };
}

function simple(words: Words, kind: ChunkKind, first: number, last: number): Chunk {
  return chunk(kind, first, last, words.tokens.lower(first), null);
}

function quotation(words: Words, first: number, last: number, pair: number): Chunk {
  let inner = last - 1;
  while (inner > first && QUOTATION_MARKS.has(words.tokens.text(inner))) inner--;
  if (isMarkOfSentence(words, first, inner)) inner--;
  return chunk("quote", first, last, words.tokens.lower(inner), null, pair);
}

/** The comma in the author of “The Price of a Door,” and the full stop in a man known as “Big Lou.” are the sentence's own. */
function isMarkOfSentence(words: Words, first: number, inner: number): boolean {
  const text = words.tokens.text(inner);
  if (text !== "," && text !== ".") return false;
  if (inner - first <= LONGEST_NAME && isCalled(words, first)) return true;
  return text === "," && isTitleOfWork(words, first, inner);
}

function isTitleOfWork(words: Words, first: number, end: number): boolean {
  if (words.classes[first - 1] !== "preposition" || end - first > LONGEST_TITLE) return false;
  const long = words.tokens.slice(first + 1, end).filter(({ text }) => text.length > 3);
  return long.length > 0 && long.every(({ text }) => beginsWithCapital(text));
}

function nounPhrase(words: Words, first: number, last: number): Chunk {
  if (isTimePhrase(words, first, last)) return simple(words, "time", first, last);
  const head = isNameMark(words, last - 1) ? last - 2 : last - 1;
  return chunk("np", first, last, words.tokens.lower(head), null);
}

/** "last week", "this morning", "a year ago": the noun is a time word. */
function isTimePhrase(words: Words, first: number, last: number): boolean {
  return words.classes[last - 1] === "time" && last - first <= 3;
}

function quoteEnd(words: Words, at: number, end: number, pair: number): number {
  let last = at;
  while (last < end && words.pairOf[last] === pair) last++;
  return last;
}

function timeEnd(words: Words, at: number, end: number): number {
  let last = at + 1;
  while (last < end && (words.classes[last] === "time" || isDayNumber(words, last)) && words.pairOf[last] === -1)
    last++;
  return last;
}

function isDayNumber(words: Words, at: number): boolean {
  return (
    words.classes[at] === "number" &&
    words.classes[at - 1] === "time" &&
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(words.tokens.text(at))
  );
}

/** Words before the next noun of a phrase: a run of adjectives without end is none, and is not read again from each. */
const LONGEST_WITHOUT_NOUN = 24;

/**
 * End of the noun phrase that starts at `at`; `at` itself where there is none. A pronoun is a phrase of its own; a
 * determiner after a noun starts the next one.
 */
function nounPhraseEnd(words: Words, at: number, end: number): number {
  if (words.classes[at] === "pronoun") return at + 1;
  let last = at;
  let lastNoun = at;
  while (last < end && last - lastNoun < LONGEST_WITHOUT_NOUN && words.pairOf[last] === -1) {
    if (!continuesNounPhrase(words, at, last)) break;
    last++;
    if (endsNounPhrase(words, last - 1)) lastNoun = last;
  }
  if (lastNoun > at) return lastNoun;
  const opened = words.classes[at] === "determiner" || words.classes[at] === "number";
  return opened ? Math.max(last, at + 1) : at;
}

function endsNounPhrase(words: Words, at: number): boolean {
  const wordClass = words.classes[at];
  return wordClass === "noun" || wordClass === "number" || wordClass === "time" || isNameMark(words, at);
}

/** "Yahoo! said": a mark behind a name, where the sentence goes on. */
function isNameMark({ tokens }: Words, at: number): boolean {
  if (tokens.text(at) !== "!" || tokens.tag(at - 1) !== "PROPN" || tokens.end(at - 1) !== tokens.start(at))
    return false;
  return beginsWithSmallLetter(tokens.text(at + 1));
}

const BEFORE_TIME = new Set<WordClass | undefined>(["determiner", "adjective", "number", "possessive"]);
const BEFORE_PARTICIPLE = new Set<WordClass | undefined>(["determiner", "possessive", "adjective"]);

/** Whether the word at `at` belongs to the noun phrase that starts at `first`. */
function continuesNounPhrase(words: Words, first: number, at: number): boolean {
  if (at === first) return opensNounPhrase(words, at);
  return !isOneOf(words, at) && goesOnNounPhrase(words, first, at);
}

/** "In New York | one of her students said": another noun phrase begins. */
function isOneOf({ tokens, classes }: Words, at: number): boolean {
  return tokens.lower(at) === "one" && tokens.lower(at + 1) === "of" && classes[at - 1] === "noun";
}

function opensNounPhrase(words: Words, at: number): boolean {
  const wordClass = words.classes[at];
  if (wordClass === "adverb") return words.classes[at + 1] === "number";
  return wordClass === "noun" || wordClass === "number" || wordClass === "adjective" || wordClass === "determiner";
}

function goesOnNounPhrase(words: Words, first: number, at: number): boolean {
  const previous = words.classes[at - 1];
  const afterNoun = previous === "noun";
  switch (words.classes[at]) {
    case "noun":
      return true;
    case "number":
      return !afterNoun || words.tokens.is(at - 1, CAPITAL) || /^\p{Sc}/u.test(words.tokens.text(at - 1));
    case "adjective":
      return (!afterNoun && previous !== "time") || isCapital(words, at) || isNameModifier(words, first, at);
    case "determiner":
      return isPredeterminer(words.tokens.lower(at - 1));
    case "possessive":
      return afterNoun || previous === "time" || previous === "number";
    case "time":
      return BEFORE_TIME.has(previous);
    case "adverb":
      return !afterNoun && nominalNext(words, at);
    case "verb":
      return BEFORE_PARTICIPLE.has(previous) && nominalNext(words, at);
    default:
      return isJoint(words, at) || isNameMark(words, at);
  }
}

/** A hyphen, slash or "&" between two nouns: "Hill & Sons", "Times/Echo". */
function isJoint(words: Words, at: number): boolean {
  const text = words.tokens.text(at);
  if (text === "&") return true;
  const joins = (text === "-" || text === "/") && words.classes[at - 1] === "noun" && words.classes[at + 1] === "noun";
  return joins && words.tokens.start(at) === words.tokens.end(at - 1);
}

function isCapital({ tokens }: Words, at: number): boolean {
  return tokens.is(at, CAPITAL) && tokens.is(at - 1, CAPITAL);
}

/** "Republican presidential candidate": a capitalised noun that opens the phrase and stands before an adjective. */
function isNameModifier(words: Words, first: number, at: number): boolean {
  const start = words.classes[first] === "determiner" ? first + 1 : first;
  if (at !== start + 1 || !words.tokens.is(start, CAPITAL)) return false;
  return words.tokens.tag(start) !== "NOUN" && nominalNext(words, at);
}

function isPredeterminer(word: string): boolean {
  return word === "all" || word === "both" || word === "half" || word === "such" || word === "many" || word === "quite";
}

function nominalNext(words: Words, at: number): boolean {
  const next = words.classes[at + 1];
  return next === "noun" || next === "adjective";
}

import { beginsWithLetter, FIGURE, FormQuestion, type Sentence, type Tokens } from "../../language/index.js";
import { BOILERPLATE_ENDS, BOILERPLATE_STARTS, DEFINING_PHRASES, RESULT_WORDS } from "../../lexicons/claims/exempt.js";
import type { DraftPassage } from "./draft-passage.js";

const RESULTS = new Set(RESULT_WORDS);
/** Phrases in words, by one of them: at most places of a text none stands. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
const STARTS = byWord(BOILERPLATE_STARTS, (words) => words[0] ?? "");
/** The longest word is the rarest. */
const ENDS = byWord(BOILERPLATE_ENDS, longestOf);
const DEFINING = byWord(DEFINING_PHRASES, longestOf);
/** Whether a word is that of one of the phrases: most sentences have no such word. */
const SIGN = new FormQuestion((_, lower) => ENDS.has(lower) || DEFINING.has(lower));

function byWord(phrases: readonly string[], keyOf: (words: readonly string[]) => string): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    found.set(keyOf(words), [...(found.get(keyOf(words)) ?? []), words]);
  }
  return found;
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/**
 * Why a sentence needs no source, or none for some of what it says; empty where there is no reason. The names show
 * in `--explain`. The first four clear the whole sentence; the others what is plain to see or to check in it.
 */
export function exemption(passage: DraftPassage, sentence: Sentence, isOpening: boolean): string {
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  if (passage.kind === "heading" || (isOpening && isHeadline(passage, tokens))) return "headline";
  if (passage.kind === "metadata") return "standfirst";
  const hasSign = isAny(tokens, SIGN);
  if (opensBoilerplate(tokens) || (hasSign && hasPhrase(tokens, ENDS))) return "newsroom line";
  if (isQuestion(passage, sentence, tokens)) return "question";
  if (hasSign && hasPhrase(tokens, DEFINING)) return "definition";
  return isScore(tokens) ? "score" : "";
}

const CLOSING: ReadonlySet<string> = new Set(['"', "'", "”", "’", "»", ")"]);

/** Whether a sentence ends in a question mark, and what closes quotations and brackets behind it. */
function isQuestion(passage: DraftPassage, { start, end }: Sentence, tokens: Tokens): boolean {
  let last = tokens.length - 1;
  while (CLOSING.has(tokens.text(last))) last--;
  return tokens.text(last) === "?" && /\?["'”’»)]*\s*$/u.test(passage.prose.text.slice(start, end));
}

/** The first line of a draft without heading marks: short, without a full stop, and in no quote or list. */
function isHeadline(passage: DraftPassage, tokens: Tokens): boolean {
  if (passage.kind !== "paragraph" || passage.containers.length > 0 || passage.sentences.length > 2) return false;
  const words = tokens.filter((token) => beginsWithLetter(token.text)).length;
  if (words === 0 || words > 20) return false;
  return !/[.!?…]["'”’»)]*\s*$/u.test(passage.prose.text);
}

function isAny(tokens: Tokens, question: FormQuestion): boolean {
  for (let at = 0; at < tokens.length; at++) if (tokens.is(at, question)) return true;
  return false;
}

function opensBoilerplate(tokens: Tokens): boolean {
  const first = tokens.text(0) === "(" ? 1 : 0;
  return STARTS.get(tokens.lower(first))?.some((words) => isPhraseAt(tokens, first, words)) === true;
}

function hasPhrase(tokens: Tokens, phrases: Phrases): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const some = tokens.is(at, SIGN) ? phrases.get(tokens.lower(at)) : undefined;
    if (some?.some((words) => isPhraseAt(tokens, at - words.indexOf(tokens.lower(at)), words))) return true;
  }
  return false;
}

function isPhraseAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens.lower(at + index) === word);
}

function has(tokens: Tokens, list: ReadonlySet<string>): boolean {
  return tokens.some((token) => list.has(token.lower) || list.has(token.lemma));
}

/** "They won 3-1", "the motion passed 9-2": a pair of numbers, and a word of the game or the ballot. */
function isScore(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++)
    if (tokens.is(at, FIGURE) && isResult(tokens, at)) return has(tokens, RESULTS);
  return false;
}

/** A pair in one token, or in three around a dash, from a figure on. */
function isResult(tokens: Tokens, at: number): boolean {
  if (isPair(tokens.text(at))) return !isNoResult(tokens, at);
  const end = tokens.end(at) ?? 0;
  const isSplit = tokens.text(at + 1) === "–" && end + 1 === tokens.start(at + 2);
  return isSplit && isPair(`${tokens.text(at)}–${tokens.text(at + 2)}`) && !isNoResult(tokens, at + 2);
}

/** "3-1", "218–201", and no years ("2019-20"). */
function isPair(text: string): boolean {
  return /^\d{1,3}[-–]\d{1,3}$/u.test(text);
}

/** "219-11 Mill Road", "aged 18-24", "5-10 years": an address, ages, or so many of the noun behind it. */
function isNoResult(tokens: Tokens, at: number): boolean {
  return tokens.tag(at + 1) === "PROPN" || tokens.lower(at - 1).startsWith("age") || counts(tokens, at);
}

const LONGEST_COUNTED = 3;

/** Whether a noun follows that is no word of the game or the ballot: "1-2 teachers", but "a 3-1 home win". */
function counts(tokens: Tokens, at: number): boolean {
  let isNoun = false;
  for (let next = at + 1; next <= at + LONGEST_COUNTED && /^(?:NOUN|ADJ)$/.test(tokens.tag(next) ?? ""); next++) {
    if (RESULTS.has(tokens.lower(next)) || RESULTS.has(tokens.lemma(next))) return false;
    isNoun ||= tokens.tag(next) === "NOUN";
  }
  return isNoun;
}

import type { Sentence, Token } from "../../language/index.js";
import {
  ARITHMETIC_WORDS,
  BOILERPLATE_ENDS,
  BOILERPLATE_STARTS,
  DEFINING_PHRASES,
  SCORE_WORDS,
  SEEN_WORDS,
  VOTE_WORDS,
} from "../../lexicons/claims/exempt.js";
import { CALENDAR_WORDS, SCHEDULED_VERBS } from "../../lexicons/claims/forecast.js";
import type { DraftPassage } from "./draft-passage.js";

const CALENDAR = new Set(CALENDAR_WORDS);
const SCHEDULED = new Set(SCHEDULED_VERBS);
const VOTES = new Set(VOTE_WORDS);
const SCORES = new Set(SCORE_WORDS);
const ARITHMETIC = new Set(ARITHMETIC_WORDS);
const SEEN = new Set(SEEN_WORDS);
const APPEARING = new Set(["appear", "appears", "appeared", "seem", "seems", "seemed", "look", "looks", "looked"]);
const COMING = new Set(["will", "to", "is", "are", "was", "due", "scheduled", "set"]);

/**
 * Why a sentence needs no source, or none for some of what it says; empty where there is no reason. The names show
 * in `--explain`. The first four clear the whole sentence; the others what is plain to see or to check in it.
 */
export function exemption(passage: DraftPassage, sentence: Sentence, isOpening: boolean): string {
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  const words = ` ${tokens.map((token) => token.lower).join(" ")} `;
  if (passage.kind === "heading" || (isOpening && isHeadline(passage, tokens))) return "headline";
  if (passage.kind === "metadata") return "standfirst";
  if (isBoilerplate(words)) return "newsroom line";
  if (tokens.some((token) => token.text === "?") && /\?["'”’»)]*\s*$/u.test(textOf(passage, sentence)))
    return "question";
  if (DEFINING_PHRASES.some((phrase) => words.includes(` ${phrase} `))) return "definition";
  if (isCount(tokens)) return countKind(tokens);
  if (isSchedule(tokens)) return "schedule";
  if (isWitnessed(tokens)) return "witnessed";
  return isArithmetic(tokens) ? "arithmetic" : "";
}

function textOf(passage: DraftPassage, sentence: Sentence): string {
  return passage.prose.text.slice(sentence.start, sentence.end);
}

/** The first line of a draft without heading marks: short, and in capitals or without a full stop. */
function isHeadline(passage: DraftPassage, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}/u.test(token.text));
  if (passage.kind !== "paragraph" || passage.sentences.length > 2 || words.length === 0 || words.length > 20)
    return false;
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return !/[.!?…]["'”’»)]*\s*$/u.test(passage.prose.text) || capitals / words.length > 0.6;
}

function isBoilerplate(words: string): boolean {
  return (
    BOILERPLATE_STARTS.some((start) => words.startsWith(` ${start} `) || words.startsWith(` ( ${start} `)) ||
    BOILERPLATE_ENDS.some((end) => words.includes(` ${end} `))
  );
}

function has(tokens: readonly Token[], ...lists: readonly ReadonlySet<string>[]): boolean {
  return tokens.some((token) => lists.some((list) => list.has(token.lower)));
}

/** A score or a vote: a pair of numbers, or a number beside a word of the game or the ballot. */
function isCount(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isPairOfNumbers(token.text))) return true;
  return has(tokens, VOTES, SCORES) && tokens.some((token) => token.tag === "NUM");
}

/** "3-1", "218–201". */
function isPairOfNumbers(text: string): boolean {
  return /^\d{1,4}[-–]\d{1,4}$/u.test(text);
}

function countKind(tokens: readonly Token[]): string {
  return has(tokens, VOTES) ? "vote" : "score";
}

/** A coming event with its day: "will speak on Monday". */
function isSchedule(tokens: readonly Token[]): boolean {
  if (!has(tokens, CALENDAR)) return false;
  return tokens.some((token, at) => SCHEDULED.has(token.lemma) && COMING.has(tokens[at - 1]?.lower ?? ""));
}

function isWitnessed(tokens: readonly Token[]): boolean {
  return tokens.some((token) => APPEARING.has(token.lower)) && has(tokens, SEEN);
}

/** Two numbers and a word that makes one of the other. */
function isArithmetic(tokens: readonly Token[]): boolean {
  return has(tokens, ARITHMETIC) && tokens.filter((token) => token.tag === "NUM").length >= 2;
}

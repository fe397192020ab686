import type { Sentence, Tokens } from "../../language/index.js";
import { BOILERPLATE_ENDS, BOILERPLATE_STARTS, DEFINING_PHRASES, RESULT_WORDS } from "../../lexicons/claims/exempt.js";
import type { DraftPassage } from "./draft-passage.js";

const RESULTS = new Set(RESULT_WORDS);
/** With the blanks around them that the words of a sentence have between them. */
const STARTS = BOILERPLATE_STARTS.flatMap((start) => [` ${start} `, ` ( ${start} `]);
const ENDS = BOILERPLATE_ENDS.map((end) => ` ${end} `);
const DEFINING = DEFINING_PHRASES.map((phrase) => ` ${phrase} `);

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
  if (DEFINING.some((phrase) => words.includes(phrase))) return "definition";
  return isScore(tokens) ? "score" : "";
}

function textOf(passage: DraftPassage, sentence: Sentence): string {
  return passage.prose.text.slice(sentence.start, sentence.end);
}

/** The first line of a draft without heading marks: short, without a full stop, and in no quote or list. */
function isHeadline(passage: DraftPassage, tokens: Tokens): boolean {
  const words = tokens.filter((token) => /^\p{L}/u.test(token.text)).length;
  if (
    passage.kind !== "paragraph" ||
    passage.containers.length > 0 ||
    passage.sentences.length > 2 ||
    words === 0 ||
    words > 20
  )
    return false;
  return !/[.!?…]["'”’»)]*\s*$/u.test(passage.prose.text);
}

function isBoilerplate(words: string): boolean {
  return STARTS.some((start) => words.startsWith(start)) || ENDS.some((end) => words.includes(end));
}

function has(tokens: Tokens, list: ReadonlySet<string>): boolean {
  return tokens.some((token) => list.has(token.lower) || list.has(token.lemma));
}

/** "They won 3-1", "the motion passed 9-2": a pair of numbers, and a word of the game or the ballot. */
function isScore(tokens: Tokens): boolean {
  return has(tokens, RESULTS) && tokens.some((_, at) => isResult(tokens, at));
}

/** A pair in one token, or in three around a dash. */
function isResult(tokens: Tokens, at: number): boolean {
  if (isPair(tokens.text(at))) return !isNoResult(tokens, at);
  const [end, next] = [tokens.end(at), tokens.start(at + 2)];
  const isSplit = tokens.text(at + 1) === "–" && end !== undefined && end + 1 === next;
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

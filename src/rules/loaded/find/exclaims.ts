import type { Passage } from "../../../attribution/index.js";
import {
  beginsWithCapital,
  beginsWithLetter,
  type Sentence,
  sentenceIndexAt,
  type Token,
  type Tokens,
} from "../../../language/index.js";

/** The end of a sentence that is called out, in prose offsets. */
export interface Exclamation {
  readonly start: number;
  readonly end: number;
  /** "!", "!!!", "?!". */
  readonly marks: string;
  /** Whether the sentence tells of somebody or something, and does not thank, greet or address the reader. */
  readonly isNarration: boolean;
}

/** A shorter sentence is a cry or a greeting ("Well done!"). */
const LEAST_WORDS = 3;
/** What comes next is no new sentence: "xs!! 2". */
const GOES_ON = /^(?:[^\s)\]”’"'»]|\s*[\p{Ll}\d])/u;
const CLOSING = /^[)\]”’"'»]+$/u;
/** Who speaks to readers, and what is only ever said to them. */
const TO_READERS =
  /^(?:i|me|my|we|us|our|ours|you|your|yours|yourself|let’s|let's|please|thanks|thank|welcome|congratulations|congrats|happy|merry|hello|hi|hey|dear|cheers|enjoy|hurray|hooray|hurrah|bravo)$/u;

/**
 * The run of exclamation marks (or of both marks) that starts at a token, where it ends a sentence of words: “It rained
 * for days!”. Null elsewhere: a mark within a sentence, behind a name (“Yahoo!”) or behind no word is no raised voice.
 */
export function exclamationAt({ tokens, sentences, prose }: Passage, index: number): Exclamation | null {
  const first = tokens.at(index);
  const before = tokens.at(index - 1);
  if (!first || !before || !isMark(first) || isMark(before) || before.end !== first.start) return null;
  const last = lastMark(tokens, index);
  const { start } = first;
  const end = tokens.end(last) ?? first.end;
  const marks = prose.text.slice(start, end);
  const sentence = sentences[sentenceIndexAt(sentences, start)];
  if (!marks.includes("!") || sentence === undefined || !endsThere(tokens, sentence, last)) return null;
  if (GOES_ON.test(prose.text.slice(end, end + 8))) return null;
  const words = tokens.slice(sentence.first, index).filter(isWord);
  if (isLikelyName(before, index - 1 === sentence.first)) return null;
  return { start, end, marks, isNarration: words.length >= LEAST_WORDS && !words.some(isToReaders) };
}

function isMark(token: Token | undefined): boolean {
  return /^[!?]+$/u.test(token?.text ?? "");
}

function lastMark(tokens: Tokens, index: number): number {
  let last = index;
  while (isMark(tokens.at(last + 1)) && tokens.end(last) === tokens.start(last + 1)) last++;
  return last;
}

/** Whether nothing but closing marks comes after the token in its sentence. */
function endsThere(tokens: Tokens, sentence: Sentence, last: number): boolean {
  // A sentence may have ten thousand marks, each of which asks: no part of it is copied.
  let next = last + 1;
  while (next < sentence.last && CLOSING.test(tokens.text(next))) next++;
  return next >= sentence.last;
}

function isWord({ text }: Token): boolean {
  return beginsWithLetter(text);
}

function isToReaders({ lower }: Token): boolean {
  return TO_READERS.test(lower);
}

/** A mark behind a capital may belong to a name, behind a single letter or a digit to a formula ("n!"). */
function isLikelyName({ text }: Token, isFirst: boolean): boolean {
  if (!/\p{L}{2}$/u.test(text)) return true;
  const isCapital = beginsWithCapital(text) && text !== text.toUpperCase();
  return isCapital && !isFirst;
}

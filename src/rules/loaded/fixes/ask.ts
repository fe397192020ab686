import type { Passage } from "../../../attribution/index.js";
import { type Sentence, sentenceIndexAt, type Tag, type Tokens } from "../../../language/index.js";
import type { Form } from "../../../lexicons/loaded/index.js";
import { ask, noteBehind, type Question } from "../../claims/fixes.js";
import { phraseEnd } from "../../claims/phrase-end.js";
import { placeholder } from "../../placeholders.js";
import type { Fix } from "../../types.js";
import type { Match } from "../find/vocabulary.js";

/** What belongs to a phrase that a word of this form opens: "the extremist groups", "the party boss Ana Lee". */
const NAMED: Readonly<Partial<Record<Form, ReadonlySet<Tag>>>> = {
  adjective: new Set<Tag>(["NOUN", "PROPN", "ADJ", "NUM"]),
  noun: new Set<Tag>(["NOUN", "PROPN"]),
};

/** A fix that asks for what is missing, right after the words, what they describe and what hangs on that. */
export function askAfter({ tokens }: Passage, match: Match, question: Question): Fix {
  const at = tokens.end(described(tokens, match) - 1) ?? 0;
  return ask(question, at, [{ start: at, end: at, text: ` ${placeholder(question.missing)}` }]);
}

/** A fix that asks behind the clause that the words speak of: "There is no doubt that it rained [SOURCE TK]". */
export function askBehindClause(passage: Passage, match: Match, question: Question): Fix {
  const start = passage.tokens.start(match.first) ?? 0;
  const sentence = passage.sentences[sentenceIndexAt(passage.sentences, start)];
  if (sentence === undefined || isPlain(passage.tokens, sentence, match)) return askAfter(passage, match, question);
  return noteBehind(passage, sentence, question, { first: match.first, last: match.last });
}

/** How many words and marks a sentence has at most in which nothing comes between. */
const SHORT = 8;

/** "Everyone knows the pier is old": so short that a question beside its first verb is read with the rest. */
function isPlain(tokens: Tokens, { first, last }: Sentence, match: Match): boolean {
  return last - first <= SHORT && match.first === first && tokens.tag(match.last - 1) === "VERB";
}

/** Token index behind what a match describes: "brand of politics" behind "divisive", "the media" behind "made waves in". */
function described(tokens: Tokens, { first, last, entry }: Match): number {
  const { form } = entry.line;
  const named = NAMED[form];
  let end = last;
  if (named === undefined) return behindPhrase(tokens, last);
  while (named.has(tokens.tag(end) ?? "X")) end++;
  if (form === "adjective") end = joinedEnd(tokens, end);
  const isNoun = /^(?:NOUN|PROPN)$/u.test(tokens.tag(end - 1) ?? "X") && (end > first + 1 || form === "noun");
  return isNoun ? phraseEnd(tokens, end) : end;
}

/** "An unkind and hasty speech", "the famous lawyer and activist": an adjective is said of all of them. */
function joinedEnd(tokens: Tokens, from: number): number {
  if (!/^(?:and|or)$/u.test(tokens.lower(from))) return from;
  let end = from + 1;
  while (/^(?:ADV|ADJ|NOUN)$/u.test(tokens.tag(end) ?? "X")) end++;
  return tokens.tag(end - 1) === "NOUN" ? end : from;
}

/** "Made waves in | the media", "won the hearts | of voters": a phrase that leads on, or ends in a noun. */
function behindPhrase(tokens: Tokens, last: number): number {
  if (tokens.tag(last - 1) === "ADP") return Math.max(last, phraseEnd(tokens, last - 1));
  return tokens.tag(last - 1) === "NOUN" ? phraseEnd(tokens, last) : last;
}

import type { Sentence } from "../../language/index.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { chunkSentence } from "../syntax/chunker.js";
import { nounRunEnd } from "../syntax/noun-run.js";
import { type ChunkRun, subjectOf } from "../syntax/subject.js";
import type { Words } from "../syntax/words.js";
import { kindOfName } from "./cast.js";
import { canSpeak, sourceKindOf } from "./kind.js";
import { isBody, isDocument, isHuman, isPlural } from "./nouns.js";
import { coreOf } from "./phrase.js";
import { nameOf } from "./phrase-name.js";

/** How far behind "I" its object stands: "I have since read it". */
const FARTHEST_OBJECT = 6;
/** What may stand before "they" where it takes up the sentence before: "But they said". */
const OPENERS = /^(?:and|but|yet|so|then|also|["“”‘’'(])$/;

/**
 * Whom "they" and what "it" stands for at a token: the people or body that the sentence before is about, or the words
 * before a colon in its own ("Growers have an answer: bulbs, they say, sleep"), and the document that it is about or
 * names; null where none can be told. “Ana Lee and Tom Day met on Friday. They said”: both.
 */
export function antecedentOf(words: Words, sentences: readonly Sentence[], token: number): TokenRange | null {
  const word = words.tokens.lower(token);
  if (word !== "they" && word !== "it") return null;
  const own = sentences.findIndex(({ last }) => last > token);
  const sentence = sentences[own];
  if (!sentence) return null;
  const colon = word === "they" ? colonBefore(words, sentence, token) : -1;
  if (colon >= 0) return groupIn(words, { ...sentence, last: colon });
  if (word === "they" && words.tokens.text(token - 1) === ",") return pairIn(words, { ...sentence, last: token });
  if (word === "they" && isTag(words, sentence.first, token)) return groupBefore(words, sentences, own, token);
  const before = sentences[own - 1];
  if (!before || !opens(words, sentence.first, token) || words.pairOf[token] !== -1) return null;
  return word === "they" ? groupIn(words, before) : thingBefore(words, sentences, own - 1);
}

function colonBefore({ tokens }: Words, { first }: Sentence, token: number): number {
  for (let at = token - 1; at > first; at--) if (tokens.text(at) === ":") return at;
  return -1;
}

function opens({ tokens }: Words, first: number, token: number): boolean {
  for (let at = first; at < token; at++) if (!OPENERS.test(tokens.lower(at))) return false;
  return true;
}

/** “The beetle has won,” they wrote: nothing but a quotation stands before "they" in its sentence. */
function isTag({ pairOf }: Words, first: number, token: number): boolean {
  return first < token && pairOf.slice(first, token).every((pair) => pair !== -1 && pair === pairOf[token - 1]);
}

/** Whom the sentence before a quotation is about. */
function groupBefore(words: Words, sentences: readonly Sentence[], own: number, tag: number): TokenRange | null {
  const { pairOf } = words;
  let first = tag - 1;
  while (first > 0 && pairOf[first - 1] === pairOf[tag - 1]) first--;
  let at = own;
  while (at >= 0 && (sentences[at]?.first ?? 0) > first) at--;
  const before = sentences[at]?.first === first ? sentences[at - 1] : undefined;
  return before ? groupIn(words, before) : null;
}

/** The same for "it", also where the sentence before only goes on about it: "They sent a report. I read it. It says". */
function thingBefore(words: Words, sentences: readonly Sentence[], at: number): TokenRange | null {
  const sentence = sentences[at];
  if (!sentence) return null;
  const further = sentences[at - 1];
  return further && goesOn(words, sentence) ? thingIn(words, further) : thingIn(words, sentence);
}

/** "I read it, all ninety pages.": one of us, and an "it" that has been told before. */
function goesOn({ tokens, pairOf }: Words, { first, last }: Sentence): boolean {
  if (!/^(?:i|we|you)$/.test(tokens.lower(first)) || pairOf[first] !== -1) return false;
  const end = Math.min(last, first + FARTHEST_OBJECT);
  for (let at = first + 1; at < end; at++) if (tokens.lower(at) === "it") return true;
  return false;
}

/** "The state and the unions have met, they announced": who is joined to begin a sentence. */
function pairIn(words: Words, sentence: Sentence): TokenRange | null {
  const range = groupIn(words, sentence);
  const isFirst = range?.first === sentence.first;
  return isFirst && words.tokens.slice(range.first, range.last).some(({ lower }) => lower === "and") ? range : null;
}

/** Several people, or a body, whom a sentence is about. */
function groupIn(words: Words, sentence: Sentence): TokenRange | null {
  const range = subjectIn(chunkSentence(words, sentence));
  if (!range || words.pairOf[range.first] !== -1 || !canSpeak(words, range)) return null;
  const head = words.tokens.lower(coreOf(words, range).head);
  const isJoined = words.tokens.slice(range.first, range.last).some(({ lower }) => lower === "and");
  return isJoined || (isPlural(head) && isHuman(head)) || isNamedBody(words, range) ? range : null;
}

/** A document or body that a sentence is about, else the one document that it names. */
function thingIn(words: Words, sentence: Sentence): TokenRange | null {
  const chunks = chunkSentence(words, sentence);
  const range = subjectIn(chunks);
  if (!range || words.pairOf[range.first] !== -1) return null;
  if (sourceKindOf(words, range) === "document" || isNamedBody(words, range)) return range;
  const documents = chunks.flatMap((chunk, at) => (isOneDocument(chunk) ? [at] : []));
  const [only = -1] = documents;
  if (documents.length !== 1) return null;
  return tokensOf(chunks, { first: only, last: nounRunEnd(chunks, only) });
}

function isOneDocument(chunk: Chunk): boolean {
  return chunk.kind === "np" && isDocument(chunk.word) && !isPlural(chunk.word);
}

function isNamedBody(words: Words, range: TokenRange): boolean {
  const core = coreOf(words, range);
  if (isPlural(words.tokens.lower(core.head))) return false;
  if (isBody(words.tokens.lower(core.head))) return true;
  return sourceKindOf(words, range) === "named" && kindOfName(nameOf(words, range.first, range.last)) === "body";
}

function subjectIn(chunks: readonly Chunk[]): TokenRange | null {
  const verb = chunks.findIndex((chunk) => chunk.verb?.finite === true);
  const subject = verb < 1 ? null : subjectOf(chunks, verb);
  return subject && chunks[subject.first]?.kind === "np" ? tokensOf(chunks, subject) : null;
}

function tokensOf(chunks: readonly Chunk[], { first, last }: ChunkRun): TokenRange {
  const start = chunks[first]?.first ?? 0;
  return { first: start, last: chunks[last - 1]?.last ?? start };
}

import { CAPITAL, singular } from "../../language/index.js";
import { canSpeak, sourceKindOf } from "../people/kind.js";
import { isBody, isHuman, isTitle } from "../people/nouns.js";
import { isGivenName } from "../people/people.js";
import { isTitled } from "../syntax/called.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { isUtterance } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import { hasFiniteVerb, nounRunEnd } from "../syntax/noun-run.js";
import { subjectOf } from "../syntax/subject.js";
import type { SentenceReading } from "./found.js";

const SURVEYS = new Set(["survey", "poll", "study", "census", "ranking", "referendum", "questionnaire"]);
/** Those who make a study. */
const AUTHORS = /^(?:we|they|team|group|researchers?|scientists?|authors?|investigators?|pollsters?|economists?)$/;
const VIEW_NOUNS = new Set([
  "view",
  "opinion",
  "words",
  "eyes",
  "judgment",
  "judgement",
  "estimation",
  "mind",
  "telling",
  "account",
  "reckoning",
]);

/** What nobody else can look into; a view or an account has been given. */
const MINDS = new Set(["eyes", "mind", "reckoning", "estimation"]);

/** Takes a sentence; finds who is named before a colon at its start: "Lee: rents rose", "Lee: “…”", "Added Lee: “…”". */
export function findColonLead(reading: SentenceReading): void {
  colonLead(reading);
  invertedLead(reading);
}

/** Takes a sentence; finds whose view or survey opens it: "In Lee's view, …", "In the words of Lee, …", "In a survey of …, …". */
export function findViewLead(reading: SentenceReading): void {
  viewLead(reading);
  surveyLead(reading);
}

/** "Q: Were you surprised?", "Ed: It was the county.": a turn of an interview or the desk, and nobody's name. */
const TURNS = new Set(["q", "question", "a", "answer", "ed", "eds"]);

/** "Lee: rents rose": a name or role, a colon and a statement. */
function colonLead(reading: SentenceReading): void {
  const { chunks } = reading;
  if (chunks[0]?.kind !== "np") return;
  const end = nounRunEnd(chunks, 0);
  const next = chunks[end + 1];
  if (TURNS.has(chunks[0].word)) return;
  if (chunks[end]?.kind !== "colon" || !next || next.kind === "end" || reading.isClaimed(end + 1)) return;
  const source = reading.tokens({ first: 0, last: end });
  if (source.last - source.first > 12 || !reading.words.tokens.is(source.last - 1, CAPITAL)) return;
  if (next.kind !== "quote" && !(isSomebody(reading, source) && hasFiniteVerb(chunks, end + 1, chunks.length))) return;
  const last = next.kind === "quote" ? end + 2 : contentEnd(chunks, end + 1, null);
  const cue = reading.tokens({ first: end, last: end + 1 });
  reading.add({
    source,
    cue,
    content: [{ first: end + 1, last }],
    basis: "speech",
    pattern: "colon-lead",
  });
}

/** "Added Lee: “…”": the verb first, then who said it. */
function invertedLead(reading: SentenceReading): void {
  const { chunks } = reading;
  const verb = chunks[0]?.verb;
  if (!verb?.finite || !verb.cue?.verb.classes.has("say") || chunks[1]?.kind !== "np") return;
  const end = nounRunEnd(chunks, 1);
  const source = reading.tokens({ first: 1, last: end });
  if (chunks[end]?.kind !== "colon" || !canSpeak(reading.words, source)) return;
  if (end + 1 >= chunks.length || reading.isClaimed(end + 1)) return;
  reading.add({
    source,
    cue: reading.tokens({ first: 0, last: 1 }),
    content: [{ first: end + 1, last: contentEnd(chunks, end + 1, verb) }],
    basis: "speech",
    pattern: "colon-lead",
  });
}

/**
 * Whether the words before a colon name somebody who can speak: by a given name, a role or a body among them.
 * "Housing:", "London:" and "Q2:" are labels.
 */
function isSomebody({ words }: SentenceReading, source: TokenRange): boolean {
  if (sourceKindOf(words, source) !== "named") return false;
  const lower = words.tokens.slice(source.first, source.last).map((token) => token.lower);
  return lower.some((word) => isGivenName(word) || isHuman(word) || isTitle(word) || isBody(word));
}

/** Takes a sentence; finds "Lee went further: “…”": whatever the verb, a colon hands over to its subject's words. */
export function findColonQuotation(reading: SentenceReading): void {
  const { chunks } = reading;
  const colon = chunks.findIndex((chunk, at) => chunk.kind === "colon" && isUtterance(chunks[at + 1]));
  if (colon < 1 || reading.isClaimed(colon + 1) || isSaying(chunks[colon - 1])) return;
  const verb = chunks.findLastIndex((chunk, at) => at < colon && chunk.verb?.finite === true);
  if (isSaying(chunks[verb]) || isReported(reading, verb, colon)) return;
  const subject = verb >= 0 ? subjectOf(chunks, verb, reading.claimed) : null;
  if (!subject) return;
  const source = reading.tokens(subject);
  if (!canSpeak(reading.words, source)) return;
  reading.add({
    source,
    cue: reading.tokens({ first: verb, last: colon + 1 }),
    content: [{ first: colon + 1, last: colon + 2 }],
    basis: "speech",
    pattern: "colon-quotation",
  });
}

/** Takes a sentence; finds "He shares, “It is cold.”": after a verb and its comma a whole utterance is its subject's, whatever the verb. */
export function findCommaQuotation(reading: SentenceReading): void {
  const { chunks, words } = reading;
  const quote = chunks.findIndex((chunk, at) => isUtterance(chunk) && chunks[at - 1]?.kind === "comma");
  const verb = quote - 2;
  const info = chunks[verb]?.verb;
  if (!info?.finite || info.passive || info.copula || isSaying(chunks[verb]) || reading.isClaimed(quote)) return;
  const next = chunks[quote + 1];
  const subject = subjectOf(chunks, verb, reading.claimed);
  if (subject?.first !== 0 || (next && next.kind !== "end") || isTitled(words, chunks[quote] as Chunk)) return;
  const source = reading.tokens(subject);
  if (!canSpeak(words, source)) return;
  reading.add({
    source,
    cue: reading.tokens({ first: verb, last: verb + 1 }),
    content: [{ first: quote, last: quote + 1 }],
    basis: "speech",
    pattern: "colon-quotation",
  });
}

function isSaying(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.cue?.verb.classes.has("say") === true;
}

/** A verb of saying, or of thinking: "Lee thinks most boats are safe: “…”". */
function isHeld(chunk: Chunk): boolean {
  return isSaying(chunk) || chunk.verb?.cue?.verb.classes.has("attitude") === true;
}

/** "Lee has said that the board stopped the sale: “…”": the clause that a verb of saying reports runs up to the colon and on. */
function isReported({ chunks }: SentenceReading, before: number, colon: number): boolean {
  const at = chunks.findIndex((chunk, index) => index < before && chunk.verb?.finite === true && isHeld(chunk));
  if (at < 1 || chunks[at - 1]?.kind === "rel" || chunks[at]?.verb?.passive) return false;
  return contentEnd(chunks, at + 1, chunks[at]?.verb ?? null) >= colon;
}

/** "In a May survey of 900 tenants, most were …": the rest of the sentence is what the survey found. */
function surveyLead(reading: SentenceReading): void {
  const { chunks } = reading;
  if (chunks[0]?.word !== "in" || chunks[1]?.kind !== "np" || !SURVEYS.has(singular(chunks[1].word))) return;
  const end = nounRunEnd(chunks, 1);
  const first = end + 1;
  if (chunks[end]?.kind !== "comma" || !chunks[first] || reading.isClaimed(first)) return;
  if (chunks.slice(first, first + 8).some((chunk) => chunk.verb?.cue?.verb.classes.has("say"))) return;
  if (isDoneByAuthors(reading, first)) return;
  reading.add({
    source: reading.tokens({ first: 1, last: end }),
    cue: reading.tokens({ first: 0, last: 1 }),
    content: [{ first, last: contentEnd(chunks, first, null) }],
    basis: "evidence",
    pattern: "survey-lead",
  });
}

/** "In the current study, the team used data from 900 farms": how it was done, and nothing that was found. */
function isDoneByAuthors({ chunks, words }: SentenceReading, first: number): boolean {
  const subject = chunks[first];
  if (subject?.kind !== "np" || !chunks[first + 1]?.verb?.finite || chunks[first + 1]?.verb?.passive) return false;
  const isPointedAt = /^(?:the|their|we|they)$/.test(words.tokens.lower(subject.first));
  return isPointedAt && AUTHORS.test(subject.word);
}

/** "In Lee's view, rents will rise"; "In the eyes of Lee, …". */
function viewLead(reading: SentenceReading): void {
  const { chunks, words } = reading;
  const noun = chunks[1];
  if (chunks[0]?.word !== "in" || noun?.kind !== "np" || !VIEW_NOUNS.has(noun.word)) return;
  const ofPhrase = chunks[2]?.word === "of" && chunks[3]?.kind === "np";
  const end = ofPhrase ? nounRunEnd(chunks, 3) : 2;
  if (chunks[end]?.kind !== "comma" || reading.isClaimed(end + 1) || end + 1 >= chunks.length) return;
  const possessive = possessorEnd(reading, noun.first, noun.last);
  if (!ofPhrase && possessive < 0) return;
  reading.add({
    source: ofPhrase ? reading.tokens({ first: 3, last: end }) : { first: noun.first, last: possessive },
    cue: ofPhrase ? reading.tokens({ first: 0, last: 3 }) : { first: possessive, last: noun.last },
    content: [{ first: end + 1, last: contentEnd(chunks, end + 1, null) }],
    basis: MINDS.has(words.tokens.lower(noun.last - 1)) ? "attitude" : "speech",
    pattern: "view-lead",
  });
}

function possessorEnd(reading: SentenceReading, first: number, last: number): number {
  if (/^(?:his|her|their|its|my|our)$/.test(reading.word(first))) return first + 1;
  for (let token = last - 2; token > first; token--)
    if (reading.words.classes[token] === "possessive") return token + 1;
  return -1;
}

import { canSpeak } from "../people/kind.js";
import { nounRunStart } from "../syntax/noun-run.js";
import type { SentenceReading } from "./found.js";
import { sourceOf } from "./source.js";

/** Whether a verb of saying at chunk `at` tells of no words that anybody has said, by how it stands in the sentence. */
export function isNoSaying(reading: SentenceReading, at: number): boolean {
  if (isNoun(reading, at) || isLeftDoing(reading, at) || isCommand(reading, at)) return true;
  return isTurnOfTopic(reading, at) || isBareGerund(reading, at);
}

/** Verbs whose object is brought to do something: "left Hale wondering why", "had them asking how". */
const BROUGHT = new Set(["leave", "keep", "set", "get", "have"]);

/** "left Hale Rovers wondering how they had lost": what it did to them is told, and no words of theirs. */
function isLeftDoing(reading: SentenceReading, at: number): boolean {
  const { chunks, words } = reading;
  if (!chunks[at]?.verb?.gerund || chunks[at - 1]?.kind !== "np") return false;
  const start = nounRunStart(chunks, at - 1);
  const verb = chunks[start - 1]?.verb;
  const isBrought = verb != null && !verb.passive && BROUGHT.has(words.tokens.lemma(verb.head));
  // "She left the hall saying it was cold": a hall says nothing.
  return isBrought && canSpeak(words, reading.tokens({ first: start, last: at }));
}

/** "Ask nothing — ask what you can do": a bare verb behind the one dash of a sentence tells somebody to do so. */
function isCommand({ chunks, words }: SentenceReading, at: number): boolean {
  const { kind } = chunks[at - 1] ?? {};
  const verb = chunks[at];
  if (kind !== "dash" || !verb?.verb?.finite || verb.last - verb.first > 1) return false;
  const isBare = words.tokens.lower(verb.first) === words.tokens.lemma(verb.first);
  return isBare && chunks.findIndex((chunk) => chunk.kind === "dash") === at - 1;
}

/** "And speaking of boats, the clerk was there": how a writer comes to the next thing. */
function isTurnOfTopic({ chunks }: SentenceReading, at: number): boolean {
  if (!/^(?:speaking|talking)$/.test(chunks[at]?.word ?? "") || chunks[at + 1]?.word !== "of") return false;
  // Not a slice: a sentence may be long, and each of its verbs be asked about.
  return chunks.findIndex(({ kind }) => !/^(?:conj|adv|comma)$/.test(kind)) >= at;
}

/** "under questioning by the defence": a noun made of a verb, which tells of no words. */
function isNoun({ chunks }: SentenceReading, at: number): boolean {
  const isUnder = /^(?:under|during)$/.test(chunks[at - 1]?.word ?? "");
  return isUnder && chunks[at]?.verb?.gerund === true && /^(?:by|from)$/.test(chunks[at + 1]?.word ?? "");
}

/** "Casting doubt on it is easy": an -ing form that opens the sentence and is itself a subject. */
function isBareGerund(reading: SentenceReading, at: number): boolean {
  const { chunks } = reading;
  if (!chunks[at]?.verb?.gerund || sourceOf(reading, at)) return false;
  return !chunks.slice(at, at + 30).some((chunk) => chunk.kind === "comma");
}

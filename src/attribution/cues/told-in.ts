import { sourceKindOf } from "../people/kind.js";
import { isDocument } from "../people/nouns.js";
import { coreOf } from "../people/phrase.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { CueVerb } from "../vocabulary/verbs.js";
import type { SentenceReading } from "./found.js";
import { antecedentOf } from "./relative.js";
import { sourceOf } from "./source.js";

/** "The map shows a weir"; but "share this petition and read our guide", where somebody is told to read. */
export function isToldIn(reading: SentenceReading, at: number, cue: CueVerb): boolean {
  const isReading = cue.lemma === "read" && reading.chunks[at]?.word === "read";
  return cue.classes.has("evidence") && !isReading && hasDocumentSubject(reading, at);
}

/** "The census lists two cottages", "the census, which lists two cottages". */
function hasDocumentSubject(reading: SentenceReading, at: number): boolean {
  const subject = sourceOf(reading, at);
  const isLink = subject !== null && subject.last === subject.first + 1 && reading.word(subject.first) === "which";
  const source = isLink ? antecedentOf(reading, subject.first) : subject;
  const kind = sourceKindOf(reading.words, source);
  return kind === "document" || (kind === "named" && source !== null && isTitleOfWriting(reading, source));
}

/** "The Tithe Map of 1841", "Kelly's Directory": a writing that is called by its kind. */
function isTitleOfWriting({ words }: SentenceReading, source: TokenRange): boolean {
  const { first, head } = coreOf(words, source);
  return head > first && isDocument(words.tokens.lower(head));
}

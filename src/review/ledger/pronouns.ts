import type { Passage, SourceKind } from "../../attribution/index.js";
import type { NameBook } from "./names.js";
import { isDefinite, isIndefinite } from "./phrase.js";
import { isPossessor, surnameOf } from "./speakers.js";
import type { FoundStatement } from "./statements.js";

/** A source of the draft, before its statements are counted. The same object for all mentions. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
}

/** A statement and whose it is. */
export interface Mention {
  readonly source: Source;
  readonly statement: FoundStatement;
  /** True where the source is one person whom a later "she" could mean, and the engine does not know it. */
  readonly isMissed: boolean;
}

/** Passages over which a pronoun reaches back. */
const REACH = 1;
/** Pronouns of a person, of a body or a document, and of a group. */
const PERSON: ReadonlySet<string> = new Set(["he", "she", "who"]);
const THING: ReadonlySet<string> = new Set(["it", "this", "that", "which"]);
const GROUP: ReadonlySet<string> = new Set(["they", "these", "those"]);
/** A name that a statement starts with: two words or more. */
const SUBJECT = /^(?:The\s)?(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+)/u;

/** The engine takes a pronoun for people with names; "a grower", "Stone's daughter" and names it has misread are none. */
export function isMissed(
  { name, kind }: Source,
  { attribution, sourceText }: FoundStatement,
  names: NameBook,
): boolean {
  if (kind === "anonymous") return isIndefinite(name);
  if (attribution.sourceKind === "pronoun" || isDefinite(sourceText)) return false;
  if (isPossessor(attribution.speaker, sourceText)) return true;
  return kind === "named" && names.fullest(attribution.speaker) !== name;
}

/**
 * Whether "she" is the person of the statement before, though the engine takes it for another: in "a grower, who asked
 * not to be named, said it was lost. “They lost it,” she said", unless that other one is named in between.
 */
export function isStillSpeaking(last: Mention, statement: FoundStatement, passages: readonly Passage[]): boolean {
  const { attribution, sourceText, passage } = statement;
  const isPronoun = attribution.sourceKind === "pronoun" && PERSON.has(sourceText.toLowerCase());
  if (!last.isMissed || !isPronoun || passage - last.statement.passage > REACH) return false;
  const from = last.statement.attribution.source;
  const { source } = attribution;
  if (from === null || source === null || from.back !== 0 || source.back !== 0) return false;
  // A name in the reported words is not the one that a pronoun after them means.
  const start = Math.max(from.end, last.statement.prose.end);
  const before = passages[last.statement.passage]?.prose.text ?? "";
  const here = passages[passage]?.prose.text ?? "";
  const isSamePassage = passage === last.statement.passage;
  const between = isSamePassage ? here.slice(start, source.start) : before.slice(start) + here.slice(0, source.start);
  return attribution.speaker === "" || !between.includes(surnameOf(attribution.speaker));
}

/** Whether "they" or "it", of which the engine makes nothing, is the source of the statement before. */
export function isMeantByPronoun(
  { source, statement: before }: Mention,
  { sourceText, passage }: FoundStatement,
  isBody: (name: string) => boolean,
): boolean {
  if (passage - before.passage > REACH || (source.kind === "named" && !isBody(source.name))) return false;
  const lower = sourceText.toLowerCase();
  const isPeople = source.kind === "vague" || source.kind === "anonymous";
  return GROUP.has(lower) || (THING.has(lower) && !isPeople);
}

/** The name that the words before "it said" start with; empty where there is none. */
export function subjectOfContent({ attribution, sourceText, prose, text }: FoundStatement): string {
  const isAfter = attribution.source !== null && attribution.source.back === 0 && attribution.source.start >= prose.end;
  return isAfter && THING.has(sourceText.toLowerCase()) ? (SUBJECT.exec(text)?.[1] ?? "") : "";
}

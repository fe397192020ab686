import { sentenceIndexAt } from "../../../language/index.js";
import type { FoundPassage } from "../../read/found-passage.js";
import type { Party } from "../../types.js";
import { isPossessor, surnameOf } from "./full-name.js";
import type { Mention } from "./mention.js";
import type { NameBook } from "./name-book.js";
import { isDefinite, isIndefinite } from "./phrase-text.js";

/** A mention and whom it means. */
export interface Turn {
  readonly party: Party;
  /** All who spoke together; the party alone where nobody else did. */
  readonly parties: readonly Party[];
  readonly mention: Mention;
  /** True where the party is one person whom a later "she" could mean, and the passages do not know it. */
  readonly isMissed: boolean;
}

/** Passages over which a pronoun reaches back. */
const REACH = 1;
/** Pronouns of a person, of a body or a document, and of a group. */
const PERSON: ReadonlySet<string> = new Set(["he", "she", "who"]);
const THING: ReadonlySet<string> = new Set(["it", "this"]);
const GROUP: ReadonlySet<string> = new Set(["they", "these", "those"]);
/** A name that a statement starts with: two words or more. */
const SUBJECT = /^(?:The\s)?(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+)/u;

/** A passage takes a pronoun for people with names; "a grower", "Stone's daughter" and names it has misread are none. */
export function isMissed({ name, kind }: Party, { attribution, phrase }: Mention, names: NameBook): boolean {
  if (kind === "anonymous") return isIndefinite(name);
  if (attribution.sourceKind === "pronoun" || isDefinite(phrase)) return false;
  if (isPossessor(attribution.speaker, phrase)) return true;
  return kind === "person" && names.fullest(attribution.speaker) !== name;
}

/**
 * Whether "she" is the person of the turn before, though the passage takes it for another: in "a grower, who asked not
 * to be named, said it was lost. “They lost it,” she said", unless that other one is named in between.
 */
export function isStillSpeaking(last: Turn, mention: Mention, passages: readonly FoundPassage[]): boolean {
  const { attribution, phrase, passage } = mention;
  const isPronoun = attribution.sourceKind === "pronoun" && PERSON.has(phrase.toLowerCase());
  if (!last.isMissed || !isPronoun || passage - last.mention.passage > REACH) return false;
  const from = last.mention.attribution.source;
  const { source } = attribution;
  if (from === null || source === null || from.back !== 0 || source.back !== 0) return false;
  // A name in the reported words is not the one that a pronoun after them means.
  const start = Math.max(from.end, last.mention.content.end);
  const before = passages[last.mention.passage]?.prose.text ?? "";
  const here = passages[passage]?.prose.text ?? "";
  const isSamePassage = passage === last.mention.passage;
  const between = isSamePassage ? here.slice(start, source.start) : before.slice(start) + here.slice(0, source.start);
  return attribution.speaker === "" || !between.includes(surnameOf(attribution.speaker));
}

/**
 * Whether "they" or "it", of which the passage makes nothing, is the party of the turn before. A person is no "it", and
 * nor is that party where a sentence between is about something else: "The survey confirmed it. The stone stands. It reads".
 */
export function isMeantByPronoun(
  { party, parties, mention: before }: Turn,
  mention: Mention,
  passages: readonly FoundPassage[],
): boolean {
  const { phrase, passage } = mention;
  if (passage - before.passage > REACH || party.kind === "nobody") return false;
  const lower = phrase.toLowerCase();
  if (parties.length > 1) return GROUP.has(lower) && !isAboutAnother(before, mention, passages);
  if (party.kind === "person" && !callsItselfIt(before, passages)) return false;
  const isPeople = party.kind === "vague" || party.kind === "anonymous";
  if (!GROUP.has(lower) && (!THING.has(lower) || isPeople)) return false;
  return !isAboutAnother(before, mention, passages);
}

/** "Hale Soup said it earned": a name that calls itself so is no person's, though nothing else tells. */
function callsItselfIt({ passage, content }: Mention, passages: readonly FoundPassage[]): boolean {
  return /^(?:that )?its?\b/iu.test(passages[passage]?.prose.text.slice(content.start, content.end) ?? "");
}

/** Opens a sentence that goes on about whatever the one before it was about. */
const GOES_ON =
  /^(?:and |but |also |yet |so |then |still,? |however, |instead, |meanwhile, )?(?:it|its|they|their|these|this|those)\b/iu;
/** The most that may stand before "they" in its sentence: "In a letter on Friday, they said". */
const LONGEST_OPENING = 60;

/** Over how many sentences "it" still means whoever spoke before them. */
const MOST_BETWEEN = 3;

/** Whether a sentence between a turn and a pronoun, or the words before the pronoun in its own, have a subject of their own. */
function isAboutAnother(
  before: Mention,
  { attribution, passage, content }: Mention,
  passages: readonly FoundPassage[],
): boolean {
  const { source } = attribution;
  const here = passages[passage];
  if (source?.back !== 0 || !here) return false;
  const from = passage === before.passage ? before.content.end : 0;
  const own = sentenceIndexAt(here.sentences, source.start);
  let at = own - 1;
  for (; at >= 0 && (here.sentences[at]?.start ?? 0) >= from; at--) {
    const { start = 0, end = 0 } = here.sentences[at] ?? {};
    const isOnIt = GOES_ON.test(here.prose.text.slice(start, end).replace(OPENING_MARKS, ""));
    if (!isOnIt || own - at > MOST_BETWEEN) return true;
  }
  const start = here.sentences[own]?.start ?? 0;
  if (start < from || content.start < source.start) return false;
  const opening = here.prose.text.slice(start, source.start);
  return opening.length > LONGEST_OPENING || /\band\s$/u.test(opening);
}

const OPENING_MARKS = /^[\s"“‘'*_]+/u;

/** The name that the words before "it said" start with; empty where there is none. */
export function subjectOfContent(
  { attribution, phrase, content, passage }: Mention,
  passages: readonly FoundPassage[],
) {
  const { source } = attribution;
  const isAfter = source !== null && source.back === 0 && source.start >= content.end;
  if (!isAfter || !THING.has(phrase.toLowerCase())) return "";
  return SUBJECT.exec(passages[passage]?.prose.text.slice(content.start, content.end) ?? "")?.[1] ?? "";
}

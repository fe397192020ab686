import { type Chunk, isUtterance, type TokenRange } from "./chunk.js";
import { gappedRelativeStart, hasMainVerb, nounRunStart, nounRunStartShallow } from "./noun-run.js";

/** A run of chunks, `first` inclusive to `last` exclusive. */
export interface ChunkRun {
  readonly first: number;
  readonly last: number;
}

/** The tokens of a run of chunks. */
export function tokensOfRun(chunks: readonly Chunk[], run: ChunkRun): TokenRange {
  const first = chunks[run.first]?.first ?? 0;
  return { first, last: chunks[run.last - 1]?.last ?? first };
}

/** "how to attack": the one who attacks is named before. */
const QUESTIONS = new Set(["how", "when", "where", "why"]);
/** What a verb may have for its object, and no verb for its subject: "the girl next to me whispered". */
const NO_SUBJECT = new Set(["me", "him", "us", "them"]);
/** "The men behind me kept saying": with an -ing form these are no participles of the noun before. */
const GOING_ON = /^(?:keeps?|kept|began|begins|start(?:s|ed)?|stop(?:s|ped)?)$/;
const LONGEST_SEARCH = 40;
const LONGEST_RELATIVE = 14;
const FARTHEST_VERB = 100;
/** How many verbs may lead from one to the next before the search for a subject is given up. */
const DEEPEST = 6;

/** Tells the chunks that are reported words: their verbs lend their subject to no cue. */
export type Claimed = (chunk: number) => boolean;
const NOTHING_CLAIMED: Claimed = () => false;

/** The subject of the verb group at chunk `verb`: the noun phrase before it, else that of the clause it continues. */
export function subjectOf(
  chunks: readonly Chunk[],
  verb: number,
  claimed: Claimed = NOTHING_CLAIMED,
  depth = 0,
): ChunkRun | null {
  const auxiliary = splitAuxiliary(chunks, verb);
  const at = skipAsides(chunks, (auxiliary < 0 ? verb : auxiliary) - 1);
  const before = chunks[at];
  if (!before) return null;
  if (before.kind === "np" || (before.kind === "quote" && !isUtterance(before))) {
    const start = chunks[verb]?.verb?.gerund ? nounRunStartShallow : nounRunStart;
    const first = start(chunks, at);
    if (first === at && NO_SUBJECT.has(before.word) && !chunks[verb]?.verb?.gerund)
      return sharedSubject(chunks, at, claimed, depth);
    return { first: at > first && opensUnclosedAside(chunks, first, verb) ? 0 : first, last: at + 1 };
  }
  if (before.kind === "close") return bracketed(chunks, at);
  if (before.kind === "rel" && QUESTIONS.has(before.word)) return sharedSubject(chunks, at, claimed, depth);
  if (before.kind === "rel" || (before.kind === "sub" && before.word === "that")) return { first: at, last: at + 1 };
  if (before.kind === "comma" && chunks[verb]?.verb?.gerund) return sharedSubject(chunks, at, claimed, depth);
  if (before.kind === "comma")
    return withPartner(chunks, betweenCommas(chunks, at)) ?? sharedSubject(chunks, at, claimed, depth);
  if (before.kind === "dash") return betweenDashes(chunks, at) ?? sharedSubject(chunks, at, claimed, depth);
  const host = before.kind === "quote" ? hostOfTitle(chunks, at) : null;
  if (host) return host;
  if (before.kind === "quote" && chunks[verb]?.verb?.gerund) return sharedSubject(chunks, at, claimed, depth);
  if (before.kind === "vg") return chainedSubject(chunks, at, verb, claimed, depth);
  const stranded = before.kind === "prep" && chunks[verb]?.verb?.finite ? gappedRelativeStart(chunks, at - 1) : -1;
  if (stranded >= 0) return { first: stranded, last: verb };
  if (before.kind === "conj" || before.kind === "adj" || before.kind === "prep")
    return sharedSubject(chunks, at, claimed, depth);
  return null;
}

/** "has in recent weeks said": index of the auxiliary that a phrase of time parts from its verb; -1 where none does. */
function splitAuxiliary(chunks: readonly Chunk[], verb: number): number {
  const auxiliary = chunks[verb - 3];
  const isAlone = auxiliary?.kind === "vg" && auxiliary.last - auxiliary.first === 1;
  const isPhrase = chunks[verb - 2]?.kind === "prep" && chunks[verb - 1]?.kind === "np";
  return isAlone && isPhrase && /^(?:have|has|had)$/.test(auxiliary.word) ? verb - 3 : -1;
}

/** "Ana Lee, a broker at Hart said it rained": an aside whose closing comma is missing; "Rents, a broker said, rose" is none. */
function opensUnclosedAside(chunks: readonly Chunk[], first: number, verb: number): boolean {
  const next = chunks[verb + 1]?.kind;
  if (first !== 2 || chunks[0]?.kind !== "np" || chunks[1]?.kind !== "comma") return false;
  return next !== undefined && next !== "comma" && next !== "end" && next !== "time";
}

/** Skips what may stand between subject and verb: adverbs, "on Monday", "at first". */
function skipAsides(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (;;) {
    const kind = chunks[at]?.kind;
    if (kind === "adv") at--;
    else if (kind === "time") at -= chunks[at - 1]?.kind === "prep" || chunks[at - 1]?.kind === "adv" ? 2 : 1;
    else return at;
  }
}

/**
 * "Cole (R-Iowa) said"; "Ana Lee of [TOWN] said", where the bracket is what the preposition asks for; “…,” [the judge] said,
 * where it stands for somebody.
 */
function bracketed(chunks: readonly Chunk[], close: number): ChunkRun | null {
  for (let at = close - 1; at >= 0 && at > close - LONGEST_SEARCH; at--) {
    if (chunks[at]?.kind !== "open") continue;
    const before = skipAsides(chunks, at - 1);
    const noun = chunks[before]?.kind === "prep" ? before - 1 : before;
    if (isUtterance(chunks[at - 1]) && chunks[at + 1]?.kind === "np") return { first: at + 1, last: close };
    return chunks[noun]?.kind === "np" ? { first: nounRunStart(chunks, noun), last: close + 1 } : null;
  }
  return null;
}

/** "Lee, 43, who chairs the board, said": back over the asides to the noun they hang on. */
function betweenCommas(chunks: readonly Chunk[], comma: number): ChunkRun | null {
  let found: ChunkRun | null = null;
  let right = comma;
  for (let commas = 0; commas < 8; commas++) {
    const left = previousBreak(chunks, right - 1);
    if (!isAside(chunks, left + 1, right)) return found ?? (commas > 0 ? headBefore(chunks, right, comma) : null);
    if (isNounSegment(chunks, left + 1, right) && (commas > 0 || chunks[left]?.kind !== "comma"))
      found = segmentNoun(chunks, left + 1, right, comma);
    else if (commas > 0 && chunks[left + 1]?.kind !== "rel") found ??= null;
    if (chunks[left]?.kind !== "comma") return found ?? headBefore(chunks, left, comma);
    right = left;
  }
  return found ?? headBefore(chunks, right, comma);
}

/**
 * "Ana Lee, who runs the mill, and her partner, Bo Ray, said": both, where the first opens the sentence and does
 * nothing before the "and".
 */
function withPartner(chunks: readonly Chunk[], run: ChunkRun | null): ChunkRun | null {
  const joint = run ? run.first - 1 : -1;
  if (!run || chunks[joint]?.kind !== "conj" || chunks[joint]?.word !== "and" || chunks[joint - 1]?.kind !== "comma")
    return run;
  const isFirst = chunks[0]?.kind === "np" && chunks[1]?.kind === "comma" && !hasMainVerb(chunks, 0, joint);
  return isFirst ? { first: 0, last: run.last } : run;
}

function segmentNoun(chunks: readonly Chunk[], first: number, right: number, comma: number): ChunkRun | null {
  const last = lastNoun(chunks, first, right);
  return last < 0 ? null : { first: nounRunStart(chunks, last), last: comma };
}

/** "Lee, who has written a book, “The Long Way,” said": a quotation inside a relative clause that commas set off. */
function isTitleAside(chunks: readonly Chunk[], quote: number): boolean {
  if (chunks[quote - 1]?.kind !== "comma") return false;
  const left = previousBreak(chunks, quote - 2);
  return chunks[left]?.kind === "comma" && chunks[left + 1]?.kind === "rel" && chunks[left - 1]?.kind === "np";
}

/** "Lee, who wrote “Dawn,” said", "Lee, who has written a book, “Dawn,” said": the aside ends in a title and its comma. */
function hostOfTitle(chunks: readonly Chunk[], quote: number): ChunkRun | null {
  if (isTitleAside(chunks, quote)) {
    const run = betweenCommas(chunks, quote - 1);
    return run && { first: run.first, last: quote + 1 };
  }
  const [noun, comma, who, verb] = chunks.slice(Math.max(0, quote - 4), quote).map(({ kind }) => kind);
  const isSet = noun === "np" && comma === "comma" && who === "rel" && verb === "vg";
  return isSet ? { first: nounRunStart(chunks, quote - 4), last: quote + 1 } : null;
}

/** The noun phrase right before the aside that starts after chunk `at`. */
function headBefore(chunks: readonly Chunk[], at: number, comma: number): ChunkRun | null {
  if (chunks[at]?.kind !== "comma") return null;
  const noun = skipAsides(chunks, at - 1);
  if (chunks[noun]?.kind === "close") {
    const run = bracketed(chunks, noun);
    return run && { first: run.first, last: comma };
  }
  return chunks[noun]?.kind === "np" ? { first: nounRunStart(chunks, noun), last: comma } : null;
}

function lastNoun(chunks: readonly Chunk[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (chunks[at]?.kind === "np") return at;
  return -1;
}

/** The comma, semicolon, colon, dash or utterance before `from`; -1 at the start of the sentence. */
function previousBreak(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at >= 0; at--) {
    const kind = chunks[at]?.kind;
    if (kind === "comma" || kind === "semicolon" || kind === "colon" || kind === "dash") return at;
    if (isUtterance(chunks[at])) return at;
  }
  return -1;
}

/** Whether the chunks between two commas can be an aside to a noun: no main verb, or a relative clause. */
function isAside(chunks: readonly Chunk[], first: number, end: number): boolean {
  const start = chunks[first];
  if (!start || end <= first) return false;
  if (start.kind === "rel" || start.kind === "adv") return true;
  if (start.kind === "sub" || start.kind === "conj") return false;
  return !hasMainVerb(chunks, first, end) || isReducedStart(start);
}

function isReducedStart(chunk: Chunk): boolean {
  return chunk.verb !== null && (chunk.verb.gerund || chunk.verb.participle);
}

function isNounSegment(chunks: readonly Chunk[], first: number, end: number): boolean {
  const kind = chunks[first]?.kind;
  return (kind === "np" || kind === "quote") && !hasMainVerb(chunks, first, end);
}

/** "Lee — who chairs the board — said". */
function betweenDashes(chunks: readonly Chunk[], dash: number): ChunkRun | null {
  for (let at = dash - 1; at >= 0 && at > dash - LONGEST_SEARCH; at--) {
    if (chunks[at]?.kind !== "dash") continue;
    const before = skipAsides(chunks, at - 1);
    const noun = chunks[before]?.kind === "prep" ? before - 1 : before;
    return chunks[noun]?.kind === "np" ? { first: nounRunStart(chunks, noun), last: noun + 1 } : null;
  }
  return null;
}

/** "the plan he signed says", "a poll out this week found", "went on to say": a verb stands before the verb. */
function chainedSubject(
  chunks: readonly Chunk[],
  before: number,
  verb: number,
  claimed: Claimed,
  depth: number,
): ChunkRun | null {
  if (chunks[verb]?.verb?.gerund && GOING_ON.test(chunks[before]?.word ?? "") && depth < DEEPEST)
    return subjectOf(chunks, before, claimed, depth + 1);
  const heavy = chunks[verb]?.verb?.finite ? heavySubjectStart(chunks, before) : -1;
  if (heavy >= 0) return { first: heavy, last: verb };
  const gapped = chunks[verb]?.verb?.infinitive ? -1 : gappedRelativeStart(chunks, before);
  if (gapped >= 0) return { first: gapped, last: verb };
  return depth < DEEPEST ? subjectOf(chunks, before, claimed, depth + 1) : null;
}

/** "Residents who live near where the fire began claimed": two verbs meet, and the second is that of the noun before "who". */
function heavySubjectStart(chunks: readonly Chunk[], before: number): number {
  if (!chunks[before]?.verb?.finite) return -1;
  for (let at = before - 1; at > 0 && at > before - LONGEST_RELATIVE; at--) {
    const kind = chunks[at]?.kind;
    if (kind === "comma" || kind === "semicolon" || kind === "quote" || kind === "end") return -1;
    if (kind === "rel" && chunks[at]?.word === "who" && chunks[at - 1]?.kind === "np")
      return nounRunStart(chunks, at - 1);
  }
  return -1;
}

/** "He left and said …", "He left, saying …": the subject of the nearest finite verb before, else the first noun. */
function sharedSubject(chunks: readonly Chunk[], from: number, claimed: Claimed, depth: number): ChunkRun | null {
  const verb = nearestFinite(chunks, from - 1, claimed);
  const subject = verb >= 0 && depth < DEEPEST ? subjectOf(chunks, verb, claimed, depth + 1) : null;
  const kind = chunks[subject?.first ?? -1]?.kind;
  if (subject && (kind === "np" || kind === "rel")) return subject;
  const first = chunks.findIndex((chunk) => chunk.kind === "np");
  // "My friends: ask not what they can do": who is called upon does nothing.
  const isParted = first >= 0 && chunks[first + 1]?.kind === "colon";
  return first >= 0 && first < from && !isParted ? { first, last: first + 1 } : null;
}

/** The subject of the nearest finite verb before chunk `before`, if it is a noun phrase of its own. */
export function mainSubjectOf(chunks: readonly Chunk[], before: number, claimed: Claimed): ChunkRun | null {
  const verb = nearestFinite(chunks, before - 1, claimed);
  return verb >= 0 ? subjectOf(chunks, verb, claimed) : null;
}

/** Whether nothing but adverbs, dates and phrases stands between a subject and its verb: “…,” [the mayor] said. */
export function isAdjacent(chunks: readonly Chunk[], subject: ChunkRun, verb: number): boolean {
  const isBracketed = chunks[subject.first - 1]?.kind === "open";
  for (let at = isBracketed ? subject.last + 1 : subject.last; at < verb; at++) {
    const kind = chunks[at]?.kind;
    if (kind !== "adv" && kind !== "time" && kind !== "prep" && kind !== "comma") return false;
  }
  const first = chunks[subject.first];
  return first?.kind === "np" && !/^(?:this|that|these|those)$/.test(first.word);
}

function nearestFinite(chunks: readonly Chunk[], from: number, claimed: Claimed): number {
  for (let at = from; at >= 0 && at > from - FARTHEST_VERB; at--) {
    if (!chunks[at]?.verb?.finite || claimed(at) || hasGappedSubject(chunks, at)) continue;
    if (!isInsideRelative(chunks, at) || !closesBefore(chunks, at, from)) return at;
  }
  return -1;
}

/** Whether a comma stands between two chunks: a relative clause before it is over. */
function closesBefore(chunks: readonly Chunk[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (chunks[at]?.kind === "comma") return true;
  return false;
}

/** "praised him for what she had built", "the bills they work on": a clause of its own, whose subject does nothing else. */
function hasGappedSubject(chunks: readonly Chunk[], verb: number): boolean {
  if (chunks[verb - 1]?.kind !== "np") return false;
  const before = chunks[verb - 2]?.kind;
  const isStranded = chunks[verb + 1]?.kind === "prep" && !/^(?:np|quote|time|vg)$/.test(chunks[verb + 2]?.kind ?? "");
  return before === "rel" || (before === "np" && isStranded);
}

function isInsideRelative(chunks: readonly Chunk[], verb: number): boolean {
  const before = chunks[verb - 1];
  return before?.kind === "rel" || (before?.kind === "sub" && before.word === "that");
}

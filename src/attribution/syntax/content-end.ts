import type { Chunk, VerbInfo } from "./chunk.js";
import { nounRunEnd } from "./noun-run.js";

/** Participles that open a new report after a comma: ", saying it was unfair", ", citing costs". */
const REPORTING_CLASSES = ["say", "tell", "as", "naming", "speechObject"] as const;

/**
 * Index of the chunk where the content that starts at chunk `from` ends (exclusive), given the verb of its cue.
 * Content ends before another report by the same or another person, and at the end of the sentence.
 */
export function contentEnd(chunks: readonly Chunk[], from: number, cue: VerbInfo | null): number {
  const subordinate = opensWithAdjunct(chunks, from) || (cue !== null && isSubordinate(chunks, from));
  const betweenDashes = dashesBefore(chunks, from) % 2 === 1;
  let brackets = 0;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk) break;
    if (chunk.kind === "open") brackets++;
    else if (chunk.kind === "close" && --brackets < 0) return at;
    if (at <= from || brackets !== 0) continue;
    if (betweenDashes && chunks[at]?.kind === "dash") return at;
    if (endsBefore(chunks, at, from, cue) || (subordinate && resumesMain(chunks, at))) return at;
  }
  return trimEnd(chunks, from, chunks.length);
}

const SUBORDINATORS = new Set(
  "while although though whereas if because since when after before as once until".split(" "),
);
const FARTHEST_SUBJECT = 25;

/** Whether the cue before chunk `from` stands in "who says …" or "while Lee says …", so that a main clause follows. */
function isSubordinate(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - FARTHEST_SUBJECT; at--) {
    const chunk = chunks[at];
    const opens = at === 0 || chunks[at - 1]?.kind === "comma";
    if (chunk?.kind === "rel" && /^(?:who|which|whose)$/.test(chunk.word)) return true;
    if (
      (chunk?.kind === "sub" || chunk?.kind === "rel" || chunk?.kind === "prep" || chunk?.kind === "adv") &&
      SUBORDINATORS.has(chunk.word)
    )
      return opens;
    if (chunk?.kind === "comma" || chunk?.kind === "conj" || chunk?.kind === "semicolon") return false;
  }
  return false;
}

/** Dashes not far before chunk `from`: an odd number means that it stands inside a pair. */
function dashesBefore(chunks: readonly Chunk[], from: number): number {
  let dashes = 0;
  for (let at = from - 1; at >= 0 && at > from - FARTHEST_SUBJECT; at--) if (chunks[at]?.kind === "dash") dashes++;
  return dashes;
}

/** "Despite warnings that …, the board …", "Citing costs, …", "Asked about fees, …": no main clause before `from`. */
function opensWithAdjunct(chunks: readonly Chunk[], from: number): boolean {
  const opening = chunks[chunks[0]?.kind === "adv" ? 1 : 0];
  if (opening?.verb && from <= FARTHEST_SUBJECT) return opening.verb.gerund || opening.verb.participle;
  if ((opening?.kind !== "prep" && opening?.kind !== "sub") || from < 2 || from > FARTHEST_SUBJECT) return false;
  return !chunks.slice(0, from).some((chunk) => chunk.verb?.finite || chunk.kind === "comma");
}

/** A comma after which the main clause begins or goes on. */
function resumesMain(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== "comma") return false;
  const next = chunks[at + 1];
  if (next?.kind === "vg") return next.verb?.finite === true;
  if (next?.kind !== "np") return false;
  const verb = chunks[pastTime(chunks, nounRunEnd(chunks, at + 1))]?.verb ?? chunks[at + 2]?.verb;
  return verb?.finite === true;
}

/** Past "Friday", "on Friday" or an adverb. */
export function pastTime(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind === "prep" && chunks[at + 1]?.kind === "time") return at + 2;
  return chunks[at]?.kind === "time" || chunks[at]?.kind === "adv" ? at + 1 : at;
}

/**
 * The same for an action or thing that somebody wants, plans or judges ("plans to sell"): it ends before a new main
 * clause, too.
 */
export function actionEnd(chunks: readonly Chunk[], from: number, cue: VerbInfo | null): number {
  const end = contentEnd(chunks, from, cue);
  for (let at = from + 1; at < end; at++) {
    if (chunks[at]?.kind !== "comma" || chunks[at + 1]?.kind !== "conj") continue;
    const start = chunks[at + 2]?.kind === "adv" ? at + 3 : at + 2;
    if (chunks[start]?.kind !== "np" && chunks[start]?.word !== "there") continue;
    const verb = chunks[nounRunEnd(chunks, start)]?.verb ?? chunks[start + 1]?.verb;
    if (verb?.finite) return at;
  }
  return end;
}

/** Drops the full stop, and a comma or conjunction left hanging. */
export function trimEnd(chunks: readonly Chunk[], from: number, end: number): number {
  let last = end;
  while (last > from) {
    const kind = chunks[last - 1]?.kind;
    if (kind !== "end" && kind !== "comma" && kind !== "colon" && kind !== "semicolon" && kind !== "dash") break;
    last--;
  }
  return last;
}

function endsBefore(chunks: readonly Chunk[], at: number, from: number, cue: VerbInfo | null): boolean {
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case "semicolon":
      return true;
    case "comma":
      return endsAtComma(chunks, at, cue);
    case "conj":
      if (chunks[at - 1]?.kind === "comma") return false;
      return startsCoordinateCue(chunks, at + 1, cue) || (chunk.word === "but" && startsAnswer(chunks, at + 1));
    case "prep":
      return at > from + 1 && chunk.word === "according" && chunks[at + 1]?.word === "to";
    case "sub":
      return false;
    default:
      return chunk?.kind === "vg" && chunk.word === "according";
  }
}

function endsAtComma(chunks: readonly Chunk[], comma: number, cue: VerbInfo | null): boolean {
  const next = chunks[comma + 1];
  if (!next) return true;
  if (next.word === "according" || next.word === "per") return true;
  if (next.kind === "vg" && next.verb) return next.verb.gerund && isReportVerb(next.verb);
  if (next.kind === "adv" && chunks[comma + 2]?.verb?.gerund) return isReportVerb(chunks[comma + 2]?.verb);
  if (next.word === "but" && cue?.past && startsPastClause(chunks, comma + 2)) return true;
  if (next.kind === "conj") return startsCoordinateCue(chunks, comma + 2, cue) || startsNewReport(chunks, comma + 2);
  if (next.kind === "sub" && /^(?:while|although|though|whereas)$/.test(next.word))
    return startsNewReport(chunks, comma + 2);
  if (next.kind === "np") return startsTrailingTag(chunks, comma + 1);
  return false;
}

export function isReportVerb(verb: VerbInfo | null | undefined): boolean {
  const classes = verb?.cue?.verb.classes;
  return classes !== undefined && REPORTING_CLASSES.some((name) => classes.has(name));
}

/** "… and called on Cole to act": another cue with the same subject and tense. */
function startsCoordinateCue(chunks: readonly Chunk[], at: number, cue: VerbInfo | null): boolean {
  const index = chunks[at]?.kind === "adv" ? at + 1 : at;
  const verb = chunks[index]?.verb;
  if (!verb?.cue || !verb.finite || !cue) return false;
  return agree(verb, cue) && !verb.passive && (isReportVerb(verb) || verb.cue.verb.particles.length > 0);
}

/** Whether two verbs can share a subject: of one tense and, in the present, both "says" or both "say". */
function agree(verb: VerbInfo, other: VerbInfo): boolean {
  if (verb.past !== other.past) return false;
  return verb.past || !verb.cue || !other.cue || verb.cue.base === other.cue.base;
}

/** "… but Cole replied that it leaks": a report of its own with no comma before it. */
function startsAnswer(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.kind === "np" ? nounRunEnd(chunks, at) : -1;
  const info = chunks[verb]?.verb;
  return info?.finite === true && !info.passive && isSayVerb(info) && chunks[verb + 1]?.word === "that";
}

/** "… but Cole said": another person's report. */
function startsNewReport(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at; index < at + 6; index++) {
    const chunk = chunks[index];
    if (!chunk) return false;
    if (chunk.kind === "vg")
      return chunk.verb?.finite === true && !chunk.verb.passive && (isSayVerb(chunk.verb) || isThought(chunk.verb));
    if (
      chunk.kind !== "np" &&
      chunk.kind !== "prep" &&
      chunk.kind !== "adv" &&
      chunk.kind !== "conj" &&
      chunk.kind !== "open" &&
      chunk.kind !== "close"
    )
      return false;
  }
  return false;
}

function isSayVerb(verb: VerbInfo): boolean {
  return verb.cue?.verb.classes.has("say") === true || verb.cue?.verb.classes.has("tell") === true;
}

/** "Lee said the pier was safe, but it closed": what happened, after what was said. */
function startsPastClause(chunks: readonly Chunk[], at: number): boolean {
  const start = chunks[at]?.kind === "adv" ? at + 1 : at;
  if (chunks[start]?.kind !== "np" && chunks[start]?.word !== "there") return false;
  const verb = chunks[nounRunEnd(chunks, start)]?.verb ?? chunks[start + 1]?.verb;
  return verb?.finite === true && verb.past;
}

function isThought(verb: VerbInfo): boolean {
  return verb.cue?.verb.classes.has("attitude") === true;
}

/** "…, Lee said." at the end of the sentence. */
function startsTrailingTag(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at; index < at + 8; index++) {
    const chunk = chunks[index];
    if (!chunk) return false;
    if (chunk.kind === "vg") {
      const after = chunks[index + 1]?.kind;
      return (
        chunk.verb !== null && isSayVerb(chunk.verb) && (after === undefined || after === "end" || after === "comma")
      );
    }
    if (chunk.kind === "end" || chunk.kind === "comma") return false;
  }
  return false;
}

import { type Chunk, isUtterance } from "./chunk.js";

/** How many chunks a noun phrase with all that hangs on it may have; bounds the work on one sentence. */
const LONGEST_RUN = 40;
const LONGEST_CLAUSE = 8;
/** Prepositions that do not tie a noun to the noun before them. */
const LOOSE = new Set([
  "as",
  "after",
  "before",
  "despite",
  "during",
  "than",
  "until",
  "since",
  "that",
  "because",
  "without",
  "amid",
]);

const isNominal = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "np" || (chunk?.kind === "quote" && !isUtterance(chunk));

/**
 * Index of the chunk where the noun phrase that ends at chunk `last` begins, with what hangs on it: "a spokesman for
 * the firm", "Lee and Cole", "the plan he signed", "people who know him", "voters living there".
 */
export function nounRunStart(chunks: readonly Chunk[], last: number): number {
  let start = last;
  for (let steps = 0; steps < LONGEST_RUN; steps++) {
    const next = stepLeft(chunks, start);
    if (next === start) return quantifierStart(chunks, whoClauseStart(chunks, start));
    start = next;
  }
  return start;
}

/** "More than half of voters", "Fewer than ten councils": how many there are belongs to the phrase. */
function quantifierStart(chunks: readonly Chunk[], start: number): number {
  const compares = chunks[start - 1]?.word === "than" && /^(?:more|fewer|less)$/.test(chunks[start - 2]?.word ?? "");
  return compares ? start - 2 : start;
}

/** "officials who spoke with the paper": from a noun inside the relative clause back to the one it hangs on. */
function whoClauseStart(chunks: readonly Chunk[], start: number): number {
  let verbs = 0;
  for (let at = start - 1; at > 0 && at > start - LONGEST_CLAUSE; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === "rel" && chunk.word === "who") {
      const noun = chunks[at - 1]?.kind === "comma" && LOOSE.has(chunks[start - 1]?.word ?? "") ? at - 2 : at - 1;
      return verbs === 1 && isNominal(chunks[noun]) ? noun : start;
    }
    if (chunk?.verb?.finite) verbs++;
    else if (chunk?.kind !== "np" && chunk?.kind !== "prep" && chunk?.kind !== "adv" && chunk?.kind !== "time")
      return start;
  }
  return start;
}

function stepLeft(chunks: readonly Chunk[], start: number): number {
  const before = chunks[start - 1];
  const beyond = chunks[start - 2];
  if (!before) return start;
  if (before.kind === "close") return bracketStart(chunks, start - 1, start);
  if (before.kind === "quote" && chunks[start]?.kind === "np" && !isUtterance(before)) return start - 1;
  if (before.kind === "np" && chunks[start]?.kind === "quote") return start - 1;
  if (before.kind === "np" && REFLEXIVE.test(chunks[start]?.word ?? "")) return start - 1;
  if (before.kind === "prep" && !LOOSE.has(before.word)) {
    if (isNominal(beyond) || beyond?.kind === "time") return start - 2;
    if (beyond?.kind === "adv" || beyond?.kind === "adj") return isNominal(chunks[start - 3]) ? start - 3 : start;
    if (beyond?.kind === "close") return bracketStart(chunks, start - 2, start);
    if (beyond?.kind === "vg" && isReduced(beyond) && isNominal(chunks[start - 3])) return start - 3;
    return start;
  }
  if (before.kind === "prep" && isOnlyParticiple(beyond) && isNominal(chunks[start - 3])) return start - 3;
  if (before.kind === "conj" && before.word !== "but" && isNominal(beyond))
    return joins(chunks, start - 2) ? start - 2 : start;
  if (before.kind === "vg" && before.verb?.gerund && beyond?.kind === "prep" && isNominal(chunks[start - 3]))
    return start - 3;
  if (before.kind === "vg" && before.verb) return throughRelative(chunks, start - 1, start);
  return start;
}

/** "Lee and Cole said": joined, unless the first is the object of something before it. */
function joins(chunks: readonly Chunk[], at: number): boolean {
  const start = nounRunStartShallow(chunks, at);
  const before = chunks[start - 1];
  if (before?.kind === "prep") return isHanging(chunks, start - 1) && isNominal(chunks[start - 3]);
  return before === undefined || before.kind !== "vg";
}

/**
 * Whether what a preposition begins hangs on a noun by a participle: "the gang accused of arson and its lawyer". In "the mill
 * closed in 2014 and drivers say" the verb is that of a clause of its own, which is over.
 */
function isHanging(chunks: readonly Chunk[], preposition: number): boolean {
  const verb = chunks[preposition - 1]?.verb;
  if (!verb?.participle) return false;
  return !verb.past || /^(?:by|of)$/.test(chunks[preposition]?.word ?? "");
}

/** The same with its "of …" only. */
export function nounRunStartShallow(chunks: readonly Chunk[], at: number): number {
  let start = at;
  while (start >= 2 && chunks[start - 1]?.kind === "prep" && isNominal(chunks[start - 2])) start -= 2;
  return start;
}

function isReduced(chunk: Chunk): boolean {
  return chunk.verb !== null && (chunk.verb.gerund || chunk.verb.participle);
}

/** "undertaken", which can be no past tense: "an inquiry undertaken after the fire found". */
function isOnlyParticiple(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.participle === true && !chunk.verb.past;
}

/** "people who know him": from the object's verb back over the relative pronoun to the person. */
function throughRelative(chunks: readonly Chunk[], verb: number, start: number): number {
  const info = chunks[verb]?.verb;
  const before = chunks[verb - 1];
  if (before?.kind === "rel" || (before?.kind === "sub" && before.word === "that")) {
    return isNominal(chunks[verb - 2]) ? verb - 2 : start;
  }
  if (info && (info.gerund || (info.participle && !info.cue)) && isNominal(before)) return verb - 1;
  return start;
}

/** "the plan he signed" before a verb: from the inner verb back over its subject to the noun. -1 where it is none. */
export function gappedRelativeStart(chunks: readonly Chunk[], verb: number): number {
  const info = chunks[verb]?.verb;
  if (!info) return -1;
  const before = chunks[verb - 1];
  if (isReduced({ ...EMPTY, verb: info }) && isNominal(before) && !SUBJECTS.has(before?.word ?? ""))
    return nounRunStart(chunks, verb - 1);
  if (before?.kind === "rel" || (before?.kind === "sub" && before.word === "that")) {
    return isNominal(chunks[verb - 2]) ? nounRunStart(chunks, verb - 2) : -1;
  }
  if (before?.kind === "np" && isNominal(chunks[verb - 2])) return nounRunStart(chunks, verb - 2);
  return -1;
}

/** Pronouns that are the subject of the verb after them. */
const SUBJECTS = new Set(["i", "he", "she", "we", "they"]);
const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/;
const EMPTY: Chunk = { kind: "other", first: 0, last: 0, word: "", verb: null, pair: -1 };

function bracketStart(chunks: readonly Chunk[], close: number, start: number): number {
  for (let at = close - 1; at >= 0 && at > close - LONGEST_RUN; at--) {
    if (chunks[at]?.kind === "open") return isNominal(chunks[at - 1]) ? at - 1 : start;
  }
  return start;
}

/**
 * Index after the last chunk of the noun phrase that begins at chunk `first`, with "of …", brackets, "and …",
 * apposition between commas and relative clauses.
 */
export function nounRunEnd(chunks: readonly Chunk[], first: number): number {
  let end = first + 1;
  for (let steps = 0; steps < LONGEST_RUN; steps++) {
    const next = stepRight(chunks, end);
    if (next === end) return end;
    end = next;
  }
  return end;
}

function stepRight(chunks: readonly Chunk[], end: number): number {
  const next = chunks[end];
  if (!next) return end;
  const called = calledEnd(chunks, end);
  if (called > end) return called;
  if (next.kind === "np" && chunks[end - 1]?.kind === "quote" && isNominal(chunks[end - 1])) return end + 1;
  if (next.kind === "quote" && chunks[end - 1]?.kind === "np" && (isNominal(next) || isOpenPhrase(chunks[end - 1])))
    return end + 1;
  if (next.kind === "prep" && !LOOSE.has(next.word)) {
    const afterVerb = chunks[end - 1]?.kind === "vg" && chunks[end + 1]?.kind === "time";
    return isNominal(chunks[end + 1]) || afterVerb ? end + 2 : end;
  }
  if (next.kind === "time") return chunks[end - 1]?.kind === "vg" ? end + 1 : end;
  if (next.kind === "adj" && chunks[end + 1]?.kind === "prep" && isNominal(chunks[end + 2])) return end + 3;
  if (next.kind === "open") return bracketEnd(chunks, end);
  if (next.kind === "conj" && next.word !== "but")
    return isNominal(chunks[end + 1]) && !verbAfter(chunks, end + 1) ? end + 2 : end;
  if (next.kind === "rel" && next.word !== "when" && next.word !== "where") return segmentEnd(chunks, end);
  if (next.kind === "vg" && isReduced(next) && isPostmodifier(chunks, end)) return end + 1;
  if (next.kind === "comma") return throughApposition(chunks, end);
  return end;
}

const CALLED = /^(?:known|called|named|nicknamed|dubbed|identified)$/;

/** "a driver known as “Big Lou”", "a man who goes by “Shorty”": past what somebody is called; `at` itself elsewhere. */
function calledEnd(chunks: readonly Chunk[], at: number): number {
  const isParticiple = chunks[at]?.kind === "vg" && CALLED.test(chunks[at].word);
  let end = isParticiple ? at + 1 : at;
  if (isParticiple && chunks[end]?.word === "as") end++;
  const before = chunks[end - 1];
  const leads = isParticiple || (before?.kind === "prep" && /^(?:as|by)$/.test(before.word));
  return leads && chunks[end]?.kind === "quote" && isNominal(chunks[end]) ? end + 1 : at;
}

/** "records filed in May", "voters living there"; but not "his rival said", where the verb has a subject. */
function isPostmodifier(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.verb;
  if (verb?.gerund) return true;
  const classes = verb?.cue?.verb.classes;
  return !classes?.has("say") && !classes?.has("tell") && isReducedPassive(chunks, at);
}

/** A determiner whose noun is in the quotation after it: the “attack on all”. */
function isOpenPhrase(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^(?:the|a|an|his|her|their|its|this|these|those)$/.test(chunk.word);
}

function verbAfter(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[nounRunEndShallow(chunks, at)];
  return next?.kind === "vg" && next.verb?.finite === true;
}

function nounRunEndShallow(chunks: readonly Chunk[], at: number): number {
  let end = at + 1;
  while (chunks[end]?.kind === "prep" && isNominal(chunks[end + 1])) end += 2;
  return end;
}

function bracketEnd(chunks: readonly Chunk[], open: number): number {
  for (let at = open + 1; at < chunks.length && at < open + LONGEST_RUN; at++) {
    if (chunks[at]?.kind === "close") return at + 1;
  }
  return open;
}

/** The next comma, dash, semicolon, quotation or end from `from` on. */
export function segmentEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length && at < from + LONGEST_RUN) {
    const kind = chunks[at]?.kind;
    if (
      kind === "comma" ||
      kind === "dash" ||
      kind === "semicolon" ||
      kind === "colon" ||
      kind === "quote" ||
      kind === "end"
    )
      return at;
    at++;
  }
  return at;
}

/** ", a member of the board," or ", who chairs it,": the index of what follows; `comma` itself where it is neither. */
function throughApposition(chunks: readonly Chunk[], comma: number): number {
  const first = chunks[comma + 1];
  if (!first) return comma;
  const end = segmentEnd(chunks, comma + 1);
  const closing = chunks[end]?.kind;
  if (first.kind === "rel") return end;
  if (first.kind !== "np" || (closing !== "comma" && closing !== "end" && closing !== "quote" && end < chunks.length))
    return comma;
  return hasMainVerb(chunks, comma + 1, end) ? comma : end;
}

/** Whether a finite verb stands between two chunks that is not that of a relative clause or a reduced passive. */
export function hasMainVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  let relatives = 0;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "rel" || (chunk?.kind === "sub" && chunk.word === "that")) relatives++;
    if (!chunk?.verb?.finite || isReducedPassive(chunks, at)) continue;
    if (relatives === 0) return true;
    relatives--;
  }
  return false;
}

/** "a treaty favoured by the board", "a group allied with it": a participle with no object of its own. */
export function isReducedPassive(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.verb;
  const particle = chunks[at + 1]?.word ?? "";
  if (!verb?.participle || verb.cue?.verb.particles.some((words) => words[0] === particle && particle !== "by"))
    return false;
  const next = chunks[at + 1]?.kind;
  return next === "prep" || next === "time" || next === "end" || next === "comma" || next === undefined;
}

/** Whether a finite verb stands between two chunks. */
export function hasFiniteVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = chunks[at]?.verb;
    if (verb?.finite && !(verb.participle && !verb.past)) return true;
  }
  return false;
}

import { ASSERTING_PARTICLES, ASSERTING_VERBS, JUDGING_ALOUD } from "../../lexicons/attribution/index.js";
import { canSpeak } from "../people/kind.js";
import { isDocument } from "../people/nouns.js";
import { isTitled } from "../syntax/called.js";
import { type Chunk, isUtterance, type TokenRange, type VerbInfo } from "../syntax/chunk.js";
import { isReportVerb } from "../syntax/content-end.js";
import { isReducedPassive, nounRunEnd } from "../syntax/noun-run.js";
import type { Basis } from "../types.js";
import type { CueVerb, VerbClass } from "../vocabulary/verbs.js";
import {
  afterWords,
  type Complement,
  clauseAfter,
  clauseAt,
  infinitiveAt,
  isByReporting,
  objectAt,
  skipAdjuncts,
} from "./complement.js";
import type { SentenceReading } from "./found.js";
import { gappedClause, looseClause } from "./loose-clause.js";
import { withAs, withName } from "./naming.js";
import { isNoSaying } from "./no-saying.js";
import { saidAt } from "./said.js";
import { sourceOf } from "./source.js";
import { isSpoken } from "./spoken-thoughts.js";
import { pastHearer, toldClause } from "./told-clause.js";
import { isToldIn } from "./told-in.js";

const CLAUSE_CLASSES: readonly VerbClass[] = ["say", "attitude", "evidence"];
const OBJECT_CLASSES: readonly VerbClass[] = ["approve", "disapprove", "speechObject", "mindObject"];

/** Verbs that hardly take a plain object: what follows them is a clause, however heavy its subject. */
const PLAIN = new Set(
  "say think believe hope insist contend argue claim suggest fear reckon suspect assume feel worry warn concede".split(
    " ",
  ),
);

const THINKING = new Set(["believe", "think", "feel", "hope", "fear", "worry", "consider", "reckon", "suspect"]);
/** Tokens of a term in marks, marks included; what is longer has been said. */
const LONGEST_TERM = 5;
const PERCEIVING = new Set(["read", "see", "hear", "notice", "find", "remember", "recall", "picture", "sense"]);
const VERBAL_CLASSES: readonly VerbClass[] = ["say", "tell", "speechObject"];
const ASSERTING = new Set(ASSERTING_VERBS);
const JUDGING = new Set(JUDGING_ALOUD);
/** Verbs with "to" that claim a thing to be so: "claims to have found it". The others tell what is meant to be done. */
const CLAIMING = new Set(["claim", "profess", "purport"]);

/** Patterns that say what somebody wants or thinks of a thing; with a thing as subject they are plain narration. */
const NEED_SPEAKER = new Set(["verb-infinitive", "verb-question"]);

interface Match {
  readonly complement: Complement;
  /** Index after the last chunk of the cue. */
  readonly cueEnd: number;
  readonly pattern: string;
  readonly basis: Basis;
}

/** Takes a sentence and a verb group in it; finds the content to its right, if the verb is a cue with a complement. */
export function findVerbCue(reading: SentenceReading, at: number): void {
  const chunk = reading.chunks[at];
  const verb = chunk?.verb;
  const cue = verb?.cue;
  if (!verb || !cue || verb.passive) return;
  if (isNoSaying(reading, at) || announcesStatement(chunk, reading, at)) return;
  if (isAccused(reading.chunks, at, cue.verb)) return;
  const match = matchVerb(reading, at, verb, cue.verb);
  if (!match || isWorkMade(reading, at, match) || isTermAdded(reading, at, match)) return;
  const start = chainStart(reading, at);
  const source = sourceOf(reading, start);
  if (source && isNobody(reading, source, at)) return;
  if (match.pattern === "verb-question" && source && reading.word(source.first - 1) === "whose") return;
  if (NEED_SPEAKER.has(match.pattern) && !canSpeak(reading.words, source)) return;
  reading.add({
    source,
    cue: reading.tokens({ first: start, last: match.cueEnd }),
    content: [match.complement],
    basis: match.basis,
    pattern: match.pattern,
  });
}

/** "wrote “Low Water” in a night": a work in title marks right after the verb is made, not said. */
function isWorkMade({ chunks, words }: SentenceReading, at: number, { complement }: Match): boolean {
  const quote = chunks[complement.first];
  const isNext = complement.kind === "quote" && complement.first === at + 1 && quote !== undefined;
  return isNext && chunks[at]?.verb?.cue?.verb.lemma === "write" && isTitled(words, quote);
}

/** "by adding “paperwork” to it": something is put to a thing, and its name is no saying. */
function isTermAdded({ chunks }: SentenceReading, at: number, { complement }: Match): boolean {
  const quote = chunks[complement.first];
  const isTerm = complement.kind === "quote" && quote !== undefined && !isUtterance(quote);
  return isTerm && chunks[at - 1]?.word === "by" && chunks[at]?.word === "adding";
}

/** "whose mother said" has a source inside; "That said, the roof leaks" has none. */
function isNobody(reading: SentenceReading, source: TokenRange, at: number): boolean {
  if (source.last !== source.first + 1) return false;
  const word = reading.word(source.first);
  return word === "whose" || (word === "that" && reading.chunks[at + 1]?.kind === "comma");
}

/** "issued a statement saying": the verb that reports comes after the thing issued, and is the cue. */
function announcesStatement(chunk: Chunk, reading: SentenceReading, at: number): boolean {
  const { chunks } = reading;
  if (!isStatement(chunks[at + 1]) || chunk.verb?.passive) return false;
  const next = chunks[skipAdjuncts(chunks, at + 2)]?.verb;
  return next?.gerund === true && isReportVerb(next);
}

function isStatement(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "np" && isDocument(chunk.word);
}

/** First chunk of the verbs that lead to the cue: "went on to say", "is trying to argue", "issued a statement saying". */
function chainStart(reading: SentenceReading, at: number): number {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  const before = chunks[at - 1];
  if (verb?.infinitive) {
    if (before?.verb?.finite && !before.verb.copula) return at - 1;
    if (before?.word === "on" && chunks[at - 2]?.verb) return at - 2;
  }
  if (verb?.gerund) {
    for (let start = at - 2; start >= 0 && start > at - 6; start--) {
      if (chunks[start]?.verb?.finite) return isStatement(chunks[start + 1]) ? start : at;
      if (chunks[start]?.kind === "comma") return at;
    }
  }
  return at;
}

function matchVerb(reading: SentenceReading, at: number, verb: VerbInfo, cue: CueVerb): Match | null {
  const { chunks } = reading;
  const has = (name: VerbClass) => cue.classes.has(name);
  const next = at + 1;
  const clause = CLAUSE_CLASSES.some(has)
    ? (clauseAfter(chunks, next, verb) ??
      (PLAIN.has(cue.lemma) ? (looseClause(chunks, next, verb) ?? gappedClause(chunks, next, verb)) : null))
    : null;
  if (clause && !isPerceivedThing(chunks, clause, cue) && !endsRelative(chunks, at, clause))
    return {
      complement: clause,
      cueEnd: next,
      pattern: `verb-${clause.kind}`,
      basis: isSpoken(reading, at, clause, cue) ? "speech" : clauseBasis(chunks, clause, cue),
    };
  if (has("tell") || cue.lemma === "write") {
    const told = toldClause(chunks, next, verb);
    if (told && (has("tell") || told.kind === "that"))
      return { complement: told, cueEnd: next, pattern: "verb-hearer", basis: "speech" };
  }
  const intended = matchIntention(chunks, next, verb, cue);
  if (intended) return intended;
  if (has("urge")) {
    const urged = urgedAction(chunks, next, verb);
    if (urged)
      return {
        complement: urged,
        cueEnd: next,
        pattern: "verb-urge",
        basis: has("tell") || has("say") ? "speech" : "attitude",
      };
  }
  return matchParticle(reading, at, verb, cue) ?? matchObject(reading, at, verb, cue);
}

/** "plans to sell", "claims to have found it"; but "said to be the first" tells of nobody who said so. */
function matchIntention(chunks: readonly Chunk[], next: number, verb: VerbInfo, cue: CueVerb): Match | null {
  if (!cue.classes.has("intention") || cue.lemma === "say") return null;
  const infinitive = infinitiveAt(chunks, chunks[next]?.kind === "time" ? next + 1 : next, verb);
  if (!infinitive) return null;
  const basis = CLAIMING.has(cue.lemma) ? "speech" : cue.classes.has("say") ? "attitude" : "stance";
  return { complement: beforeSaying(chunks, infinitive), cueEnd: next, pattern: "verb-infinitive", basis };
}

/** "sought to allay fears by reminding them that it was safe": what is meant to be done ends where it is told how. */
function beforeSaying(chunks: readonly Chunk[], run: Complement): Complement {
  for (let at = run.first + 1; at < run.last - 1; at++) {
    if (isByReporting(chunks, at)) return { ...run, last: at };
  }
  return run;
}

/** "read the notice taped to the door", "somebody who saw the crash said": a thing seen or read, not a statement. */
function isPerceivedThing(chunks: readonly Chunk[], clause: Complement, cue: CueVerb): boolean {
  if (clause.kind !== "clause") return false;
  const verb = chunks.findIndex((chunk, at) => at >= clause.first && chunk.kind === "vg");
  if (chunks[clause.first - 2]?.word === "who" && isReportVerb(chunks[verb]?.verb)) return true;
  return PERCEIVING.has(cue.lemma) && isReducedPassive(chunks, verb);
}

/** "Workers who reported leaks were sacked": the one verb behind "who" and its object is that of the sentence. */
function endsRelative(chunks: readonly Chunk[], at: number, clause: Complement): boolean {
  if (clause.kind !== "clause" || chunks[at - 1]?.word !== "who" || chunks[at - 2]?.kind !== "np") return false;
  const verbs = chunks.filter(({ verb }, index) => verb?.finite === true && index !== at);
  return verbs.length === 1 && verbs[0] === chunks.find(({ verb }, index) => verb?.finite && index >= clause.first);
}

/** What somebody believes is no record of them, but in part of their own words it is: "believes that “rents rose”". */
function clauseBasis(chunks: readonly Chunk[], clause: Complement, cue: CueVerb): Basis {
  const isQuoted = chunks.slice(clause.first, clause.last).some(({ kind }) => kind === "quote");
  if (cue.classes.has("say") || (isQuoted && THINKING.has(cue.lemma))) return "speech";
  return cue.classes.has("attitude") ? "attitude" : "evidence";
}

/** "urged voters to stay home", "wants the board to act": the hearer belongs to what is asked. */
function urgedAction(chunks: readonly Chunk[], at: number, verb: VerbInfo): Complement | null {
  if (chunks[at]?.kind !== "np" && chunks[at]?.kind !== "quote") return null;
  const end = nounRunEnd(chunks, at);
  const infinitive = infinitiveAt(chunks, end, verb) ?? infinitiveAt(chunks, at + 1, verb);
  return infinitive && { kind: "infinitive", first: at, last: infinitive.last };
}

/** "called for a vote", "pointed out that", "spoke out against the deal". */
function matchParticle(reading: SentenceReading, at: number, verb: VerbInfo, cue: CueVerb): Match | null {
  const { chunks } = reading;
  const start = pastAdverbs(reading.chunks, pastHearer(reading.chunks, at + 1, cue.lemma));
  for (const particle of cue.particles) {
    const direct = afterWords(reading, at + 1, particle);
    const end = direct >= 0 ? direct : afterWords(reading, start, particle);
    if (end < 0) continue;
    const complement = clauseAt(reading.chunks, end, verb) ?? objectAt(reading.chunks, end, verb);
    if (complement)
      return {
        complement,
        cueEnd: end,
        pattern: "verb-particle",
        basis: particleBasis(chunks, cue, particle, complement),
      };
  }
  return null;
}

/** "a baker accused of arson left": whom others accuse. Who accuses somebody names them before "of". */
function isAccused(chunks: readonly Chunk[], at: number, cue: CueVerb): boolean {
  return cue.lemma === "accuse" && chunks[at]?.verb?.participle === true && chunks[at + 1]?.word === "of";
}

/** "touched only briefly on": past the adverbs between a verb and its particle. */
function pastAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === "adv" && at < from + 2) at++;
  return at;
}

/** A clause or quotation is told; a noun is so only after a few: "warned of floods", but "called for a vote". */
function particleBasis(
  chunks: readonly Chunk[],
  cue: CueVerb,
  particle: readonly string[],
  { kind, first, last }: Complement,
): Basis {
  if (kind === "that" || kind === "quote") return "speech";
  // "calls for a “ban on all boats”": the words are theirs.
  if (chunks.slice(first, last).some((chunk) => chunk.kind === "quote" && chunk.last - chunk.first > LONGEST_TERM))
    return "speech";
  const telling = ASSERTING_PARTICLES[cue.lemma]?.split("|") ?? [];
  if (telling.includes(particle[0] ?? "")) return "speech";
  return VERBAL_CLASSES.some((name) => cue.classes.has(name)) ? "attitude" : "stance";
}

/** "backs the bill", "called the deal a mistake", "described it as fair". */
function matchObject(reading: SentenceReading, at: number, verb: VerbInfo, cue: CueVerb): Match | null {
  const { chunks } = reading;
  const after = chunks[at + 1]?.kind === "adv" ? at + 2 : at + 1;
  const said = sourceOf(reading, at) ? saidAt(chunks, at, verb, cue) : null;
  if (said) return { complement: said, cueEnd: at + 1, pattern: "verb-clause", basis: "speech" };
  const object = objectAt(chunks, after, verb);
  if (!object) return null;
  const described = cue.classes.has("as") ? withAs(chunks, object, verb) : null;
  if (described) return { complement: described, cueEnd: at + 1, pattern: "verb-as", basis: viewBasis(cue) };
  const named = cue.classes.has("naming") ? withName(chunks, object, verb) : null;
  if (named) return { complement: named, cueEnd: at + 1, pattern: "verb-naming", basis: viewBasis(cue) };
  if (isToldIn(reading, at, cue)) {
    const told = withAs(chunks, object, verb) ?? object;
    return { complement: told, cueEnd: at + 1, pattern: "document-object", basis: "evidence" };
  }
  if (!OBJECT_CLASSES.some((name) => cue.classes.has(name))) return null;
  return { complement: object, cueEnd: at + 1, pattern: "verb-object", basis: objectBasis(cue, object) };
}

function viewBasis(cue: CueVerb): Basis {
  return JUDGING.has(cue.lemma) ? "speech" : "attitude";
}

function objectBasis(cue: CueVerb, object: Complement): Basis {
  if (ASSERTING.has(cue.lemma) || (object.kind === "gerund" && cue.classes.has("say"))) return "speech";
  return cue.classes.has("mindObject") || cue.classes.has("speechObject") ? "attitude" : "stance";
}

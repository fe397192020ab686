import type { Token, Tokens } from "../../language/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { startsNoun } from "./neighbours.js";
import type { WordClass } from "./word-classes.js";

/** "Lee's plan", "the voters' wish"; but "Lee's been told", "it's". */
export function isPossessive(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  const next = tokens.at(index + 1);
  const previous = tokens.at(index - 1);
  if (!previous || !next) return false;
  if (before[index - 1] === "pronoun" || /^(?:that|there|here|what|who|where|how|let)$/.test(previous.lower))
    return false;
  if (next.tag === "PART" || next.tag === "AUX" || next.tag === "DET" || next.lower === "been" || next.lower === "not")
    return false;
  if (next.tag === "VERB" && next.lower.endsWith("ing"))
    return !beginsWithCapital(previous.text) || endsPhrase(tokens.at(index + 2)) || isVerbal(tokens.at(index + 2));
  if (next.tag === "ADV") return tokens.tag(index) === "PART";
  return tokens.tag(index) !== "AUX" || startsNoun(tokens, index + 1);
}

/** "added that beech and elm trees fell": what "and" joins behind the first noun is no clause of its own. */
function joinsSubject(tokens: Tokens, that: number): boolean {
  return tokens.tag(that) === "SCONJ" && /^(?:and|or)$/.test(tokens.lower(that + 2)) && startsNoun(tokens, that + 3);
}

/** "replied that text without context is a trap": behind a verb, where the noun after "that" has a verb of its own. */
function hasVerbBehind(tokens: Tokens, that: number, previous: WordClass | undefined): boolean {
  if (tokens.tag(that) !== "SCONJ" || previous !== "verb") return false;
  for (let at = that + 2; at < that + FARTHEST_VERB; at++) {
    const tag = tokens.tag(at);
    if (tag === undefined || tag === "PUNCT" || tag === "CCONJ" || tag === "SCONJ") return false;
    if (tag === "AUX") return true;
  }
  return false;
}

const FARTHEST_VERB = 8;

/** "that" opens a clause unless it points at a noun or stands for one. */
export function thatClass(tokens: Tokens, index: number, before: readonly WordClass[]): WordClass {
  const next = tokens.at(index + 1);
  const previous = before[index - 1];
  if (!next) return "pronoun";
  if (/^(?:call|label|brand|dub)(?:s|ed|led|ling|ing|bed)?$/.test(tokens.lower(index - 1))) return "pronoun";
  if (followsReportingParticle(tokens, index)) return "subordinator";
  const isSubject = next.tag === "AUX" || next.tag === "VERB" || next.lower === "'s";
  if (isSubject && (previous === undefined || previous === "punctuation" || previous === "conjunction"))
    return "pronoun";
  if (previous === "preposition" && next.tag !== "DET" && next.tag !== "PRON" && next.tag !== "PROPN") {
    return next.tag === "NOUN" ? "determiner" : "pronoun";
  }
  if (next.tag === "NOUN" && !next.lower.endsWith("s") && endsPhrase(tokens.at(index + 2)))
    return joinsSubject(tokens, index) || hasVerbBehind(tokens, index, previous) ? "subordinator" : "determiner";
  if (
    tokens.tag(index) === "DET" &&
    next.tag === "NOUN" &&
    !next.lower.endsWith("s") &&
    previous !== "verb" &&
    previous !== "noun" &&
    previous !== "time"
  )
    return "determiner";
  return next.tag === "PUNCT" && next.text !== "," && !/["“”'‘]/.test(next.text) ? "pronoun" : "subordinator";
}

/** "Pointed out that rents rose", "let on that she knew": the particle belongs to the verb, and takes no object with "that". */
function followsReportingParticle(tokens: Tokens, index: number): boolean {
  const verbs = REPORTING_PARTICLES[tokens.lower(index - 1)];
  return verbs?.has(tokens.lemma(index - 2)) ?? false;
}

const REPORTING_PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  out: new Set(["point", "find", "turn", "figure", "work", "make", "spell", "cry", "call", "blurt"]),
  on: new Set(["let"]),
  in: new Set(["chime"]),
  back: new Set(["fire", "hit", "shoot"]),
};

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === "AUX" || token?.tag === "VERB";
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.tag === "ADP" || token.tag === "PUNCT" || token.tag === "CCONJ";
}

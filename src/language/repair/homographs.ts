import { FormQuestion } from "../form-question.js";
import { TAGS } from "../tokens.js";
import type { Clause } from "./clauses.js";
import type { Reading } from "./reading.js";
import { agreementOf, isPluralNoun, isQuantity, isRelative } from "./subjects.js";

/** Verbs that take a clause as object: after them "that", or a subject at once, starts it. */
const CLAUSE_VERBS = new Set(
  `argue believe claim conclude counter demand doubt dream estimate fear figure forecast guess hope judge note object plan
  pledge point predict promise propose protest reason report request say show signal state suspect think vow warn wish`.split(
    /\s+/,
  ),
);
const TO_VERBS = new Set(
  "aim attempt claim demand fear hope need offer plan pledge plot promise seek threaten vow wish".split(" "),
);
const TIMES = new Set(
  "afternoon century day decade evening month morning night quarter season summer week winter year".split(" "),
);
const QUESTION_WORDS = new Set(["how", "why", "what", "whether", "where"]);
/** In words. */
const LONGEST_SUBJECT = 6;
/** Listed as verbs, but in journalism nearly always nouns. */
const MOSTLY_NOUNS = new Set(
  "book center house land man market media people police school sport state water".split(" "),
);

/** Whether a word tagged as noun or adjective may be a verb, and agrees with the subject before it. */
export function mayBeHomograph(reading: Reading, index: number): boolean {
  if (POSSIBLE[reading.tagNumber(index)] === 0 && !reading.is(index, BACK)) return false;
  return isCandidate(reading, index) && agrees(reading, index);
}

/** Whether such a word is the verb of its clause: something follows that a verb needs, or the clause has no other verb. */
export function isHomographVerb(reading: Reading, clause: Clause, index: number): boolean {
  return isVerbBeforeObject(reading, clause, index) || isOnlyVerb(reading, clause, index);
}

/** "Economists credit the tunnel", "Lee backs Smith", "Critics claim that it leaks": an object starts. */
function isVerbBeforeObject(reading: Reading, clause: Clause, index: number): boolean {
  if (isInRelativeClause(reading, clause, index)) return true;
  const isFirm = isObject(reading, index + 1) || reading.word(index + 1) === "that";
  if (isQuantity(reading, reading.before(index)) && !isFirm) return false;
  return startsObject(reading, clause, index);
}

/**
 * "Walls work", "“No,” Roe shot back", "as Poe points out": less need follow. The subject must be short and open the
 * clause, lest "the arms ban" and "lawmaker concerns" be taken for one.
 */
function isOnlyVerb(reading: Reading, clause: Clause, index: number): boolean {
  if (clause.lastFinite >= 0) return false;
  const subject = reading.before(index);
  if (isQuantity(reading, subject) || /^(?:of|that|which|who)$/.test(reading.word(index + 1))) return false;
  if (isParenthesis(reading, clause, index)) return true;
  if (reading.isTag(index, "ADJ") && !reading.isTag(index + 1, "NOUN")) return true;
  if (!isSubjectAtStart(reading, clause, subject)) return false;
  return reading.form(index) !== "third" || reading.isTag(subject, "PROPN") || isFollowedByNoun(reading, index);
}

/** "The bank forecasts lower growth." in a whole sentence; a heading such as "The bank forecasts" has no full stop. */
function isFollowedByNoun(reading: Reading, index: number): boolean {
  if (reading.word(reading.sentence.last - 1) !== ".") return false;
  return reading.isTag(index + 1, "NOUN", "ADJ", "NUM") || reading.isTag(index + 2, "NOUN");
}

/** ", its records show," says where the sentence around it is from. */
function isParenthesis(reading: Reading, clause: Clause, index: number): boolean {
  const isShort = clause.last === index + 1 && index - clause.first <= LONGEST_SUBJECT;
  return isShort && reading.word(clause.first) === "," && isAnyForm(CLAUSE_VERBS, reading.word(index));
}

/** By the number of a tag, 1 for those that a verb may have been given in error. */
const POSSIBLE = Uint8Array.from(TAGS, (tag) => (tag === "NOUN" || tag === "ADJ" ? 1 : 0));
const BACK = new FormQuestion((_, lower) => lower === "back");
const NO_VERB = new FormQuestion((_, lower) => lower.endsWith("ing") || lower.includes("-") || MOSTLY_NOUNS.has(lower));

function isCandidate(reading: Reading, index: number): boolean {
  if (reading.is(index, NO_VERB)) return false;
  return reading.isTag(index, "ADJ") ? reading.form(index) === "past" : reading.canBe(index, "VERB");
}

function agrees(reading: Reading, index: number): boolean {
  const subject = agreementOf(reading, reading.before(index));
  const form = reading.form(index);
  if (subject === "none") return false;
  if (form === "past" || subject === "either") return true;
  return form === "third" ? subject === "singular" : subject === "plural";
}

/** "scientists who study glaciers", "what some call progress": a verb must come after such a subject. */
function isInRelativeClause(reading: Reading, clause: Clause, index: number): boolean {
  const subject = reading.before(index);
  if (reading.isTag(index + 1, "VERB", "AUX", "PUNCT")) return false;
  if (/^(?:what|than|whom)$/.test(reading.word(subject - 1))) {
    return (
      !isQuantity(reading, subject) || isObject(reading, index + 1) || /^(?:many|some)$/.test(reading.word(subject))
    );
  }
  if (!isRelative(reading, subject)) return false;
  return (
    reading.word(subject) !== "that" || clause.lastFinite < index || reading.isTag(index + 1, "DET", "PRON", "PROPN")
  );
}

/** Whether the words after `index` start what a verb there would be about. */
function startsObject(reading: Reading, clause: Clause, index: number): boolean {
  const next = reading.word(index + 1);
  if (next === "to") return isAnyForm(TO_VERBS, reading.word(index)) && reading.canBe(index + 2, "VERB");
  const takesClause = isAnyForm(CLAUSE_VERBS, reading.word(index));
  if (next === "that") return takesClause;
  if (QUESTION_WORDS.has(next)) return true;
  const isThing = isObject(reading, index + 1) || isNameOrQuotation(reading, index + 1);
  // "The cuts the mayor promised were …" has its verb later, unless this one takes a clause.
  if (clause.lastFinite < index) return isThing;
  return takesClause && (isThing || (reading.isTag(index + 1, "NOUN") && isPluralNoun(next)));
}

/** A determiner or pronoun, but no relative one and no date ("this week"). */
function isObject(reading: Reading, index: number): boolean {
  if (!reading.isTag(index, "DET", "PRON") || isRelative(reading, index)) return false;
  return !TIMES.has(reading.word(index + 1));
}

function isNameOrQuotation(reading: Reading, index: number): boolean {
  return reading.isTag(index, "PROPN", "NUM") || /^[“"$£€]$/.test(reading.word(index));
}

/** Whether the clause starts with this subject: names alone, or one noun with at most an adjective. */
function isSubjectAtStart(reading: Reading, clause: Clause, subject: number): boolean {
  let start = subject;
  const earliest = Math.max(clause.first, subject - LONGEST_SUBJECT);
  while (start > earliest && reading.isTag(start - 1, "PROPN", "ADJ", "DET")) start--;
  const isFirst = start === reading.sentence.first;
  return isFirst || (start <= clause.first + 1 && /^(?:as|[”"’'“‘])$/.test(reading.word(start - 1)));
}

function isAnyForm(verbs: ReadonlySet<string>, word: string): boolean {
  if (verbs.has(word)) return true;
  return verbs.has(word.replace(/s$/, "")) || verbs.has(word.replace(/ies$/, "y"));
}

import { CAPITAL, type Tag, type Token, type Tokens } from "../../language/index.js";
import { isDocument, isListedHuman } from "../people/nouns.js";
import { type CueForm, cueForm, type VerbClass } from "../vocabulary/verbs.js";
import { isProperName, startsNoun } from "./neighbours.js";
import type { WordClass } from "./word-classes.js";

/** Classes whose verbs close a sentence after its content ("…, figures show."). */
const REPORTING: readonly VerbClass[] = ["say", "tell", "evidence"];
const PARTICLES = new Set(["out", "back", "up", "down", "off", "aside", "forth", "away"]);
const CLOSING_MARKS = new Set(['"', "”", "’", "'"]);
const LONGEST_TAG = 20;
const LONGEST_LINK = 6;
const NOMINAL_BEFORE = new Set<WordClass>(["determiner", "possessive", "adjective", "number"]);
const COMPLEMENT_TAGS = new Set<Tag>(["DET", "PRON", "PROPN", "SCONJ", "NUM", "PART"]);

/** Whether a word that can be a cue verb is one here. */
export function isVerbHere(tokens: Tokens, index: number, before: readonly WordClass[], form: CueForm): boolean {
  const token = tokens.at(index);
  if (!token) return false;
  const previous = before[index - 1];
  const next = tokens.at(index + 1);
  if (previous === "to") return form.base;
  if (isTagAfterMark(tokens, index, form)) return true;
  if (isParticipleInPhrase(tokens, index - 1, before)) return false;
  if (previous === "auxiliary" || previous === "negation")
    return !startsNominal(tokens, index, form) || token.tag === "VERB";
  if (previous === "pronoun" || previous === "relative")
    return token.tag !== "ADV" && token.tag !== "ADP" && token.tag !== "SCONJ";
  if (previous === "number" && before[index - 2] === "noun" && next?.lower === "that") return !form.gerund;
  if (previous !== undefined && NOMINAL_BEFORE.has(previous)) return verbAfterNominal(tokens, index, before, form);
  if (previous === "preposition" && isStrandedBefore(tokens, index, form)) return true;
  if (previous === "preposition")
    return form.gerund || (tokens.lower(index - 1) === "as" && form.participle && next?.lower === "by");
  if (isProperName(tokens, index)) return token.tag === "VERB" && complementFollows(next) && !titleCase(tokens, index);
  if ((form.gerund && isTrade(tokens, index)) || isTellingNoun(tokens, index)) return false;
  if (token.tag === "VERB") return !isStrandedNoun(tokens, index, before, form);
  if (token.tag !== "NOUN" && token.tag !== "PROPN") return false;
  if (isLinkedVerb(tokens, before, index, form)) return true;
  if (tokens.text(index - 1) === ",") return isVerbAfterComma(tokens, index, before, form);
  return isHomographVerb(tokens, index, before, form);
}

/** "The skipper I shouted at told me", "those who signed up said that": what stands before a past tense with an object has lost its own noun. */
function isStrandedBefore(tokens: Tokens, index: number, form: CueForm): boolean {
  return form.past && tokens.tag(index) === "VERB" && /^(?:me|us|him|them|that)$/.test(tokens.lower(index + 1));
}

/** "which one charity claims will harm": inside a relative clause, a verb that hands over to another. */
function isLinkedVerb(tokens: Tokens, before: readonly WordClass[], index: number, form: CueForm): boolean {
  if (tokens.tag(index + 1) !== "AUX" || !(form.verb.classes.has("say") || form.verb.classes.has("attitude")))
    return false;
  for (let at = index - 1; at >= 0 && at > index - LONGEST_LINK; at--) {
    if (before[at] === "relative") return at < index - 1 && /^(?:which|who|what)$/.test(tokens.lower(at));
    if (before[at] === "verb" || before[at] === "auxiliary" || before[at] === "punctuation") return false;
  }
  return false;
}

/** "the mayor's repeated calls": after a participle that opens the phrase, a noun. */
function isParticipleInPhrase(tokens: Tokens, at: number, before: readonly WordClass[]): boolean {
  const opens = before[at - 1] === "possessive" || before[at - 1] === "determiner";
  return opens && before[at] === "verb" && /(?:ed|ing)$/.test(tokens.lower(at));
}

/** "Official figures show that", "Ministry records suggest a": a plural that can be read, and its verb. */
function isTellingNoun(tokens: Tokens, index: number): boolean {
  const lower = tokens.lower(index);
  const verb = cueForm(tokens.lower(index + 1));
  const isPlural = lower.endsWith("s") && isDocument(lower);
  return isPlural && verb?.base === true && verb.verb.classes.has("evidence") && tokens.tag(index + 2) !== "PUNCT";
}

/** “It is shut,” reports canteen manager Ana Lee: right behind words that wait for their tag. */
function isTagAfterMark(tokens: Tokens, index: number, form: CueForm): boolean {
  const isOpen = tokens.text(index - 2) === "," && CLOSING_MARKS.has(tokens.text(index - 1));
  return isOpen && !form.base && !form.gerund && form.verb.classes.has("say") && startsNoun(tokens, index + 1);
}

/** "poet and writing teacher Ana Lee": what somebody's trade is about. */
function isTrade(tokens: Tokens, index: number): boolean {
  return isListedHuman(tokens.lower(index + 1)) && tokens.tag(index + 2) === "PROPN";
}

/** "The idea, the painters say, is old": verbs whose base form is no noun behind another. */
const HARDLY_NOUNS = /^(?:say|argue|think|believe|insist|admit|explain|write|suggest|tell)$/;

/** "for the Lee campaign, said …": a base form after a noun, with no complement and a determiner just before. */
function isStrandedNoun(tokens: Tokens, index: number, before: readonly WordClass[], form: CueForm): boolean {
  if (!form.base || form.past || before[index - 1] !== "noun" || HARDLY_NOUNS.test(form.verb.lemma)) return false;
  const next = tokens.at(index + 1);
  const stands = next === undefined || next.text === "," || next.tag === "AUX";
  return stands && before.slice(Math.max(0, index - 3), index).some((wordClass) => wordClass === "determiner");
}

/** "a called strike", "the claims": not verbs; but "the poor say", "both sides' claim". */
function verbAfterNominal(tokens: Tokens, index: number, before: readonly WordClass[], form: CueForm): boolean {
  const token = tokens.at(index);
  const next = tokens.at(index + 1);
  if (before[index - 1] === "determiner" && form.base && isStandalone(tokens.at(index - 1)) && startsObject(next))
    return true;
  if (token?.tag !== "VERB" || form.gerund) return false;
  const previous = before[index - 1];
  if (previous === "possessive") return false;
  if (previous === "determiner") return isStandalone(tokens.at(index - 1));
  if (previous === "adjective") return !startsNoun(tokens, index + 1) || form.past || complementFollows(next);
  return form.past || complementFollows(next) || next?.tag === "PUNCT";
}

/** Determiners that can be a subject alone: "Some say", "This suggests". */
function isStandalone(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:this|that|these|those|some|many|most|few|all|both|several|each|none|others?)$/.test(token.lower)
  );
}

function startsObject(next: Token | undefined): boolean {
  return next !== undefined && (next.tag === "DET" || next.tag === "PRON" || next.tag === "PROPN");
}

function startsNominal(tokens: Tokens, index: number, form: CueForm): boolean {
  return (
    !form.past &&
    !form.participle &&
    !form.gerund &&
    tokens.tag(index) === "NOUN" &&
    tokens.lower(index - 1).startsWith("w") === false
  );
}

function complementFollows(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.lower === "of") return false;
  return (
    COMPLEMENT_TAGS.has(next.tag) ||
    /^["“‘:]$/.test(next.text) ||
    next.lower === "for" ||
    next.lower === "that" ||
    next.lower === "to"
  );
}

/** "Polls show the", "Lee backs Smith": tagged as nouns, with a subject before and a complement after. */
function isHomographVerb(tokens: Tokens, index: number, before: readonly WordClass[], form: CueForm): boolean {
  const previous = before[index - 1];
  const subject = tokens.at(index - 1);
  const next = tokens.at(index + 1);
  if (titleCase(tokens, index) || !subject || (previous !== "noun" && previous !== "time")) return false;
  const isLast = isSentenceEnd(next) || (next?.tag === "ADP" && !isParticle(form, next));
  const comma = isLast ? commaBefore(tokens, before, index) : -1;
  if (comma >= 0 && !REPORTING.some((name) => form.verb.classes.has(name))) return false;
  if (comma >= 0) return agrees(form, firstHead(tokens, before, comma, index), tokens.lower(index));
  if (previous === "time" || hasVerbNear(before, index)) return false;
  if (!complementFollows(next) && !isParticle(form, next)) return false;
  if (next?.lower === "that" && opensRelative(tokens, index + 2)) return false;
  if (form.past) return true;
  const isPlural = subject.lower.endsWith("s") && (subject.tag === "NOUN" || isTellingNoun(tokens, index - 1));
  return form.base ? isPlural : !isPlural;
}

/** "The Institute on Rivers, a think tank, estimates that …"; "…, warning that the dam would burst". */
function isVerbAfterComma(tokens: Tokens, index: number, before: readonly WordClass[], form: CueForm): boolean {
  if (closesWithName(tokens, index, form)) return true;
  if (tokens.lower(index + 1) !== "that" || opensRelative(tokens, index + 2)) return false;
  if (form.gerund) return true;
  const start = sentenceStart(tokens, index);
  const comma = before.indexOf("punctuation", start);
  if (comma < 0 || comma >= index - 1 || before.slice(start, index).some(isVerbal)) return false;
  return agrees(form, firstHead(tokens, before, start, comma), tokens.lower(index));
}

const LONGEST_NAME = 7;

/** "Rents have doubled, reports the Evening Post.": a form of saying before a name with which the sentence ends. */
function closesWithName(tokens: Tokens, index: number, form: CueForm): boolean {
  if (form.base || form.past || form.gerund || !form.verb.classes.has("say")) return false;
  for (let at = index + 1; at <= index + LONGEST_NAME; at++) {
    if (/^[.!?]$/.test(tokens.text(at))) return at > index + 1;
    const isThe = at === index + 1 && tokens.lower(at) === "the";
    if (!isThe && !tokens.is(at, CAPITAL)) return false;
  }
  return false;
}

function isVerbal(wordClass: WordClass): boolean {
  return wordClass === "verb" || wordClass === "auxiliary" || wordClass === "conjunction";
}

/** Index of the first word of a sentence, or of the farthest word that is looked at. */
function sentenceStart(tokens: Tokens, index: number): number {
  let at = index;
  while (at > 0 && at > index - LONGEST_TAG && !/^[.!?]$/.test(tokens.text(at - 1))) at--;
  return at;
}

/** "the surveyor points out": an adverb that belongs to the verb. */
function isParticle(form: CueForm, next: Token | undefined): boolean {
  const word = next?.lower ?? "";
  return PARTICLES.has(word) && form.verb.particles.some(([first]) => first === word);
}

/** "the dozen states that voted", "the only show that often won": a verb follows "that". */
function opensRelative(tokens: Tokens, at: number): boolean {
  const first = tokens.tag(at) === "ADV" ? tokens.at(at + 1) : tokens.at(at);
  return first?.tag === "VERB" || first?.tag === "AUX";
}

function isSentenceEnd(token: Token | undefined): boolean {
  return token === undefined || token.text === "." || token.text === ",";
}

/**
 * "Rents rose, figures filed in May show.": index of the comma before the noun phrase that ends here; -1 where a
 * verb other than a participle stands in between.
 */
function commaBefore(tokens: Tokens, before: readonly WordClass[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - LONGEST_TAG; at--) {
    if (before[at] === "punctuation") return tokens.text(at) === "," ? at : -1;
    if (before[at] === "auxiliary" || (before[at] === "verb" && !tokens.lower(at).endsWith("ed"))) return -1;
  }
  return -1;
}

/** The head of the first noun phrase after `from`: "records" in ", campaign finance records kept in Leeds". */
function firstHead(tokens: Tokens, before: readonly WordClass[], from: number, end: number): Token | undefined {
  let at = before.indexOf("noun", from);
  while (at >= 0 && at + 1 < end && before[at + 1] === "noun") at++;
  return tokens.at(at);
}

/** "figures show", "Reed reports": a plural takes the base form, a singular the form in -s. */
function agrees(form: CueForm, subject: Token | undefined, lower: string): boolean {
  if (!subject) return false;
  const isPlural = subject.tag === "NOUN" && subject.lower.endsWith("s");
  return form.past || (isPlural ? lower === form.verb.lemma : lower !== form.verb.lemma);
}

function hasVerbNear(before: readonly WordClass[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    if (before[at] === "punctuation") return false;
    if (before[at] === "verb" || before[at] === "auxiliary") return true;
  }
  return false;
}

/** The word and one beside it are capitalised: part of a name or heading. */
function titleCase(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.is(index, CAPITAL) && tokens.is(index + 1, CAPITAL);
}

import { CAPITAL, CAPITALISED, FormQuestion, type Tag, type Tokens } from "../../language/index.js";
import { isHuman } from "../people/nouns.js";
import { isGivenName } from "../people/people.js";
import { isStanceWord } from "../vocabulary/cue-words.js";
import { CUE_FORM } from "../vocabulary/verbs.js";
import { FIXED, FIXED_ALWAYS, JOINTS, QUANTITIES, SHARED_FORMS, TIME } from "./fixed-classes.js";
import { isHeadline, isHeadlineVerb } from "./headline.js";
import { isVerbHere } from "./homographs.js";
import { isProperName, startsNoun } from "./neighbours.js";
import { isPossessive, thatClass } from "./small-words.js";
import type { WordClass } from "./word-classes.js";

const BY_TAG: Readonly<Record<Tag, WordClass>> = {
  ADJ: "adjective",
  ADP: "preposition",
  ADV: "adverb",
  AUX: "auxiliary",
  CCONJ: "conjunction",
  DET: "determiner",
  INTJ: "other",
  NOUN: "noun",
  NUM: "number",
  PART: "other",
  PRON: "pronoun",
  PROPN: "noun",
  PUNCT: "punctuation",
  SCONJ: "subordinator",
  SYM: "noun",
  VERB: "verb",
  SPACE: "other",
  X: "noun",
};

/** How many words before a word taken for a quality no other verb may stand. */
const FARTHEST_VERB = 8;
/** Who is somebody for a while: "acting chief". */
const PASSING = new Set("acting interim incoming outgoing former".split(" "));
const SHARES = new Set(["third", "quarter", "fifth"]);
const PLACING = new Set(["nearest", "closest"]);

/** What stands before a place: "Outside court". */
const PLACES = new Set(
  "outside inside near across behind beside beneath above below underneath opposite alongside".split(" "),
);
/** The other words whose class is not told by their tag alone. */
const SPELLINGS = new Set([
  ..."'s ' 'd to that his her lead long".split(" "),
  ...PASSING,
  ...SHARES,
  ...PLACING,
  ...PLACES,
  ...QUANTITIES,
  ...TIME,
  ...FIXED.keys(),
]);
/** Whether the class of a word is asked by its spelling; most words are nothing of the kind, and by their tag all is told. */
const TOLD_BY_SPELLING = new FormQuestion((text, lower) => SPELLINGS.has(lower) || JOINTS.has(text));

/** The classes of all words of a passage, in order. Repairs what a tagger confuses: cue verbs and their nouns. */
export function wordClasses(tokens: Tokens): readonly WordClass[] {
  const classes: WordClass[] = [];
  const headline = isHeadline(tokens);
  for (let index = 0; index < tokens.length; index++) {
    if (headline && isHeadlineVerb(tokens, index, classes)) classes.push("verb");
    else if (!headline && isSurname(tokens, index, classes)) classes.push("noun");
    else classes.push(classAt(tokens, index, classes));
  }
  return classes;
}

function classAt(tokens: Tokens, index: number, before: readonly WordClass[]): WordClass {
  const tag = tokens.tag(index);
  if (tag === undefined) return "other";
  if (tag === "PUNCT") return "punctuation";
  const fixed = tokens.fact(index, FIXED_ALWAYS);
  if (fixed !== null) return isAdverbHere(tokens, index, fixed, tag) ? "adverb" : fixed;
  const told = tokens.is(index, TOLD_BY_SPELLING) ? classBySpelling(tokens, index, tag, before) : null;
  if (told) return told;
  if (tag === "ADJ" && (isReportedWithThat(tokens, index, before) || isTagVerb(tokens, index))) return "verb";
  if (tag === "VERB" && isNameBeforeVerb(tokens, index)) return "noun";
  const form = tokens.fact(index, CUE_FORM);
  if (form?.finite && tellsAfterYear(tokens, index, before)) return "verb";
  if (form) return isVerbHere(tokens, index, before, form) ? "verb" : nounOr(tag);
  if (tag === "ADJ" && isHuman(tokens.lower(index)) && isApposed(tokens, index, before)) return "noun";
  if (tag === "VERB" && isProperName(tokens, index)) return "noun";
  if (tag === "VERB" && (before[index - 1] === "determiner" || before[index - 1] === "possessive"))
    return participleOrNoun(tokens, index);
  if (tag === "VERB" && isRoleBeforeName(tokens, index)) return "noun";
  if (tag === "NOUN" && followsTitledName(tokens, index)) return "verb";
  if (tag === "VERB" && before[index - 1] === "preposition" && !tokens.lower(index).endsWith("ing"))
    return participleOrNoun(tokens, index);
  return BY_TAG[tag];
}

/** Words whose class is told by their spelling and neighbours, some of them by what they do here. */
function classBySpelling(tokens: Tokens, index: number, tag: Tag, before: readonly WordClass[]): WordClass | null {
  if (joinsName(tokens, index) || endsFirmName(tokens, index)) return "noun";
  if (opensPlace(tokens, index) || isPlacing(tokens, index, before)) return "preposition";
  if (tokens.lower(index) === "lead" && isLeading(tokens, index)) return "adjective";
  return specialClass(tokens, index, tag, before);
}

/** What a sentence's verb looks like behind its subject: "Rob noted", "Mark was", "Sue also wrote". */
const FINITE = /(?:ed|s)$|^(?:said|told|wrote|felt|thought|was|is|had|went|took|gave|spoke|will|would)$/;

/** "Rob noted that": a given name that is a verb as well, at the start of a sentence, where another verb comes next. */
function isNameBeforeVerb(tokens: Tokens, index: number): boolean {
  if (!isGivenName(tokens.lower(index)) || !tokens.is(index, CAPITALISED)) return false;
  const isFirst = index === 0 || /^[.!?:–—-]$/.test(tokens.text(index - 1));
  const verb = /^(?:also|then|later|again)$/.test(tokens.lower(index + 1)) ? index + 2 : index + 1;
  return isFirst && /^(?:VERB|AUX)$/.test(tokens.tag(verb) ?? "") && FINITE.test(tokens.lower(verb));
}

/** "The map of 1841 shows the weir": behind a year, and with what it tells behind it, no noun in the plural. */
function tellsAfterYear(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  if (!/[a-z]s$/.test(tokens.lower(index)) || before[index - 2] !== "preposition") return false;
  const isYear = /^1[0-9]\d\d$|^20\d\d$/.test(tokens.text(index - 1));
  return isYear && /^(?:DET|SCONJ)$/.test(tokens.tag(index + 1) ?? "");
}

/** Verbs that are no qualities of a noun, as "repeated" in "Lee's repeated claim" is. */
const SAID = /^(?:sa(?:id|ys)|told|tells|warn(?:ed|s)|argue[ds]|add(?:ed|s)|wrote|insist(?:ed|s))$/;

/** "Moody's said", "Hart & Cole's warned": whose name ends so; with nothing owned behind it, it is a name. */
function endsFirmName(tokens: Tokens, index: number): boolean {
  const isName = tokens.lower(index) === "'s" && tokens.tag(index) === "PART" && tokens.tag(index - 1) === "PROPN";
  return isName && SAID.test(tokens.lower(index + 1));
}

function joinsName(tokens: Tokens, index: number): boolean {
  return JOINTS.has(tokens.text(index)) && tokens.is(index - 1, CAPITAL) && tokens.is(index + 1, CAPITAL);
}

/** Months and the like that are surnames as well; a day after a name dates the cue: "told Hale Radio Monday". */
const MONTH_NAMES = /^(?:January|March|April|May|June|July|August|Day)$/;

/** "Ida March said", "Ada Prior": a capital right behind somebody's given name makes a name of any word but a date's. */
function isSurname(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  if (before[index - 1] !== "noun" || !tokens.is(index, CAPITALISED) || !tokens.is(index - 1, CAPITALISED))
    return false;
  const given = tokens.tag(index - 1);
  const isDate = tokens.tag(index + 1) === "NUM";
  if (isDate || (given !== "PROPN" && given !== "NOUN")) return false;
  if (MONTH_NAMES.test(tokens.text(index))) return true;
  const isQuality = /^(?:ADV|ADJ)$/.test(tokens.tag(index) ?? "") && !TIME.has(tokens.lower(index));
  return isQuality && /^(?:VERB|AUX|PUNCT)$/.test(tokens.tag(index + 1) ?? "");
}

const LONGEST_PLACE = 6;

/** "Outside court, the clerk said": a place is told first, and no quality. */
function opensPlace(tokens: Tokens, index: number): boolean {
  if (index > 0 || !PLACES.has(tokens.lower(0))) return false;
  for (let at = 1; at < LONGEST_PLACE; at++) {
    if (tokens.text(at) === ",") return at > 1;
    if (!startsNoun(tokens, at)) return false;
  }
  return false;
}

/** Words whose class is plain from their spelling and neighbours. */
function specialClass(tokens: Tokens, index: number, tag: Tag, before: readonly WordClass[]): WordClass | null {
  const lower = tokens.lower(index);
  if (lower === "'s" || lower === "'") return isPossessive(tokens, index, before) ? "possessive" : "auxiliary";
  if (lower === "to") return tokens.lower(index - 1) === "according" ? "preposition" : "to";
  if (PASSING.has(lower) && startsNoun(tokens, index + 1)) return "adjective";
  if (lower === "that") return thatClass(tokens, index, before);
  if (lower === "his" || (lower === "her" && startsNoun(tokens, index + 1))) return "determiner";
  if (lower === "her") return "pronoun";
  if (lower === "'d") return "auxiliary";
  if (QUANTITIES.has(lower)) return quantityClass(tokens, index + 1, tag);
  if (TIME.has(lower) && isTime(tokens, index)) return tokens.lower(index + 1) === "'s" ? "noun" : "time";
  if (tokens.text(index) === "US") return "noun";
  if (SHARES.has(lower) && isShare(tokens, index)) return "noun";
  const fixed = lower === "long" && before[index - 1] === "auxiliary" ? "adverb" : FIXED.get(lower);
  if (!fixed) return null;
  if (SHARED_FORMS.has(lower) && (tag === "PROPN" || (tag === "NOUN" && tokens.is(index, CAPITAL))))
    return TIME.has(lower) ? "time" : "noun";
  return isAdverbHere(tokens, index, fixed, tag) ? "adverb" : fixed;
}

/** "They went by", as the tagger tells; "of" is never one. */
function isAdverbHere(tokens: Tokens, index: number, fixed: WordClass, tag: Tag): boolean {
  return fixed === "preposition" && tag === "ADV" && tokens.lower(index) !== "of";
}

/** "said lead author Ana Lee": a rank before what somebody is; but "they lead walkers". */
function isLeading(tokens: Tokens, index: number): boolean {
  const before = tokens.tag(index - 1);
  const isFree = before === undefined || /^(?:VERB|DET|PUNCT|ADP|CCONJ|PART)$/.test(before);
  return (
    isFree && tokens.lower(index - 1) !== "to" && tokens.tag(index + 1) === "NOUN" && isHuman(tokens.lower(index + 1))
  );
}

/** "the schools nearest the quarry said": where a noun stands, and no quality of the next. */
function isPlacing(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  if (!PLACING.has(tokens.lower(index))) return false;
  const next = tokens.tag(index + 1);
  return before[index - 1] === "noun" && (next === "DET" || next === "PROPN");
}

/** "a third said", "one quarter of"; but "a third man". */
function isShare(tokens: Tokens, index: number): boolean {
  return /^(?:a|one|two|three)$/.test(tokens.lower(index - 1)) && !startsNoun(tokens, index + 1);
}

/** "most voters" and "most of them", but "the most unfair", "most unfair". */
function quantityClass(tokens: Tokens, following: number, tag: Tag): WordClass {
  const next = tokens.tag(following);
  if (next === undefined) return "pronoun";
  if (next === "NOUN" || next === "PROPN" || next === "NUM") return "determiner";
  if (next === "ADJ") return tag === "ADV" ? "adverb" : "determiner";
  return tokens.lower(following) === "of" || next === "VERB" || next === "AUX" ? "pronoun" : BY_TAG[tag];
}

function isTime(tokens: Tokens, index: number): boolean {
  const lower = tokens.lower(index);
  const isProper = tokens.tag(index) === "PROPN";
  if (lower === "may" || lower === "march") return isProper;
  if (/^(?:jan|mar)$/.test(lower)) return !isProper || tokens.tag(index + 1) !== "PROPN";
  if (lower === "sun" || lower === "second") return isProper && tokens.text(index).endsWith(".");
  if (
    tokens.is(index, CAPITAL) ||
    /^(?:today|yesterday|tomorrow|tonight|recently|earlier|later|afterwards?|then|now|soon)$/.test(lower)
  )
    return true;
  return /^(?:last|this|next|that|every|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    tokens.lower(index - 1),
  );
}

/** "Dunn fumed that": a past tense taken for a quality; but "a man convinced that" is of that mind. */
function isReportedWithThat(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  const lower = tokens.lower(index);
  const previous = before[index - 1];
  if (!lower.endsWith("ed") || tokens.lower(index + 1) !== "that" || isStanceWord(lower)) return false;
  return (
    (previous === "noun" || previous === "pronoun") && !before.includes("verb", Math.max(0, index - FARTHEST_VERB))
  );
}

/** “It is gone,” fumed Ana Lee: right after words that wait for their tag, a past tense is taken for a quality. */
function isTagVerb(tokens: Tokens, index: number): boolean {
  const isOpen = /^["”’']$/.test(tokens.text(index - 1)) && /^[,!?]$/.test(tokens.text(index - 2));
  const next = tokens.tag(index + 1);
  return isOpen && tokens.lower(index).endsWith("ed") && (next === "PROPN" || next === "DET");
}

/** "co-director of the school" after a comma or determiner, "the police chief said": a person, not a quality. */
function isApposed(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  const previous = before[index - 1];
  if (startsNoun(tokens, index + 1)) return false;
  const next = tokens.tag(index + 1);
  const isCompound = previous === "noun" && (next === "VERB" || next === "AUX" || next === "PUNCT");
  return previous === "punctuation" || previous === "determiner" || isCompound;
}

/** "Said skipper Oran Teal": somebody's trade before the name. */
function isRoleBeforeName(tokens: Tokens, index: number): boolean {
  return isHuman(tokens.lower(index)) && tokens.tag(index + 1) === "PROPN" && tokens.tag(index - 1) === "VERB";
}

/** "Mr Tull links prices to rain": the name of one person is no part of a longer noun. */
function followsTitledName(tokens: Tokens, index: number): boolean {
  const lower = tokens.lower(index);
  const isName = tokens.tag(index - 1) === "PROPN" && /^(?:mr|mrs|ms|miss|dr)\.?$/.test(tokens.lower(index - 2));
  return isName && /[^s]s$/.test(lower) && !isHuman(lower) && startsNoun(tokens, index + 1);
}

function nounOr(tag: Tag): WordClass {
  return tag === "VERB" || tag === "AUX" ? "noun" : BY_TAG[tag];
}

function participleOrNoun(tokens: Tokens, index: number): WordClass {
  return startsNoun(tokens, index + 1) ? "adjective" : "noun";
}

import type { Tag, Token } from "../../language/index.js";
import { TIME_WORDS } from "../../lexicons/attribution/index.js";
import { isHuman } from "../sources/nouns.js";
import { verbForms } from "../vocabulary/forms.js";
import { type CueForm, cueForm } from "../vocabulary/verbs.js";

/** What a word does in its sentence, as far as the chunker needs to know. */
export type WordClass =
  | "noun"
  | "pronoun"
  | "determiner"
  | "adjective"
  | "number"
  | "possessive"
  | "verb"
  | "auxiliary"
  | "to"
  | "negation"
  | "adverb"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "relative"
  | "punctuation"
  | "time"
  | "other";

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

const TIME = new Set(TIME_WORDS);
const FIXED = new Map<string, WordClass>();
const fix = (wordClass: WordClass, list: string) => {
  for (const word of list.split(" ")) FIXED.set(word, wordClass);
};
fix(
  "pronoun",
  "i you he she it we they me him us them himself herself itself themselves myself yourself ourselves everyone everybody someone somebody nobody anyone anybody",
);
fix("determiner", "my your our their its the a an every this these those");
fix("relative", "who whom which whose what how why where when");
fix("subordinator", "because although though whereas unless if whether while since until");
fix("conjunction", "and but or nor");
fix(
  "auxiliary",
  "be am is are was were been being 'm 're will would shall should can could may might must 'll ca wo do does did has have had 've having ought is'nt",
);
fix("negation", "not n't never");
fix(
  "preposition",
  "of in on at by for with from about against into during between among toward towards upon via per despite amid over under regarding concerning",
);
const QUANTITIES = new Set("some many most few several".split(" "));
const LONGEST_TAG = 20;
const LONGEST_HEADLINE = 30;
const SHARED_FORMS = new Set(["may", "will", "march", "can", "might"]);
const NOMINAL_BEFORE = new Set<WordClass>(["determiner", "possessive", "adjective", "number"]);
const COMPLEMENT_TAGS = new Set<Tag>(["DET", "PRON", "PROPN", "SCONJ", "NUM", "PART"]);

/** The classes of all words of a passage, in order. Repairs what a tagger confuses: cue verbs and their nouns. */
export function wordClasses(tokens: readonly Token[]): readonly WordClass[] {
  const classes: WordClass[] = [];
  const headline = isHeadline(tokens);
  for (let index = 0; index < tokens.length; index++) {
    classes.push(headlineVerb(tokens, index, classes, headline) ? "verb" : classAt(tokens, index, classes));
  }
  return classes;
}

/** A short text in title case, where a capital says nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_HEADLINE || tokens.length < 4) return false;
  const long = tokens.filter((token) => token.text.length > 3 && token.tag !== "PUNCT");
  return long.length > 2 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length >= 0.9 * long.length;
}

/** "Clinton Says Budget Is Unfair": the first cue verb after a noun in a headline. */
function headlineVerb(
  tokens: readonly Token[],
  index: number,
  before: readonly WordClass[],
  headline: boolean,
): boolean {
  const token = tokens[index];
  if (!headline || !token || before[index - 1] !== "noun" || before.includes("verb")) return false;
  const form = cueForm(token.lower);
  return (
    form !== undefined &&
    (token.tag === "VERB" || (token.tag === "PROPN" && token.lower === verbForms(form.verb.lemma).third))
  );
}

function classAt(tokens: readonly Token[], index: number, before: readonly WordClass[]): WordClass {
  const token = tokens[index];
  if (!token) return "other";
  const { lower, tag } = token;
  if (tag === "PUNCT") return "punctuation";
  const special = specialClass(tokens, index, before);
  if (special) return special;
  const form = cueForm(lower);
  if (form) return isVerbHere(tokens, index, before, form) ? "verb" : nounOr(tag);
  if (tag === "ADJ" && isHuman(lower) && !startsNoun(tokens[index + 1])) return "noun";
  if (tag === "VERB" && isProperName(tokens, index)) return "noun";
  if (tag === "VERB" && before[index - 1] === "determiner") return participleOrNoun(tokens, index);
  if (tag === "VERB" && before[index - 1] === "preposition" && !lower.endsWith("ing"))
    return participleOrNoun(tokens, index);
  return BY_TAG[tag];
}

/** Words whose class is plain from their spelling and neighbours. */
function specialClass(tokens: readonly Token[], index: number, before: readonly WordClass[]): WordClass | null {
  const token = tokens[index];
  if (!token) return null;
  const { lower, tag } = token;
  if (lower === "'s" || lower === "'") return isPossessive(tokens, index, before) ? "possessive" : "auxiliary";
  if (lower === "to") return tokens[index - 1]?.lower === "according" ? "preposition" : "to";
  if (/^(?:acting|interim|incoming|outgoing|former)$/.test(lower) && startsNoun(tokens[index + 1])) return "adjective";
  if (lower === "that") return thatClass(tokens, index, before);
  if (lower === "his" || (lower === "her" && startsNoun(tokens[index + 1]))) return "determiner";
  if (lower === "her") return "pronoun";
  if (lower === "'d") return "auxiliary";
  if (QUANTITIES.has(lower)) return quantityClass(tokens[index + 1], tag);
  if (TIME.has(lower) && isTime(token, tokens[index - 1])) return tokens[index + 1]?.lower === "'s" ? "noun" : "time";
  const fixed = lower === "long" && before[index - 1] === "auxiliary" ? "adverb" : FIXED.get(lower);
  if (!fixed) return null;
  if (SHARED_FORMS.has(lower) && (tag === "PROPN" || (tag === "NOUN" && /^\p{Lu}/u.test(token.text))))
    return TIME.has(lower) ? "time" : "noun";
  if (fixed === "preposition" && tag === "ADV" && lower !== "of") return "adverb";
  return fixed;
}

/** "most voters" and "most of them", but "the most unfair", "most unfair". */
function quantityClass(next: Token | undefined, tag: Tag): WordClass {
  if (!next) return "pronoun";
  if (next.tag === "NOUN" || next.tag === "PROPN" || next.tag === "NUM") return "determiner";
  if (next.tag === "ADJ") return tag === "ADV" ? "adverb" : "determiner";
  return next.lower === "of" || next.tag === "VERB" || next.tag === "AUX" ? "pronoun" : BY_TAG[tag];
}

function isTime(token: Token, previous: Token | undefined): boolean {
  if (token.lower === "may" || token.lower === "march") return token.tag === "PROPN";
  if (token.lower === "sun" || token.lower === "second") return token.tag === "PROPN" && token.text.endsWith(".");
  const isName = /^\p{Lu}/u.test(token.text);
  if (
    isName ||
    /^(?:today|yesterday|tomorrow|tonight|recently|earlier|later|afterwards?|then|now|soon)$/.test(token.lower)
  )
    return true;
  return (
    previous !== undefined &&
    /^(?:last|this|next|that|every|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(previous.lower)
  );
}

/** "Lee's plan", "the voters' wish"; but "Lee's been told", "it's". */
function isPossessive(tokens: readonly Token[], index: number, before: readonly WordClass[]): boolean {
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (!previous || !next) return false;
  if (before[index - 1] === "pronoun" || /^(?:that|there|here|what|who|where|how|let)$/.test(previous.lower))
    return false;
  if (next.tag === "PART" || next.tag === "AUX" || next.tag === "DET" || next.lower === "been" || next.lower === "not")
    return false;
  if (next.tag === "VERB" && next.lower.endsWith("ing")) return !/^\p{Lu}/u.test(previous.text);
  if (next.tag === "ADV") return tokens[index]?.tag === "PART";
  return tokens[index]?.tag !== "AUX" || startsNoun(next);
}

function startsNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "ADJ" || token.tag === "NUM")
  );
}

/** "that" opens a clause unless it points at a noun or stands for one. */
function thatClass(tokens: readonly Token[], index: number, before: readonly WordClass[]): WordClass {
  const next = tokens[index + 1];
  const previous = before[index - 1];
  if (!next) return "pronoun";
  const isSubject = next.tag === "AUX" || next.tag === "VERB" || next.lower === "'s";
  if (isSubject && (previous === undefined || previous === "punctuation" || previous === "conjunction"))
    return "pronoun";
  if (previous === "preposition" && next.tag !== "DET" && next.tag !== "PRON" && next.tag !== "PROPN") {
    return next.tag === "NOUN" ? "determiner" : "pronoun";
  }
  if (next.tag === "NOUN" && !next.lower.endsWith("s") && endsPhrase(tokens[index + 2])) return "determiner";
  if (tokens[index]?.tag === "DET" && next.tag === "NOUN" && !next.lower.endsWith("s") && previous !== "verb")
    return "determiner";
  return next.tag === "PUNCT" && next.text !== "," && !/["“”'‘]/.test(next.text) ? "pronoun" : "subordinator";
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.tag === "ADP" || token.tag === "PUNCT" || token.tag === "CCONJ";
}

function nounOr(tag: Tag): WordClass {
  return tag === "VERB" || tag === "AUX" ? "noun" : BY_TAG[tag];
}

/** A capitalised word inside a name ("Ms. Pledge said"), away from the start of its sentence. */
function isProperName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  return token !== undefined && previous !== undefined && /^\p{Lu}/u.test(token.text) && previous.tag === "PROPN";
}

function participleOrNoun(tokens: readonly Token[], index: number): WordClass {
  return startsNoun(tokens[index + 1]) ? "adjective" : "noun";
}

/** Whether a word that can be a cue verb is one here. */
function isVerbHere(tokens: readonly Token[], index: number, before: readonly WordClass[], form: CueForm): boolean {
  const token = tokens[index];
  if (!token) return false;
  const previous = before[index - 1];
  const next = tokens[index + 1];
  if (previous === "to") return form.base;
  if (previous === "auxiliary" || previous === "negation")
    return !startsNominal(tokens, index, form) || token.tag === "VERB";
  if (previous === "pronoun" || previous === "relative")
    return token.tag !== "ADV" && token.tag !== "ADP" && token.tag !== "SCONJ";
  if (previous !== undefined && NOMINAL_BEFORE.has(previous)) return verbAfterNominal(tokens, index, before, form);
  if (previous === "preposition")
    return form.gerund || (tokens[index - 1]?.lower === "as" && form.participle && next?.lower === "by");
  if (isProperName(tokens, index)) return token.tag === "VERB" && complementFollows(next) && !titleCase(tokens, index);
  if (token.tag === "VERB") return !isStrandedNoun(tokens, index, before, form);
  if (token.tag !== "NOUN" && token.tag !== "PROPN") return false;
  return isHomographVerb(tokens, index, before, form);
}

/** "for the Lee campaign, said …": a base form after a noun, with no complement and a determiner just before. */
function isStrandedNoun(tokens: readonly Token[], index: number, before: readonly WordClass[], form: CueForm): boolean {
  if (!form.base || form.past || before[index - 1] !== "noun") return false;
  const next = tokens[index + 1];
  const stands = next === undefined || next.text === "," || next.tag === "AUX";
  return stands && before.slice(Math.max(0, index - 3), index).some((wordClass) => wordClass === "determiner");
}

/** "a called strike", "the claims": not verbs; but "the poor say", "both sides' claim". */
function verbAfterNominal(
  tokens: readonly Token[],
  index: number,
  before: readonly WordClass[],
  form: CueForm,
): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (before[index - 1] === "determiner" && form.base && isStandalone(tokens[index - 1]) && startsObject(next))
    return true;
  if (token?.tag !== "VERB" || form.gerund) return false;
  const previous = before[index - 1];
  if (previous === "possessive") return false;
  if (previous === "determiner") return isStandalone(tokens[index - 1]);
  if (previous === "adjective") return !startsNoun(next) || form.past || complementFollows(next);
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

function startsNominal(tokens: readonly Token[], index: number, form: CueForm): boolean {
  return (
    !form.past &&
    !form.participle &&
    !form.gerund &&
    tokens[index]?.tag === "NOUN" &&
    tokens[index - 1]?.lower.startsWith("w") === false
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
function isHomographVerb(
  tokens: readonly Token[],
  index: number,
  before: readonly WordClass[],
  form: CueForm,
): boolean {
  const previous = before[index - 1];
  const subject = tokens[index - 1];
  const next = tokens[index + 1];
  if (titleCase(tokens, index) || !subject || (previous !== "noun" && previous !== "time")) return false;
  const comma = isSentenceEnd(next) ? commaBefore(tokens, before, index) : -1;
  if (comma >= 0) return agrees(form, firstHead(tokens, before, comma, index), tokens[index]?.lower ?? "");
  if (previous === "time" || !complementFollows(next) || hasVerbNear(before, index)) return false;
  if (next?.lower === "that" && opensRelative(tokens, index + 2)) return false;
  if (form.past) return true;
  const isPlural = subject.lower.endsWith("s") && subject.tag === "NOUN";
  return form.base ? isPlural : !isPlural;
}

/** "the dozen states that voted", "the only show that often won": a verb follows "that". */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.tag === "ADV" ? tokens[at + 1] : tokens[at];
  return first?.tag === "VERB" || first?.tag === "AUX";
}

function isSentenceEnd(token: Token | undefined): boolean {
  return token === undefined || token.text === "." || token.text === ",";
}

/**
 * "Rents rose, figures filed in May show.": index of the comma before the noun phrase that ends here; -1 where a
 * verb other than a participle stands in between.
 */
function commaBefore(tokens: readonly Token[], before: readonly WordClass[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - LONGEST_TAG; at--) {
    if (before[at] === "punctuation") return tokens[at]?.text === "," ? at : -1;
    if (before[at] === "auxiliary" || (before[at] === "verb" && !tokens[at]?.lower.endsWith("ed"))) return -1;
  }
  return -1;
}

/** The head of the first noun phrase after `from`: "records" in ", campaign finance records kept in Leeds". */
function firstHead(
  tokens: readonly Token[],
  before: readonly WordClass[],
  from: number,
  end: number,
): Token | undefined {
  let at = before.indexOf("noun", from);
  while (at >= 0 && at + 1 < end && before[at + 1] === "noun") at++;
  return tokens[at];
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
function titleCase(tokens: readonly Token[], index: number): boolean {
  const here = tokens[index];
  const next = tokens[index + 1];
  return (
    here !== undefined && next !== undefined && /^\p{Lu}/u.test(here.text) && /^\p{Lu}/u.test(next.text) && index > 0
  );
}

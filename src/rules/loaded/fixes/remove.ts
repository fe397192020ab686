import type { Passage } from "../../../attribution/index.js";
import type { Span } from "../../../document/index.js";
import { CAPITAL, capitalise, type Tag, type Token, type Tokens } from "../../../language/index.js";
import type { Edit, Fix } from "../../types.js";
import type { Match } from "../find/vocabulary.js";
import { articleEdit } from "./replace.js";

const NOUN_OR_DESCRIPTION: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "ADJ"]);
const STOPS: ReadonlySet<string> = new Set([".", "!", "?", ";", ":", "—", "–"]);

/** A fix that takes the words out, with their comma, the article before and the capital after; null where it cannot. */
export function removal(passage: Passage, match: Match): Fix | null {
  const { tokens } = passage;
  const next = tokens.at(match.last);
  if (next === undefined || leavesArticle(tokens, match) || isManner(passage, match) || modifies(tokens, match))
    return null;
  if (isDeniedOnly(passage, match) || isListed(tokens, match)) return null;
  const { form } = match.entry.line;
  if (form === "noun" || form === "verb") return null;
  if (
    form === "adjective" &&
    (carriesMeaning(match) || !describesNext(tokens, match) || isAllThatIsSaid(tokens, match))
  )
    return null;
  if (form === "phrase" && (!isAdverb(match) || isPredicate(tokens, match))) return null;
  if (form === "phrase" && (!standsAlone(tokens, match) || endsOpen(tokens, match) || carriesMeaning(match)))
    return null;
  return removeSpan(passage, match);
}

/** Whether a phrase only adds to its sentence; others are part of its frame ("in disarray", "painted as"). */
function isAdverb({ entry }: Match): boolean {
  return entry.line.traits.adds || (entry.words.length === 1 && entry.phrase.endsWith("ly"));
}

const COPULA: ReadonlySet<string> = new Set([
  "be",
  "seem",
  "appear",
  "look",
  "feel",
  "sound",
  "become",
  "remain",
  "stay",
]);

/**
 * Whether words of more than one are what a sentence says of its subject: without "deeply unpopular", "the scheme is deeply
 * unpopular in town" is no sentence; without "of course", "it was of course late" is one.
 */
function isPredicate(tokens: Tokens, { first, last, entry }: Match): boolean {
  if (entry.words.length === 1) return false;
  let before = first - 1;
  while (tokens.tag(before) === "ADV") before--;
  if (!COPULA.has(tokens.lemma(before))) return false;
  return tokens.lower(last) === "that" || tokens.tag(last - 1) === "ADJ" || !GOES_ON.has(tokens.tag(last) ?? "X");
}

/** With what a sentence says what its subject is, where the words before are gone. */
const GOES_ON: ReadonlySet<Tag> = new Set<Tag>(["ADJ", "VERB", "DET", "NUM", "NOUN", "PROPN"]);

/** Whether a description stands right before what it describes: "the controversial bill". */
function describesNext(tokens: Tokens, match: Match): boolean {
  const before = tokens.at(match.first - 1);
  const next = tokens.at(match.last);
  if (next === undefined || !NOUN_OR_DESCRIPTION.has(next.tag) || !/^[\p{L}\p{N}]/u.test(next.text)) return false;
  return (
    before !== undefined &&
    !isDeed(match, before) &&
    !EMPTY_ALONE.test(next.lower) &&
    !isInName(tokens, match) &&
    !/^(?:and|or|more|most|less|least|so|very|too|as|how|quite|rather)$/.test(before.lower) &&
    before.text !== "," &&
    before.tag !== "ADV"
  );
}

/** "He is a divisive figure", "a man of dubious character": without the word, nothing is said of the subject or the man. */
function isAllThatIsSaid(tokens: Tokens, { first, last }: Match): boolean {
  const before = tokens.lower(first - 1);
  if (before === "of") return tokens.tag(first - 2) === "NOUN" && isSingular(tokens, last);
  if (!/^an?$/.test(before) || !COPULA.has(tokens.lemma(first - 2))) return false;
  let end = last;
  while (NOUN_OR_DESCRIPTION.has(tokens.tag(end) ?? "X")) end++;
  return (
    end === last + 1 && (tokens.tag(end) === "PUNCT" || tokens.tag(end) === "CCONJ" || tokens.tag(end) === undefined)
  );
}

function isSingular(tokens: Tokens, at: number): boolean {
  return tokens.lower(at) === tokens.lemma(at) && !NOUN_OR_DESCRIPTION.has(tokens.tag(at + 1) ?? "X");
}

/** "Posts massive, searchable caches": what is left would begin with the comma of a list. */
function isListed(tokens: Tokens, { first, last }: Match): boolean {
  return tokens.tag(first) === "ADJ" && tokens.text(last) === "," && tokens.tag(last + 1) === "ADJ";
}

const DENIAL = /^(?:not|n['’]t|no|never|without|hardly|nobody|nothing|neither|nor|cannot)$/;
const REFUSAL: ReadonlySet<string> = new Set(["decline", "refuse", "fail"]);
const AVOIDANCE: ReadonlySet<string> = new Set(["avoid", "deny", "lack", "stop"]);

/** "Declined to attack her fiercely", "would bring no huge gains": the word is what is denied, and without it all would be. */
function isDeniedOnly({ tokens }: Passage, { first, entry }: Match): boolean {
  if (entry.line.form !== "adjective" && !entry.phrase.endsWith("ly")) return false;
  for (let at = first - 1; at >= 0 && !STOPS.has(tokens.text(at)) && tokens.text(at) !== ","; at--) {
    const lemma = tokens.lemma(at);
    if (DENIAL.test(tokens.lower(at)) || AVOIDANCE.has(lemma)) return true;
    if (REFUSAL.has(lemma) && tokens.lower(at + 1) === "to") return true;
  }
  return false;
}

/** Nouns that say nothing without their description: "an impressive amount of", "dismal prospects". */
const EMPTY_ALONE =
  /^(?:amount|number|degree|extent|level|sum|rate|pace|scale|share|proportion|quantity|range|way|manner|fashion|sort|kind|prospect|chance|odds|shape|state|terms|mood|view|light|impression|style|language|rhetoric|nature|personality|attitude|reputation|behaviour|behavior|tone|side|area|place|thing|part|perspective|aspect|sense|point|demeanou?r|time|moment|situation|condition|position|circumstance|figure|matter|topic|feature|quality|consequence|outcome|effect|impact)s?$/;

/** "A mere 9 percent", "a combative Ana Lee", "the infamous Ana Lee": an article that only the words in between allow. */
function leavesArticle(tokens: Tokens, { first, last }: Match): boolean {
  const article = tokens.lower(first - 1);
  if (/^an?$/.test(article) && tokens.tag(last) === "NUM") return true;
  if (!/^(?:an?|the)$/.test(article)) return false;
  let end = last;
  while (tokens.tag(end) === "PROPN") end++;
  return end > last && tokens.tag(end) !== "NOUN" && tokens.tag(end) !== "ADJ";
}

/** Verbs that say nothing without how: "treated her unfairly". */
const OF_MANNER: ReadonlySet<string> = new Set(["treat", "behave", "act", "fare", "dress", "word"]);

function isManner({ tokens, sentences }: Passage, { first, last, entry }: Match): boolean {
  if (!entry.phrase.endsWith("ly") || tokens.tag(last) === "ADJ") return false;
  const from = sentences.find((sentence) => sentence.first <= first && first < sentence.last)?.first ?? 0;
  let verb = first - 1;
  while (verb > from && tokens.tag(verb) !== "VERB") verb--;
  return OF_MANNER.has(tokens.lemma(verb)) || OF_MANNER.has(tokens.lemma(last));
}

/** "Perhaps unsurprisingly, he left": without the second word, the first says something of the sentence. */
function modifies(tokens: Tokens, { first, last }: Match): boolean {
  return tokens.text(last) === "," && tokens.tag(first - 1) === "ADV" && tokens.is(first - 1, CAPITAL);
}

/** Whether an "-ing" form does something to what follows ("avoided alienating voters"), so that it cannot go. */
function isDeed(match: Match, before: Token): boolean {
  return match.entry.phrase.endsWith("ing") && !/^(?:DET|ADJ|NUM|PRON|PART)$/.test(before.tag);
}

/** Whether the word has the capital of a title or a name ("The Good, the Bad and the Ugly"), within a sentence. */
function isInName(tokens: Tokens, match: Match): boolean {
  const text = tokens.text(match.first);
  const before = tokens.text(match.first - 1);
  return text !== text.toLowerCase() && /^\p{Ll}/u.test(before);
}

/** Words that say how sure, true or real a thing is, and amounts: a sentence without them says something else. */
const NEEDED =
  /^(?:apparently|presumably|purportedly|seemingly|supposedly|allegedly|reportedly|ostensibly|falsely|wrongly|erroneously|mistakenly|incorrectly|inaccurately|would-be|wannabe|latter-day|supposed|purported|fake|sham|tenuous|shaky|fragile|foundering|faltering|flagging|doomed|dubious|nearly|almost|arguably|possibly|(?:no|every|each|any|a|an) .+)$/;

function carriesMeaning({ entry }: Match): boolean {
  return NEEDED.test(entry.phrase);
}

/** Whether an adverb can go without leaving a hole: not "more _", "as _ as", "_ and". */
function standsAlone(tokens: Tokens, match: Match): boolean {
  const before = tokens.lower(match.first - 1);
  const next = tokens.lower(match.last);
  return (
    !/^(?:more|most|less|as|so|too|very|how|and|or|but|not)$/.test(before) && !/^(?:and|or|as|than|of)$/.test(next)
  );
}

/** Whether the phrase leans on what follows ("desperate for", "starved of"), so that taking it out leaves a hole. */
function endsOpen(tokens: Tokens, match: Match): boolean {
  return /^(?:for|of|to|in|on|at|from|with|by|into|over|against|trying)$/.test(tokens.lower(match.last - 1));
}

function removeSpan(passage: Passage, match: Match): Fix {
  const { tokens, prose } = passage;
  const before = tokens.at(match.first - 1);
  const opens =
    before === undefined ||
    passage.sentences.some((sentence) => sentence.first === match.first) ||
    opensItem(tokens, match, before);
  const { start, end } = spanOf(tokens, match);
  return {
    title: `Delete “${prose.text.slice(start, end)}”`,
    safe: false,
    edits: opens ? removeOpening(tokens, match) : removeInside(passage, match, before),
  };
}

/** "(1) Obviously, it failed": the number of an item is no part of the sentence. */
function opensItem(tokens: Tokens, { first, last }: Match, before: Token): boolean {
  const isApart = !/[\p{L}\p{N},]$/u.test(before.text);
  return isApart && tokens.text(last) === "," && tokens.is(first, CAPITAL);
}

function spanOf(tokens: Tokens, { first, last }: Match): Span {
  const start = tokens.start(first) ?? 0;
  return { start, end: tokens.end(last - 1) ?? start };
}

/** "Obviously, it failed" → "It failed": the comma, or the "that" of "It is clear that", goes; the capital moves on. */
function removeOpening(tokens: Tokens, match: Match): Edit[] {
  const next = tokens.at(match.last);
  const isDropped = next?.text === "," || (next?.lower === "that" && match.entry.words.length > 2);
  const follower = isDropped ? tokens.at(match.last + 1) : next;
  if (!follower) return [];
  return [{ start: spanOf(tokens, match).start, end: follower.end, text: capitalise(follower.text) }];
}

function removeInside({ tokens, prose }: Passage, match: Match, before: Token): Edit[] {
  const next = tokens.at(match.last);
  const { start, end } = spanOf(tokens, match);
  // "It was, of course, late" → "It was late".
  if (next?.text === "," && before.text === ",") return [{ start: before.start, end: next.end, text: "" }];
  // "It was late, of course." → "It was late."
  if (before.text === "," && next !== undefined && STOPS.has(next.text))
    return [{ start: before.start, end, text: "" }];
  const isBehindWord = /[\p{L}\p{N}]$/u.test(before.text);
  const removed = {
    start: isBehindWord ? skipSpaceBefore(prose.text, start, end) : start,
    end: skipSpace(prose.text, end, start),
    text: "",
  };
  const agreed = articleEdit(before, next?.text ?? "");
  return agreed ? [agreed, removed] : [removed];
}

/** Start of the space before a word that a mark follows: "it failed utterly, he said". */
function skipSpaceBefore(text: string, start: number, end: number): number {
  return /[,;:.!?]/.test(text.charAt(end)) && /\s/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** End of the space after a word, if there is one before the word too. */
function skipSpace(text: string, end: number, start: number): number {
  return /\s/.test(text.charAt(end)) && (start === 0 || /\s/.test(text.charAt(start - 1))) ? end + 1 : end;
}

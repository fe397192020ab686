import { beginsWithCapital } from "../../language/index.js";
import type { Words } from "../syntax/words.js";
import { isBody, isDocument, isHuman, isListedHuman, isPlural, isTitle } from "./nouns.js";
import { isGivenName } from "./people.js";
import { isCapital, isSmallInName, startsSentence } from "./phrase.js";

/** A name in tokens: from its first word without titles, up to its last. `titled`: titles were left out. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
}

const PARTICLES = new Set(
  "de del della da das dos di du la las le los van von der den ten ter zu bin ibn al el y e af av do dal dalla vom zum zur bint abu ben 't ’t ‘t".split(
    " ",
  ),
);
const LONGEST_PARTICLES = 3;
const SUFFIXES = new Set("jr jr. sr sr. ii ii. iii iii. iv iv.".split(" "));
/** Last words of the names of firms; no surnames. */
const FIRM_ENDINGS = new Set(
  "inc inc. corp corp. ltd ltd. plc llc co co. holdings industries partners foods motors airlines airways systems technologies energy pharmaceuticals media associates consulting capital securities insurance dairy breweries semiconductor semiconductors electronics electric steel mining petroleum chemicals telecom financial software pharma biotech labs laboratories robotics logistics brands stores resources".split(
    " ",
  ),
);
/** Behind a word, these say that it is no office but part of a name: "Doctors Without Borders", "Cook & Sons". */
const JOINED = /^(?:&|without|against|beyond|between|across)$/;
/** Letters behind a name for an office, order or degree. */
const HONOURS =
  /^(?:[KQ]C|SC|M[PEHLSC]P|MP|MSP|MLA|TD|[OMCDK]BE|CH|FRS|FBA|Ph\.?D\.?|M\.?D\.?|RN|CPA|JP|Esq\.?|DDS|S\.?J\.?|O\.?P\.?)$/;
/** Endings of callings that no given name has: "Parasitologist Ana Lee". */
const LEARNED = /(?:ologist|grapher|ician|onomist|eographer)$/;
const LONGEST_RUN = 12;
const LONGEST_NICKNAME = 2;
const OPENING_MARKS = new Set(['"', "“", "'", "‘"]);
/** "of", with what may follow it in the name of a body: "University of Hale", "Society for the Blind". */
const JOINTS = new Set(["of", "for"]);
/** What a body or a document is there to look at: "Inquiry into Harbour Safety", "Committee on Standards". */
const TOPICS = new Set(["into", "on"]);
/** Words for people that are qualities as well, and no office before a name: "Association of Local Bakers". */
const QUALITIES = new Set(
  "local royal liberal conservative progressive moderate independent green native foreign socialist communist human individual elder".split(
    " ",
  ),
);
/** Titles that stand before a surname and nothing else. */
const PERSONAL = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|revd?|reverend|fr)\.?$/;
/** Whose is part of the name: "Women's Institute", "King's College". */
const NAMING_OWNERS = /^(?:women|men|children|people|girls?|boys?|king|queen|mother|father|veterans)$/;
/** Bodies whose field is often two: "Department of Health and Sport". */
const FIELDS =
  /^(?:ministry|department|board|office|bureau|borough|chamber|faculty|committee|commission|secretariat|institute|college|school|dean|professor|minister)$/;
/** What stands before the name of a body or a document: "our Gifts and Travel Policy". */
const OPENS_NAME = /^(?:the|our|its|their|this)$/;
/** Words between "of" and "and" in it. */
const LONGEST_FIELD = 3;

/** Whether a name ends as those of firms do: "Harbour Holdings", "Cole & Sons Ltd". */
export function isFirmEnding(lower: string): boolean {
  return FIRM_ENDINGS.has(lower);
}

/** Whether a word can stand in a run of names: a noun with a capital, also first in its sentence, or one joined to it. */
export function isRunWord(words: Words, at: number): boolean {
  return isCapital(words, at) && (words.classes[at] === "noun" || isSmallInName(words, at));
}

/** Past a run of names with what joins its words, titles and offices in front included; `first` where none starts there. */
export function runEnd(words: Words, first: number): number {
  // Most words are no part of a name, which their first letter tells.
  if (!isCapital(words, first)) return first;
  const opensQuality = !startsSentence(words, first) && isNameQuality(words, first);
  const opensJoint = lowerAt(words, first + 1) === "&";
  if (!opensQuality && !opensJoint && !opensWithTime(words, first) && !isRunWord(words, first)) return first;
  let end = first + 1;
  while (end < words.tokens.length && end < first + LONGEST_RUN) {
    const isNext = isRunWord(words, end) || isNameQuality(words, end);
    const next = isNext ? end + 1 : pastJoint(words, first, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** The name in a run without titles and offices in front of it; "Jr." belongs to it, as father and son share the rest. */
export function nameInRun(words: Words, first: number, end: number): NameRun {
  const whole = withoutHonours(words, first, end);
  const last = whole - first > 1 && isSuffix(lowerAt(words, whole - 1)) ? whole - 1 : whole;
  const start = pastQualities(words, pastOffices(words, first, last), last);
  return { first: start, last: whole, titled: start > first };
}

/** "Ana Lee" of "Ana Lee KC OBE": what stands behind a full name and is no part of it. */
function withoutHonours({ tokens }: Words, first: number, end: number): number {
  let last = end;
  while (last - first > 2 && HONOURS.test(tokens.text(last - 1))) last--;
  return last;
}

/** Whether a word (lower case) tells father from son after a name: "Jr.", "III". */
export function isSuffix(lower: string): boolean {
  return SUFFIXES.has(lower);
}

/** Past "Welsh" in "the Welsh Ana Lee"; in the name of a body it is part of it. */
function pastQualities(words: Words, first: number, last: number): number {
  if (JOINED.test(lowerAt(words, first + 1))) return first;
  for (let at = first; at < last; at++) if (isBody(lowerAt(words, at))) return first;
  let start = first;
  while (start < last - 1 && (words.classes[start] === "adjective" || isCompound(words, start, last))) start++;
  return start;
}

/** "Third-year" before "Ana Lee": a quality by its hyphen and small letter, and no name as "Jean-Luc" is one. */
function isCompound({ tokens }: Words, at: number, last: number): boolean {
  return last - at > 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens.text(at));
}

/** The words of a run, as the draft spaces them. */
export function textOf({ tokens }: Words, first: number, last: number): string {
  let text = "";
  for (let at = first; at < last; at++) {
    const token = tokens.at(at);
    if (token) text += (at > first && token.start > (tokens.end(at - 1) ?? 0) ? " " : "") + token.text;
  }
  return endsInStop(tokens.text(last - 1)) ? text.slice(0, -1) : text;
}

/** "Sun." in "said Orla Sun.": a word that is also written short keeps the full stop of its sentence; "Inc." has its own. */
function endsInStop(last: string): boolean {
  if (last.length < 4 || !last.endsWith(".")) return false;
  return /^\p{Lu}\p{Ll}{2,}\.$/u.test(last) && !isFirmEnding(last.toLowerCase()) && !/^(?:Esq|Bros)\.$/.test(last);
}

/** Past what joins the words of a name, with the word after it: "van der Berg", "of the House", "' Union". */
function pastJoint(words: Words, first: number, at: number): number {
  const past = Math.max(pastParticles(words, at), pastNickname(words, at));
  if (past > at) return past;
  const lower = lowerAt(words, at);
  if (JOINTS.has(lower)) {
    const noun = lowerAt(words, at + 1) === "the" ? at + 2 : at + 1;
    const end = isNameQuality(words, noun) ? noun + 1 : noun;
    return isRunWord(words, end) && isBuiltOn(words, first, at) ? end + 1 : at;
  }
  if (TOPICS.has(lower)) return isLookingAt(words, first, at) ? at + 2 : at;
  if (lower === "and" && (isRunWord(words, at + 1) || isNameQuality(words, at + 1))) return pastAnd(words, first, at);
  if (lower === ",") return pastFields(words, first, at);
  if (words.classes[at] === "number") return isStandard(words, first, at) ? at + 1 : at;
  if (words.classes[at] !== "possessive" || !isRunWord(words, at + 1)) return at;
  if (NAMING_OWNERS.test(lowerAt(words, at - 1)) || /^(?:st|saint)\.?$/.test(lowerAt(words, at - 2))) return at + 2;
  const isPlurals = /s$/.test(lowerAt(words, at - 1)) && lower.length === 1;
  return isPlurals && isBody(lowerAt(words, at + 1)) ? at + 2 : at;
}

/** "RFC | 2119 says": letters, their number and a verb; not "told NHS | 40 times". */
function isStandard({ tokens, classes }: Words, first: number, at: number): boolean {
  const isLetters = at - first === 1 && /^\p{Lu}{2,5}$/u.test(tokens.text(first));
  return isLetters && /^\d/.test(tokens.text(at)) && /^(?:verb|auxiliary)$/.test(classes[at + 1] ?? "");
}

/** "Independent Inquiry | into Harbour Safety": only of a body whose name has begun; "the Council on Monday" has ended. */
function isLookingAt(words: Words, first: number, at: number): boolean {
  if (!isBody(lowerAt(words, at - 1)) || (at - first === 1 && lowerAt(words, first - 1) !== "the")) return false;
  return isRunWord(words, at + 1) || isNameQuality(words, at + 1);
}

/** "Public" in "the Public Works Service": a quality with a capital before another word of the name. */
function isNameQuality(words: Words, at: number): boolean {
  return words.classes[at] === "adjective" && isCapital(words, at) && isRunWord(words, at + 1);
}

/** "the Sunday Echo", "the Morning Post": a time of day or week that opens a name. */
function opensWithTime(words: Words, at: number): boolean {
  const isTime = words.classes[at] === "time" && isCapital(words, at);
  return isTime && lowerAt(words, at - 1) === "the" && isRunWord(words, at + 1);
}

/** "the Fish | and Game Board", "Department of Health | and Sport"; but "the Council | and Hart Bank". */
function pastAnd(words: Words, first: number, at: number): number {
  if (isField(words, first, at))
    return isGivenName(lowerAt(words, at + 1)) || isTitle(lowerAt(words, at + 1)) ? at : at + 2;
  const before = words.tokens.text(first);
  if (at - first !== 1 || !OPENS_NAME.test(lowerAt(words, first - 1)) || before === before.toUpperCase()) return at;
  if (isBody(before.toLowerCase()) || isGivenName(before.toLowerCase())) return at;
  let end = at + 1;
  while (isRunWord(words, end)) end++;
  const head = lowerAt(words, end - 1);
  return end - at > 2 && (isBody(head) || isDocument(head)) && !isPlural(head) ? end : at;
}

/** Whether what ends before `at` is the field of a body: "Board of Health", "Faculty of Visual Arts". */
function isField(words: Words, first: number, at: number): boolean {
  for (let joint = at - 2; joint > first && joint >= at - LONGEST_FIELD - 1; joint--)
    if (JOINTS.has(lowerAt(words, joint))) return FIELDS.test(lowerAt(words, joint - 1));
  return false;
}

/** "Department for Farms |, Forests and Rivers": past the fields between, where "and" and another follow; else `at`. */
function pastFields(words: Words, first: number, at: number): number {
  if (!isField(words, first, at)) return at;
  let end = at;
  while (lowerAt(words, end) === "," && isFieldWord(words, end + 1)) {
    end += 2;
    while (isFieldWord(words, end)) end++;
  }
  if (lowerAt(words, end) === ",") end++;
  return end > at && lowerAt(words, end) === "and" && isFieldWord(words, end + 1) ? end + 2 : at;
}

/** Where a name starts that commas cut: at "Department" for "Forests" in "Department for Farms, Forests and Rivers". */
export function wholeNameStart(words: Words, at: number): number {
  if (lowerAt(words, at - 1) !== ",") return at;
  for (let start = at - 2; start >= at - LONGEST_RUN; start--)
    if (isCapital(words, start) && FIELDS.test(lowerAt(words, start)) && runEnd(words, start) > at) return start;
  return at;
}

function isFieldWord(words: Words, at: number): boolean {
  return isRunWord(words, at) && !isGivenName(lowerAt(words, at)) && !isTitle(lowerAt(words, at));
}

/** "Alan | “Big Al” | Noxon": past what somebody is called between their given name and the next, with that name. */
function pastNickname(words: Words, at: number): number {
  if (!OPENING_MARKS.has(words.tokens.text(at))) return at;
  let end = at + 1;
  while (end <= at + LONGEST_NICKNAME && isCapital(words, end)) end++;
  const isClosed = end > at + 1 && /^["”'’]$/.test(words.tokens.text(end));
  return isClosed && isRunWord(words, end + 1) ? end + 2 : at;
}

function pastParticles(words: Words, at: number): number {
  let end = at;
  while (end < at + LONGEST_PARTICLES && PARTICLES.has(words.tokens.text(end))) end++;
  return end > at && isRunWord(words, end) ? end + 1 : at;
}

/** "Bank | of Hale", "Secretary | of State", "University | of Hale"; but "Mark Dole | of Ohio" comes from there. */
function isBuiltOn(words: Words, first: number, at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (at - first === 1) return !isGivenName(before);
  return isTitle(before) || isListedHuman(before) || isBody(before) || /^(?:head|vice)$/.test(before);
}

/** Past the titles and offices that a run starts with, as far as a name is left: "Secretary of Defense | Ana Lee". */
function pastOffices(words: Words, first: number, last: number): number {
  if (isGivenName(lowerAt(words, first)) && !isTitle(lowerAt(words, first))) return first;
  if (isFirmEnding(lowerAt(words, last - 1)) || isWholeBody(words, first, last)) return first;
  if (JOINED.test(lowerAt(words, first + 1))) return first;
  let start = first;
  for (let at = first; at < last - 1; at++) if (isOffice(words, first, at, last)) start = at + 1;
  const of = lowerAt(words, start);
  if (start > first && (of === "of" || of === "for")) return pastDomain(words, start, last) ?? first;
  return start;
}

/** "General Workers Union", "College of General Practitioners": words for offices in it belong to the name. */
function isWholeBody(words: Words, first: number, last: number): boolean {
  if (PERSONAL.test(lowerAt(words, first))) return false;
  const head = lowerAt(words, last - 1);
  for (let at = first; at < last - 1; at++) if (isGivenName(lowerAt(words, at))) return false;
  if (isBody(head)) return true;
  return isPlural(head) && isHuman(head) && words.tokens.slice(first, last).some(({ lower }) => JOINTS.has(lower));
}

function isOffice(words: Words, first: number, at: number, last: number): boolean {
  const lower = lowerAt(words, at);
  if (words.classes[at + 1] === "possessive") return false;
  if (isTitle(lower)) return true;
  if (QUALITIES.has(lower)) return false;
  if (/^(?:head|vice)$/.test(lower) && /^(?:of|for)$/.test(lowerAt(words, at + 1))) return true;
  if (at === first && isGivenName(lower)) return false;
  if (at === first && startsSentence(words, at)) return isHuman(lower);
  return (isListedHuman(lower) || LEARNED.test(lower)) && (at > first || last - first > 2);
}

/** Where the name starts in "of Defense Ana Lee": at a given name, else two words from the end; null where none is left. */
function pastDomain(words: Words, of: number, last: number): number | null {
  const from = lowerAt(words, of + 1) === "the" ? of + 2 : of + 1;
  if (last - from < 2) return null;
  for (let at = from + 1; at < last; at++) if (isGivenName(lowerAt(words, at)) && at < last - 1) return at;
  // "Secretary of State Lee"; but "the CEO of the Hale Games" is called after no game.
  if (last - from === 2) return from === of + 1 ? last - 1 : null;
  return isInitial(words.tokens.text(last - 2)) && last - from > 3 ? last - 3 : last - 2;
}

/** "J.", "J". */
function isInitial(text: string): boolean {
  return (text.length === 1 || (text.length === 2 && text.endsWith("."))) && beginsWithCapital(text);
}

function lowerAt(words: Words, at: number): string {
  return words.tokens.lower(at);
}

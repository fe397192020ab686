import type { Passage } from "../../../attribution/index.js";
import { ofLatest } from "../../../document/index.js";
import {
  article,
  inflectVerb,
  matchCase,
  plural,
  type Tag,
  type Token,
  type Tokens,
  type VerbForm,
} from "../../../language/index.js";
import { britishSpelling, isBritishSpelling } from "../../../lexicons/loaded/index.js";
import type { Edit, Fix } from "../../types.js";
import type { Match } from "../find/vocabulary.js";

const MOST_OFFERED = 3;
/** Plain verbs that need an object, and plain verbs that take none; others may go either way. */
const WITH_OBJECT: ReadonlySet<string> = new Set(
  `criticize,criticise,oppose,rebuke,defeat,block,prevent,end,cancel,dismiss,remove,cut,reduce,take,buy,earn,pass,impose,limit,
  restrict,lose,pay,spend,fill,surprise,reach,disturb,praise,promote,promise,reject,risk,cause,plan,prepare,befriend,bring,
  hold on to,object to,reply to,respond to,tease,mishandle,have,describe,dispute`.split(/,\s*/),
);
const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  "rise,grow,fall,decline,withdraw,agree,persist,recover,disagree,argue,gather,react,hurry,act,worsen,be criticized,increase pressure,object".split(
    ",",
  ),
);
/** Tags of the words that start an object. */
const OBJECT_START: ReadonlySet<Tag> = new Set<Tag>(["DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM"]);

/** Fixes that put a plainer word in place, agreeing in form, number, capitals and the article before it. */
export function replacements(passage: Passage, match: Match): Fix[] {
  return plainWords(passage, match)
    .slice(0, MOST_OFFERED)
    .map((words) => replaceFix(passage, match, words));
}

/** The plain words that fit where the loaded one stands, best first, in its form and number. */
export function plainWords(passage: Passage, match: Match): string[] {
  const { tokens } = passage;
  const { form, alternatives } = match.entry.line;
  if (form === "noun" && !standsAsNoun(tokens, match)) return [];
  if (form === "adjective" && isDoing(tokens, match)) return [];
  return alternatives
    .filter((plain) => match.verb === null || suitsObject(plain, tokens.at(match.last)))
    .map((plain) => inflected(plain, match, passage));
}

/** "She was sweeping much of the south": a deed, and no description. */
function isDoing(tokens: Tokens, { first, last, entry }: Match): boolean {
  const isForm = entry.phrase.endsWith("ing") && tokens.lemma(first - 1) === "be";
  return isForm && /^(?:DET|ADJ|PRON|PROPN|NOUN)$/.test(tokens.tag(last) ?? "X");
}

function suitsObject(plain: string, next: Token | undefined): boolean {
  const isClause = /^(?:what|whether|how|why)$/.test(next?.lower ?? "");
  const isObject = next !== undefined && OBJECT_START.has(next.tag) && !/^(?:who|that|which)$/.test(next.lower);
  const hasObject = isObject || isClause;
  if (WITH_OBJECT.has(plain)) return hasObject;
  return !(WITHOUT_OBJECT.has(plain) && hasObject);
}

/** The plain word in the form of the loaded one: "criticize" for "slammed" is "criticized". */
export function inflected(plain: string, match: Match, passage: Passage): string {
  const words = match.verb === null ? plain : inflectPhrase(plain, match.verb);
  return spelledAs(passage, match.plural ? pluralPhrase(words) : words);
}

const isBritish = ofLatest(({ tokens }: Passage) => tokens.some(({ text }) => isBritishSpelling(text)));

/** The words in the spelling that the passage is written in; American where it does not show. */
function spelledAs(passage: Passage, words: string): string {
  const british = britishSpelling(words);
  return british !== words && isBritish(passage) ? british : words;
}

const BEFORE_SINGULAR: ReadonlySet<Tag> = new Set<Tag>(["DET", "ADJ", "NUM", "PRON", "PART"]);

/** Whether a word listed as a noun stands as one by itself: not a verb ("as she claims"), nor before another noun. */
export function standsAsNoun(tokens: Tokens, match: Match): boolean {
  const before = tokens.at(match.first - 1);
  const next = tokens.at(match.last);
  if (next?.tag === "NOUN" || next?.lower === "to") return false;
  // "Solidified her claim as leader" is no statement.
  if (/^(?:as|on)$/.test(next?.lower ?? "") && match.entry.line.traits.reports) return false;
  // "Her claim of fraud" makes a statement about something; "her statement of fraud" does not.
  if (next?.lower === "of" && match.entry.line.traits.reports) return false;
  if (match.entry.words.length > 1 || (match.plural && !match.entry.line.traits.reports)) return true;
  return before !== undefined && (BEFORE_SINGULAR.has(before.tag) || /^['’]s?$/.test(before.text));
}

/** Words that end a noun phrase's head: "supporter | of looser rules", "person | in the country illegally". */
const AFTER_HEAD: ReadonlySet<string> = new Set(
  "charged accused of in on at to for from with without against who that whose near by under over about".split(" "),
);

/** The plural of a phrase, made at its head: "person in the country" is "people in the country". */
function pluralPhrase(phrase: string): string {
  const words = phrase.split(" ");
  const stop = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  const head = (stop < 0 ? words.length : stop) - 1;
  return words.map((word, index) => (index === head ? plural(word) : word)).join(" ");
}

function inflectPhrase(phrase: string, form: VerbForm): string {
  const [verb = "", ...rest] = phrase.split(" ");
  return [inflectVerb(verb, form), ...rest].join(" ");
}

/** One replacement, with "a" or "an" before it put right. */
export function replaceFix(passage: Passage, match: Match, words: string): Fix {
  const first = passage.tokens.at(match.first);
  const last = passage.tokens.at(match.last - 1);
  const start = first?.start ?? 0;
  const text = matchCase(first?.text ?? "", words);
  const edits: Edit[] = [{ start, end: last?.end ?? start, text }];
  const before = articleEdit(passage.tokens.at(match.first - 1), text);
  return { title: `Replace with “${words}”`, safe: false, edits: before ? [before, ...edits] : edits };
}

/** Makes the article `before` agree with the word that now follows; null where it does, or where it is none. */
export function articleEdit(before: Token | undefined, next: string): Edit | null {
  if (!before || (before.lower !== "a" && before.lower !== "an")) return null;
  const right = article(next);
  if (before.lower === right) return null;
  return { start: before.start, end: before.end, text: matchCase(before.text, right) };
}

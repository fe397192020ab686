import type { NameBook, Passage } from "../../../attribution/index.js";
import { sentenceIndexAt, type Tokens } from "../../../language/index.js";
import { isRunningText, type Reading } from "../../../review/index.js";
import { findPlaceholders } from "../../../rules/index.js";
import { isOfCalendar } from "./dates.js";
import type { FoundFact } from "./found.js";

/** A name, where it stands first and how often it is there. */
export interface FoundName extends FoundFact {
  /** Index of its passage. */
  readonly passage: number;
  readonly mentions: number;
}

/** Titles and the like, which have a capital and are nobody's name. */
const NO_NAME = /^(?:mr|mrs|ms|mx|dr|prof|sir|rev|sen|rep|gov|st|no|jr|sr|i|u\.s|tk+)\.?$/;

/** Of those who hold such an office, “of” leads to what they look after, and not to a name of its own: "Secretary of Defense". */
const OFFICE = /^(?:secretary|undersecretary|minister|commissioner|director|professor|dean)$/;

interface Mention extends FoundFact {
  readonly passage: number;
  /** False where the word may have its capital from its place. */
  readonly isCertain: boolean;
}

type Introductions = Reading["details"][number]["introductions"];

/**
 * The names of people, bodies and places, each once, with their first mention in the running text or, where there is
 * none, in a heading: under the fullest form the draft gives, "Solano" being one with "Maria Solano". A single
 * capitalised word counts where the tagger takes it for a name and it stands somewhere that does not call for a capital.
 * Yields after each passage.
 */
export function* namesInSteps({ passages, details, names: book }: Reading): Generator<void, FoundName[]> {
  const inText: Mention[] = [];
  const inHeadings: Mention[] = [];
  for (const [index, passage] of passages.entries()) {
    const found = mentionsIn(passage, index, details[index]?.introductions ?? []);
    if (isRunningText(passage)) inText.push(...found);
    else if (passage.kind === "heading") inHeadings.push(...found);
    yield;
  }
  return gather([...inText, ...inHeadings], book);
}

/** Each name once, at its first mention. A word that may have its capital from its place needs a mention that has not. */
function gather(mentions: readonly Mention[], book: NameBook): FoundName[] {
  const certain = new Set(mentions.filter(({ isCertain }) => isCertain).map(({ text }) => text));
  const names = new Map<string, FoundName>();
  for (const { isCertain, ...mention } of mentions) {
    if (findPlaceholders(`[${mention.text}]`).length > 0) continue;
    const text = fullName(mention.text, book);
    if (!isCertain && text === mention.text && !certain.has(text)) continue;
    const known = names.get(text.toLowerCase());
    names.set(
      text.toLowerCase(),
      known ? { ...known, mentions: known.mentions + 1 } : { ...mention, text, mentions: 1 },
    );
  }
  return [...names.values()];
}

/** "Quill" is Rosa Quill; but "Ashby" alone may be the town, and not the Ashby Courier. */
function fullName(name: string, book: NameBook): string {
  const full = book.fullest(name);
  return full.length < name.length || full.startsWith(`${name} `) ? name : full;
}

function mentionsIn(passage: Passage, index: number, introductions: Introductions): Mention[] {
  const lengths = new Map(introductions.map(({ token, end }) => [token, end - token]));
  const starts = new Set(passage.sentences.map(({ first }) => first));
  const { tokens } = passage;
  const titles = titlesIn(passage);
  const found: Mention[] = titles.map((title) => ({ ...title, passage: index, isCertain: true }));
  for (let at = 0, title = 0; at < tokens.length; ) {
    const start = tokens.start(at) ?? 0;
    while (title < titles.length && (titles[title]?.end ?? 0) <= start) title++;
    const isInTitle = (titles[title]?.start ?? start + 1) <= start;
    const end = isInTitle ? at : nameEnd(tokens, at, lengths);
    const [first, last] = [tokens.at(at), tokens.at(end - 1)];
    if (end > at && first !== undefined && last !== undefined && !isField(tokens, at, end)) {
      const text = passage.prose.text.slice(first.start, last.end);
      const isCertain = end > at + 1 || !(starts.has(at) || isAfterMark(tokens, at));
      const sentence = sentenceIndexAt(passage.sentences, first.start);
      found.push({ kind: "name", passage: index, sentence, text, start: first.start, end: last.end, isCertain });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Titles of works in quotation marks, without the marks. */
function titlesIn({ quotations, prose, sentences }: Passage): FoundFact[] {
  return quotations
    .filter(({ kind, closed, continued, start, end }) => kind === "title" && closed && !continued && end - start > 2)
    .map(({ start, end }) => {
      const text = prose.text.slice(start + 1, end - 1).replace(/[,.;:]+$/u, "");
      return {
        kind: "name",
        text,
        start: start + 1,
        end: start + 1 + text.length,
        sentence: sentenceIndexAt(sentences, start),
      };
    });
}

/** Past the name that starts at a token, with what an ampersand joins to it: "Larkin & Sons". */
function nameEnd(tokens: Tokens, at: number, lengths: ReadonlyMap<number, number>): number {
  const end = at + (lengths.get(at) ?? (isNameWord(tokens, at) ? 1 : 0));
  if (end === at || tokens.text(end) !== "&") return end;
  const joined = nameEnd(tokens, end + 1, lengths);
  return joined > end + 1 ? joined : end;
}

function isNameWord(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  if (token === undefined || token.tag !== "PROPN" || !/^\p{Lu}[\p{L}.&'’-]+$/u.test(token.text)) return false;
  return !NO_NAME.test(token.lower) && !isOfCalendar(token.lower);
}

/** "Defense" in "Secretary of Defense Pete Hale". */
function isField(tokens: Tokens, at: number, end: number): boolean {
  return end === at + 1 && tokens.lower(at - 1) === "of" && OFFICE.test(tokens.lower(at - 2));
}

/** The first word of a quotation has a capital whatever it is. */
function isAfterMark(tokens: Tokens, at: number): boolean {
  return /^["“”‘’'«»:([—–]$/u.test(tokens.text(at - 1));
}

import type { Mark, MarkKind } from "../../document/index.js";
import { beginsWithCapital, type Sentence, type Tokens } from "../../language/index.js";
import { standsApart } from "../people/cited-name.js";
import { isDocument } from "../people/nouns.js";
import type { DraftPassage } from "./draft-passage.js";

const NAMES: Partial<Record<MarkKind, string>> = {
  link: "link",
  footnote: "footnote",
  citation: "citation key",
};

/**
 * "(Moll, Reed & Hart, 1950; Pini 1968, p. 4)": names and a year in brackets, as in the author–date style of Chicago.
 * The first name and its year are the groups. "(June to May 2024)" is when something was.
 */
const BRACKETS =
  /\((?:see\s|cf\.\s|e\.g\.,?\s)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Since|From|Between|About|Until|In|On|As)\s)(\p{Lu}[\p{L}.,&'’\s-]{1,80}|\p{Lu}[\p{L}.,;&'’\s-]{1,120})[\s,(]((?:1[5-9]|20)\d\d[a-z]?)(?:[,;:]\s?[^()]{1,120})?\)/u;

/**
 * "[12]", "[4, 5]", "[1]–[3]" after a word or mark, and a raised number after a mark: a numbered reference. A power ("m²")
 * follows a letter.
 */
const NUMBERED = /[\p{L}\p{N}.,;:!?)\]”"’»]\s?\[(\d{1,3})(?:[,;–-]\s?\d{1,3})*\]|[.,;:!?)”"’»]([¹²³⁰⁴-⁹]+)(?!\p{N})/u;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** What a reference in words cannot do without; most passages have none of it. */
const REFERS = /[([¹²³⁰⁴-⁹]/u;

/** "https://example.org/": whose site it is, and nothing that stands there. */
const FRONT_PAGE = /^(?:https?:)?\/\/[^/?#]+\/?$/iu;
const DOCUMENT = /\.(?:pdf|csv|xlsx?|docx?|ods|odt)(?:[?#].*)?$/iu;
const A_NAME =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*)(?: (?:of|the|and|for|in|to|on|at|with|de|la|van|von|\p{Lu}[\p{L}\p{N}.'’&-]*))+$/u;
const FOR_READER: ReadonlySet<string> = new Set(["you", "your", "please"]);

/** For each sentence what it cites ("link", "footnote", "citation key", …); empty where nothing. */
export function citations(passage: DraftPassage): readonly string[] {
  const marks = passage.prose.marks.filter((mark) => NAMES[mark.kind] !== undefined && isSource(mark));
  marks.sort((a, b) => a.start - b.start);
  const mayRefer = REFERS.test(passage.prose.text);
  let next = 0;
  return passage.sentences.map((sentence, index) => {
    // A footnote stands behind the full stop, which is also where the next sentence may begin.
    const end = Math.max(sentence.end, (passage.sentences[index + 1]?.start ?? sentence.end + 1) - 1);
    let found = "";
    for (let mark = marks[next]; mark && mark.start <= end; mark = marks[++next]) {
      if (mark.kind !== "link" || backs(passage, sentence, mark)) found ||= NAMES[mark.kind] ?? "";
    }
    return found || (mayRefer ? citedInWords(passage.prose.text.slice(sentence.start, end)) : "");
  });
}

/**
 * Not "visit [our shop](…)", which sends the reader on, nor "the tasks are on [Open Desk](…), a board for clerks": a name is a
 * part of what is said, but where it stands apart from it, in brackets or behind a dash, or is a document's.
 */
function backs(passage: DraftPassage, sentence: Sentence, mark: Mark): boolean {
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  if (isForReader(tokens)) return false;
  // "Ana Lee (AL)" links to who she is as "Ana Lee" does.
  const words = passage.prose.text.slice(mark.start, mark.end).replace(/ \([^()]{1,20}\)$/u, "");
  const behind = passage.prose.text.slice(mark.end, sentence.end);
  if (!isName(words) || isDocument(words.slice(words.lastIndexOf(" ") + 1).toLowerCase())) return true;
  return standsApart(passage.prose.text.slice(sentence.start, mark.start), behind);
}

/** Most linked words begin small, or are one word. */
function isName(words: string): boolean {
  return words.includes(" ") && beginsWithCapital(words) && A_NAME.test(words);
}

/** Whether a sentence tells the reader to do something. */
function isForReader(tokens: Tokens): boolean {
  const opening = tokens.find(({ tag }) => tag !== "PUNCT" && tag !== "ADV");
  const isCommand = opening?.tag === "VERB" && opening.lower === opening.lemma;
  return isCommand || tokens.some(({ lower }) => FOR_READER.has(lower));
}

function citedInWords(sentence: string): string {
  if (inBrackets(sentence)) return "author and year in brackets";
  return byNumber(sentence) ? "numbered reference" : "";
}

// Few sentences have a mark of either at all.
function inBrackets(sentence: string): RegExpExecArray | null {
  return sentence.includes("(") ? BRACKETS.exec(sentence) : null;
}

function byNumber(sentence: string): RegExpExecArray | null {
  return /[[¹²³⁰⁴-⁹]/.test(sentence) ? NUMBERED.exec(sentence) : null;
}

/** What a sentence cites in its own words, by name: "Moll, Reed & Hart 1950", "Reference 12"; empty where nothing. */
export function referenceIn(sentence: string): string {
  const [, author = "", year = ""] = inBrackets(sentence) ?? [];
  if (author !== "") return `${author.replace(/[\s,;]+$/u, "").replace(/\s+/gu, " ")} ${year}`;
  const [, number, raised = ""] = byNumber(sentence) ?? [];
  const found = number ?? [...raised].map((digit) => RAISED.indexOf(digit)).join("");
  return found === "" ? "" : `Reference ${found}`;
}

/** Links within the page or the site, to a mailbox and to somebody's front page are no sources; documents are. */
function isSource({ kind, target }: Mark): boolean {
  if (kind !== "link") return true;
  if (/^(?:#|mailto:|tel:)/u.test(target)) return false;
  if (!/^(?:https?:)?\/\//iu.test(target)) return target === "" || DOCUMENT.test(target);
  return !FRONT_PAGE.test(target);
}

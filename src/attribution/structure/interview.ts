import { type Block, firstIndex } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { isGivenName } from "../people/people.js";
import { isInQuote, isLineBelow } from "./authors.js";
import { firstWord } from "./first-word.js";
import { type Interviewee, intervieweeOf, nameLine } from "./interviewee.js";
import { type Look, lookOf } from "./look.js";
import { type Part, type PartFinder, type Parts, question, words } from "./part.js";
import type { SeenBlocks } from "./seen-blocks.js";

/** How questions are set in a piece: headings of one level, lines in bold, lines in italics, "Q:", in bold within the paragraph, or plain, over answers in italics. */
type Setting = "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "strong" | "emphasis" | "Q" | "run-in" | "plain";
const SETTINGS: readonly Setting[] = ["Q", "strong", "emphasis", "run-in", "h2", "h3", "h4", "h1", "h5", "h6", "plain"];

/** A question and the blocks that answer it, by number. */
interface Section {
  readonly question: number;
  readonly answers: readonly number[];
}

const LONGEST_QUESTION = 400;
/** "Q:", "Q1.", "Question 2:" before a question, and "A:" before its answer. */
const Q_LABEL = /^(?:Q|Question)\s?\d*\s?[.:)]\s?(?=\S)/u;
const A_LABEL = /^(?:A|Answer)\s?\d*\s?[.:)]\s?(?=\S)/u;
/** The same in bold, which need no colon. */
const Q_MARK = /^(?:Q|Question)\s?\d*$/u;
const A_MARK = /^(?:A|Answer)\s?\d*$/u;
/** "ES: ", "Greta: " before an answer: somebody's by that name; "Second: " is none. */
const OTHER_LABEL = /^(\p{Lu}[\p{L}.'’-]{0,15})(?:(?: & |[ /])\p{Lu}[\p{L}.'’-]{0,15}){0,2}:\s/u;
/** "How do I install it?", "What did we learn?": nobody is asked. */
const FROM_WRITER = /(?<![\p{L}’'])(?:I|my|me|we|our)(?![\p{L}])/u;
const FAQ = /\b(?:FAQs?|frequently asked|common questions|troubleshooting|how[- ]to|getting started|quick ?start)\b/iu;
/** How a request begins. */
const REQUESTING = new Set("please tell talk describe explain walk take give share name introduce".split(" "));
const REQUEST =
  /^(?:please )?(?:tell|talk|describe|explain|walk|take|give|share|name|introduce) (?:us|me|our|to|through|about|your|a bit|one)\b/iu;

/**
 * Finds the questions and answers of an interview. Decided over the whole piece: somebody
 * is introduced as asked, or is asked as "you" and answers as "I". Pages of questions whose answers are the
 * writer's own ("How do I install it?") look the same, and are not.
 */
export const INTERVIEW: PartFinder = { concerns: isPerhapsAsked, find: interviewParts };

/** Set as questions may be, or as the name of who is asked. */
function isPerhapsAsked(block: Block): boolean {
  return block.kind === "heading" || lookOf(block).setApart !== "" || settingOf(block) !== "";
}

function interviewParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  const settings = concerned.map((at) => settingOf(blocks.at(at) as Block));
  const placesOf = (setting: Setting) => concerned.filter((_, index) => settings[index] === setting);
  const names = new NamesAbove(blocks, concerned, language);
  for (const setting of SETTINGS) {
    const sections = settings.includes(setting) ? sectionsOf(blocks, placesOf(setting), setting) : [];
    const [first] = sections;
    if (!first || parts.has(first.question)) continue;
    const asked = intervieweeOf(blocks, first.question, language);
    if (!isInterview(blocks, sections, setting, asked, names)) continue;
    const isOne = sections.length === 1;
    for (const section of sections) {
      const speaker = names.at(section.question) || asked.name;
      for (const [index, part] of partsOf(blocks, section, speaker, isOne, setting)) parts.set(index, part);
    }
  }
  return parts;
}

function settingOf(block: Block): Setting | "" {
  const { text, setApart, isQuestion, openingEnd } = lookOf(block);
  if (block.kind === "heading") return `h${block.level}` as Setting;
  if (block.kind !== "paragraph" || isInQuote(block)) return "";
  if (isQ(block)) return "Q";
  if (setApart !== "") return text.length <= LONGEST_QUESTION ? setApart : "";
  const opening = text.slice(0, openingEnd).trimEnd();
  if (opening === "" && isQuestion) return "plain";
  return opening.endsWith("?") && openingEnd < LONGEST_QUESTION && !isQuestion ? "run-in" : "";
}

function isQ(block: Block): boolean {
  const { text, openingEnd } = lookOf(block);
  return Q_LABEL.test(text) || Q_MARK.test(text.slice(0, openingEnd).trim());
}

/** Where the label "A:" of an answer ends; 0 without one. */
function answerStart({ text, openingEnd }: Look): number {
  if (A_MARK.test(text.slice(0, openingEnd).trim())) return openingEnd;
  return A_LABEL.exec(text)?.[0].length ?? 0;
}

/** Whether an answer stands behind the name or the initials of somebody. */
function isOthers({ text }: Look): boolean {
  const [, first = ""] = OTHER_LABEL.exec(text) ?? [];
  return /^\p{Lu}{2,3}$/u.test(first) || isGivenName(first.toLowerCase());
}

/** Whether a block set as questions are asks one: by its mark, as a request, or with "Q:". */
function asks(block: Block, setting: Setting, isUnderWay: boolean): boolean {
  const { text, isQuestion, saysYou } = lookOf(block);
  if (setting === "Q" || setting === "run-in" || isQ(block)) return true;
  if (isQuestion || (REQUESTING.has(firstWord(text)) && REQUEST.test(text))) return true;
  return isUnderWay && block.kind === "paragraph" && (saysYou || /[.!…]["”’)]*\s*$/u.test(text));
}

/** `places` are the blocks that are set so. */
function sectionsOf(blocks: SeenBlocks, places: readonly number[], setting: Setting): readonly Section[] {
  const answered: Section[] = [];
  let isUnderWay = false;
  for (const [index, at] of places.entries()) {
    if (!asks(blocks.at(at) as Block, setting, isUnderWay)) continue;
    isUnderWay = true;
    const answers = answersTo(blocks, at, places[index + 1] ?? blocks.length, setting);
    if (answers.length > 0) answered.push({ question: at, answers });
    if (setting === "plain" && answers.length > 0 && lookAt(blocks, answers[0]).setApart !== "emphasis") return [];
  }
  return answered;
}

/** The paragraphs behind a question up to `end`, or to the next title; with the question itself where that is run in. */
function answersTo(blocks: SeenBlocks, question: number, end: number, setting: Setting): readonly number[] {
  const answers = setting === "run-in" ? [question] : [];
  for (let at = question + 1; at < end; at++) {
    const block = blocks.at(at) as Block;
    if (block.kind === "heading" || lookOf(block).setApart === "strong") break;
    if (block.kind === "paragraph") answers.push(at);
  }
  return answers;
}

function isInterview(
  blocks: SeenBlocks,
  sections: readonly Section[],
  setting: Setting,
  asked: Interviewee,
  names: NamesAbove,
): boolean {
  const looks = sections.map((section) => ({
    question: questionLook(blocks, section, setting),
    answers: section.answers.map((at) => lookAt(blocks, at)),
  }));
  const count = looks.length;
  const toYou = looks.filter(({ question }) => question.saysYou).length;
  const fromWriter = looks.filter(({ question }) => FROM_WRITER.test(question.text)).length;
  const asI = looks.filter(({ answers }) => answers.some(({ saysI }) => saysI)).length;
  const firstAsI = looks[0]?.answers[0]?.saysI === true || (looks[0]?.answers[0]?.text.length ?? 99) <= SHORT_ANSWER;
  if (isFaq(blocks, sections[0]?.question ?? 0) || fromWriter * 2 >= count) return false;
  const isHeading = setting.startsWith("h");
  const by = sections.some(({ question }) => names.at(question) !== "") ? "words" : asked.by;
  if (count === 1) return !isHeading && setting !== "run-in" && by !== "" && firstAsI;
  if (by === "words") return asI > 0 || toYou > 0;
  if (by === "title") return asI * 2 >= count && toYou > 0;
  if (isHeading)
    return (
      by === "introduction" && toYou > 1 && toYou * 2 >= count && asI * 2 >= count && isNoWriters(blocks, sections)
    );
  if (by === "" && isFirstPerson(blocks, sections[0]?.question ?? 0)) return false;
  return by === "" ? toYou * 2 >= count && asI * 3 >= count * 2 : asI * 2 >= count;
}

/** Whether the writer is no "I" and no "we" before the first question. */
function isNoWriters(blocks: SeenBlocks, [first]: readonly Section[]): boolean {
  const before = blocks.slice(0, first?.question).filter(({ kind }) => kind === "paragraph");
  return !before.some((block) => lookOf(block).saysI || lookOf(block).saysWe);
}

/** Whether the writer is an "I" before the first question: then the answers are the writer's own, as in a column. */
function isFirstPerson(blocks: SeenBlocks, first: number): boolean {
  return blocks.slice(0, first).some((block) => block.kind === "paragraph" && lookOf(block).saysI);
}

/** An answer so short ("Every day.") need not say "I". */
const SHORT_ANSWER = 40;

function lookAt(blocks: SeenBlocks, at = 0): Look {
  return lookOf(blocks.at(at) as Block);
}

function questionLook(blocks: SeenBlocks, section: Section, setting: Setting): Pick<Look, "text" | "saysYou"> {
  const look = lookAt(blocks, section.question);
  if (setting !== "run-in") return look;
  const text = look.text.slice(0, look.openingEnd);
  return { text, saysYou: /\byou(?:r|rself)?\b/iu.test(text) };
}

function isFaq(blocks: SeenBlocks, first: number): boolean {
  return blocks.slice(0, first).some((block) => block.kind !== "paragraph" && FAQ.test(block.prose.text));
}

/** The parts of one question and its answers. */
function partsOf(blocks: SeenBlocks, section: Section, speaker: string, isOne: boolean, setting: Setting): Parts {
  const parts = new Map<number, Part>();
  const { question: at, answers } = section;
  const isRunIn = answers[0] === at;
  if (!isRunIn) parts.set(at, question(lookAt(blocks, at).text.length));
  let whose = speaker;
  for (const index of answers) {
    const block = blocks.at(index) as Block;
    const look = lookOf(block);
    if (setting !== "plain" && isAside(block)) continue;
    // Under a rule the writer may be back, and somebody else under a name of their own.
    if (block.underRule && !look.saysI && !look.saysWe) break;
    // "He has a shop." behind an answer with a label: the writer again.
    if (setting === "Q" && index !== answers[0] && /^(?:He|She)\s/u.test(look.text) && !look.saysI && !look.saysWe)
      break;
    // "— Ana Lee" at the end signs the piece: whoever asked.
    if (isLineBelow(block)) break;
    if (isOthers(look)) whose = "";
    if (isOne && !look.saysI && !(index === answers[0] && look.text.length <= SHORT_ANSWER)) break;
    if (speaksOf(look, speaker)) break;
    const start = index === at ? look.openingEnd : answerStart(look);
    parts.set(index, words("interview-answer", whose, start, look.text.length));
  }
  return parts;
}

/** "(She laughs.)", "*This talk has been shortened.*": the writer's own. */
function isAside(block: Block): boolean {
  const look = lookOf(block);
  return look.isBracketed || (look.setApart === "emphasis" && !look.saysI);
}

/** "Ana Lee's book is out in May": the writer again, about the one who was asked. */
export function speaksOf(look: Look, speaker: string): boolean {
  const last = speaker.slice(speaker.lastIndexOf(" ") + 1);
  if (last === "" || look.saysI) return false;
  return new RegExp(String.raw`(?<!\p{L})${last.replace(/[^\p{L}\p{N}]/gu, ".")}(?!\p{L})`, "u").test(look.text);
}

/** For each block the name on the last line before it that says who is asked from there on. */
class NamesAbove {
  #lines: readonly { readonly at: number; readonly name: string }[] | null = null;

  /** `concerned` holds the blocks that may be such lines. */
  constructor(
    private readonly blocks: SeenBlocks,
    private readonly concerned: readonly number[],
    private readonly language: Language,
  ) {}

  /** Empty before the first of them. */
  at(block: number): string {
    this.#lines ??= this.#find();
    return this.#lines[firstIndex(this.#lines, ({ at }) => at >= block) - 1]?.name ?? "";
  }

  #find() {
    const lines = this.concerned.map((at) => ({ at, name: nameLine(this.blocks.at(at) as Block, this.language) }));
    return lines.filter(({ at, name }) => at > 0 && name !== "");
  }
}

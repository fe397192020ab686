import type { Block } from "../../document/index.js";
import { trimmed } from "../read/places.js";
import type { Attribution } from "../types.js";

/** How an interview stands after a passage. Flat: compared field by field. */
export interface Interview {
  /** Whether the passage asked a question, set in bold or italics, or answered one. */
  readonly turn: "none" | "question" | "answer";
  /** Who answers: the person named last before the first question; empty if nobody was. */
  readonly interviewee: string;
}

export const NO_INTERVIEW: Interview = { turn: "none", interviewee: "" };

const LONGEST_QUESTION = 400;
/** An answer so short ("Every day.") need not say "I". */
const SHORT_ANSWER = 40;
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|me|my|myself)(?![\p{L}])/u;
const QUOTED = /[“"][^”"]*[”"]/gu;

/**
 * "**Do you regret it?**" and, in the next paragraph, "I do. It was my fault.": what the person asked says. Pages of
 * questions and answers look the same but speak of nobody as "I".
 */
export function interviewAnswer(block: Block, { turn, interviewee }: Interview): Attribution | null {
  if (turn === "none" || block.kind !== "paragraph" || isSetApart(block)) return null;
  const { text } = block.prose;
  const isShort = turn === "question" && text.length <= SHORT_ANSWER;
  if (!isShort && !FIRST_PERSON.test(text.replace(QUOTED, ""))) return null;
  return {
    source: null,
    cue: null,
    content: [trimmed(block, { start: 0, end: text.length })],
    sourceKind: interviewee === "" ? "described" : "named",
    speech: "direct",
    basis: "speech",
    speaker: interviewee,
    confidence: 0.7,
    pattern: "interview-answer",
  };
}

/** How the interview stands after a block. `isAnswer` as found by `interviewAnswer`; `nearest` is who was named last. */
export function interviewAfter(block: Block, before: Interview, isAnswer: boolean, nearest: string): Interview {
  if (isAnswer) return { ...before, turn: "answer" };
  const isUnderWay = before.turn !== "none";
  if (!isSetApart(block) || !(isUnderWay || block.prose.text.trimEnd().endsWith("?"))) return NO_INTERVIEW;
  return { turn: "question", interviewee: isUnderWay ? before.interviewee : nearest };
}

/** A paragraph wholly in bold or italics, as questions are set. */
function isSetApart({ kind, prose }: Block): boolean {
  const end = prose.text.trimEnd().length;
  if (kind !== "paragraph" || end === 0 || end > LONGEST_QUESTION) return false;
  return prose.marks.some(
    (mark) => (mark.kind === "strong" || mark.kind === "emphasis") && mark.start === 0 && mark.end >= end,
  );
}

const ROLE_TURN = /^(A|Answer):\s/;

/** "**Ana Lee:** I saw it fall.", "A: I ran.": a speaker's name in bold, or a role, and a colon. */
export function interviewTurn(block: Block): Attribution | null {
  const { text, marks } = block.prose;
  const bold = marks.find((mark) => mark.kind === "strong" && mark.start === 0);
  const role = ROLE_TURN.exec(text)?.[1];
  const colon = bold && isBoldName(text, bold.end) ? text.indexOf(":", bold.end - 1) : role ? role.length : -1;
  if (colon < 0 || block.kind !== "paragraph") return null;
  const name = text.slice(0, colon).trim();
  const start = colon + 1 + (text.slice(colon + 1).length - text.slice(colon + 1).trimStart().length);
  if (start >= text.length || isListOfNames(text.slice(start))) return null;
  return {
    source: { start: 0, end: colon, back: 0 },
    cue: { start: colon, end: colon + 1, back: 0 },
    content: [trimmed(block, { start, end: text.length })],
    sourceKind: role ? "described" : "named",
    speech: "direct",
    basis: "speech",
    speaker: role ? "" : name,
    confidence: 0.8,
    pattern: "interview-turn",
  };
}

/** "Walsh; Crean; Doyle.": a list of names, where a turn is a sentence. */
function isListOfNames(text: string): boolean {
  const items = text.replace(/[.\s]+$/, "").split(/[;,]/);
  return items.length > 2 && items.every((item) => /^\s*\p{Lu}\S*(?:\s\S+){0,2}$/u.test(item));
}

/** The bold words end in a colon, or one follows at once, and they look like a name. */
function isBoldName(text: string, end: number): boolean {
  const name = text.slice(0, end).replace(/:$/, "");
  const hasColon = text[end - 1] === ":" || text[end] === ":";
  return hasColon && name.length <= 40 && /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}$/u.test(name);
}

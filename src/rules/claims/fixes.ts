import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Sentence } from "../../language/index.js";
import { placeholder } from "../placeholders.js";
import type { Edit, Fix } from "../types.js";

const CLOSING = /[\s"'”’»)\]]*$/u;
const FINAL_STOP = /[.!?…:;]+$/u;
const BRACKETS = /^[)\]]+$/u;

/** What is missing ("who says"), and the question that a menu asks it with ("Ask who says so"). */
export interface Question {
  readonly question: string;
  readonly missing: string;
}

/** A fix that asks for what is missing; `edits` put its placeholder in. A footnote would go to `noteAt`. */
export function ask({ question, missing }: Question, noteAt: number, edits: readonly Edit[]): Fix {
  const title = `${question}: add ${placeholder(missing)}`;
  return { title, safe: false, edits, asks: { question, missing, noteAt } };
}

/** The fix with people to choose from in place of its placeholder. */
export function withNames(fix: Fix, names: readonly string[]): Fix {
  return names.length === 0 ? fix : { ...fix, names };
}

/** "…, according to [SOURCE TK]." */
export function accordingTo(passage: Passage, sentence: Sentence, question: Question): Fix {
  return askAtEnd(passage, sentence, ["according to ", ""], question);
}

/** "…, [WHO SAYS SO TK] said." */
export function whoSaid(passage: Passage, sentence: Sentence, question: Question): Fix {
  return askAtEnd(passage, sentence, ["", " said"], question);
}

/** Puts a placeholder behind a word or phrase: "Studies show" → "Studies [STUDY, LINK TK] show", or with `lead` before it. */
export function askAfter(span: Span, question: Question, lead = ""): Fix {
  return ask(question, span.end, [insertion(span.end, ` ${lead}${placeholder(question.missing)}`)]);
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Adds the placeholder, between words, to the end of a sentence and before its stop. */
function askAtEnd(
  passage: Passage,
  sentence: Sentence,
  [lead, tail]: readonly [string, string],
  question: Question,
): Fix {
  const text = passage.prose.text.slice(sentence.start, sentence.end).trimEnd();
  const end = sentence.start + text.length;
  const closed = text.replace(CLOSING, "");
  const bare = closed.replace(FINAL_STOP, "").trimEnd();
  const missing = placeholder(question.missing);
  const isStopped = bare.length < closed.length;
  const marks = text.slice(closed.length).trim();
  // A stop inside quotation marks belongs to them, and no clause can follow it: “It failed.” [SOURCE TK]
  if (marks !== "" && isStopped && !BRACKETS.test(marks)) return ask(question, end, [insertion(end, ` ${missing}`)]);
  const at = marks !== "" && !isStopped ? end : sentence.start + bare.length;
  const comma = /[,–—-]$/u.test(bare) ? "" : ",";
  return ask(question, end, [insertion(at, `${comma} ${lead}${missing}${tail}`)]);
}

import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Sentence } from "../../language/index.js";
import { placeholder } from "../placeholders.js";
import type { Edit, Fix } from "../types.js";

const CLOSING = /[\s"'”’»)\]]*$/u;
const FINAL_STOP = /(?:[.!?…]+)$/u;

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
  return askAtEnd(passage, sentence, `according to ${placeholder(question.missing)}`, question);
}

/** "…, [WHO SAYS SO TK] said." */
export function whoSaid(passage: Passage, sentence: Sentence, question: Question): Fix {
  return askAtEnd(passage, sentence, `${placeholder(question.missing)} said`, question);
}

/** Puts a placeholder behind a word or phrase: "Studies show" → "Studies [STUDY, LINK TK] show", or with `lead` before it. */
export function askAfter(span: Span, question: Question, lead = ""): Fix {
  return ask(question, span.end, [insertion(span.end, ` ${lead}${placeholder(question.missing)}`)]);
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Adds words to the end of a sentence, before its full stop. */
function askAtEnd(passage: Passage, sentence: Sentence, words: string, question: Question): Fix {
  const text = passage.prose.text.slice(sentence.start, sentence.end);
  const end = sentence.start + text.trimEnd().length;
  const closed = text.replace(CLOSING, "");
  const bare = closed.replace(FINAL_STOP, "").trimEnd();
  // A stop inside closing quotation marks belongs to them: add after the marks.
  const at = closed.length < text.trimEnd().length ? end : sentence.start + bare.length;
  return ask(question, end, [insertion(at, /[,;:—–-]$/u.test(bare) ? ` ${words}` : `, ${words}`)]);
}

import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Sentence } from "../../language/index.js";
import { placeholder } from "../placeholders.js";
import type { Fix } from "../types.js";

const CLOSING = /[\s"'”’»)\]]*$/u;
const FINAL_STOP = /(?:[.!?…]+)$/u;

/** Adds words to the end of a sentence, before its full stop: "It failed" → "It failed, Lee said". */
export function addAtEnd(passage: Passage, sentence: Sentence, words: string, title: string): Fix {
  const text = passage.prose.text.slice(sentence.start, sentence.end);
  const closed = text.replace(CLOSING, "");
  const bare = closed.replace(FINAL_STOP, "").trimEnd();
  // A stop inside closing quotation marks belongs to them: add after the marks.
  const inner = closed.length < text.trimEnd().length;
  const at = sentence.start + (inner ? text.trimEnd().length : bare.length);
  return insert(at, /[,;:—–-]$/u.test(bare) ? ` ${words}` : `, ${words}`, title);
}

/** "…, according to [SOURCE TK]." */
export function accordingTo(passage: Passage, sentence: Sentence, missing: string): Fix {
  return addAtEnd(passage, sentence, `according to ${placeholder(missing)}`, "Say according to whom");
}

/** "…, [WHO SAYS SO TK] said." */
export function whoSaid(passage: Passage, sentence: Sentence, missing: string, verb = "said"): Fix {
  return addAtEnd(passage, sentence, `${placeholder(missing)} ${verb}`, "Say whose judgement it is");
}

/** Puts a placeholder behind a word or phrase: "Critics say" → "Critics [WHO TK] say". */
export function askAfter(span: Span, missing: string, title: string): Fix {
  return insert(span.end, ` ${placeholder(missing)}`, title);
}

export function insert(at: number, text: string, title: string): Fix {
  return { title, safe: false, edits: [{ start: at, end: at, text }] };
}

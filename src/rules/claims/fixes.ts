import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Sentence } from "../../language/index.js";
import { placeholder } from "../placeholders.js";
import type { Edit, Fix } from "../types.js";
import { clauseEnd } from "./clause-end.js";
import { openWith } from "./opening.js";
import { type ClaimTokens, tagPlace } from "./tag-place.js";

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
  if (names.length === 0) return fix;
  const { title, safe, edits, asks } = fix;
  return asks === undefined ? { title, safe, edits, names } : { title, safe, edits, asks, names };
}

/** "…, according to [SOURCE TK]", at the end, behind the claim's own clause or in front, as the sentence reads best. */
export function accordingTo(passage: Passage, sentence: Sentence, question: Question, claim?: ClaimTokens): Fix {
  return tagged(passage, sentence, ["according to ", ""], question, claim);
}

/** "…, [WHO SAYS SO TK] said", and where that would not read well as `accordingTo` has it. */
export function whoSaid(passage: Passage, sentence: Sentence, question: Question, claim?: ClaimTokens): Fix {
  return tagged(passage, sentence, ["", " said"], question, claim);
}

/** "They despised him [HOW DO WE KNOW TK]": the placeholder alone, behind the claim's own clause. */
export function noteBehind(passage: Passage, sentence: Sentence, question: Question, claim: ClaimTokens): Fix {
  return noted(passage, sentence, question, clauseEnd(passage, sentence, claim.last).last);
}

/** "The firm, according to [WHO SAYS TK], paid": the tag in place of a word that hides who says so, between `marks`. */
export function tagInstead({ start, end }: Span, question: Question, noteAt: number, [before, behind]: Wording): Fix {
  const text = `${before}according to ${placeholder(question.missing)}${behind}`;
  return ask(question, noteAt, [{ start, end, text }]);
}

type Wording = readonly [before: string, behind: string];

function tagged(passage: Passage, sentence: Sentence, words: Wording, question: Question, claim?: ClaimTokens): Fix {
  const place = tagPlace(passage, sentence, claim);
  const missing = placeholder(question.missing);
  const [before, behind] = words;
  const isColonLast = passage.prose.text.slice(sentence.start, sentence.end).trimEnd().endsWith(":");
  if (place.where === "end" && !isColonLast) return tagAtEnd(passage, sentence, words, question);
  // A bracket right before a colon would look like the start of a link's address.
  const isBeforeColon = behind === "" && "last" in place && passage.tokens.text(place.last) === ":";
  if (place.where === "note" && !isBeforeColon) return noted(passage, sentence, question, place.last);
  if (place.where === "inside" && behind !== "") return noted(passage, sentence, question, place.last);
  if ((place.where === "behind" || place.where === "inside") && !isBeforeColon) {
    const at = passage.tokens.end(place.last - 1) ?? sentence.end;
    return ask(question, at, [insertion(at, `, ${before}${missing}${behind}`)]);
  }
  const opening = openWith(passage, sentence, `according to ${missing}`);
  if (opening !== null) return ask(question, endOf(passage, sentence), [opening]);
  const { last } = clauseEnd(passage, sentence, claim?.last ?? sentence.last);
  return noted(passage, sentence, question, last);
}

/** "It is a mess, [WHO SAYS SO TK] said!" would raise the voice of whoever said it, so an exclamation takes the question alone. */
function tagAtEnd(passage: Passage, sentence: Sentence, words: Wording, question: Question): Fix {
  const isSaid = words[1] !== "";
  const isLoud = /[!?]["”’)]*$/u.test(passage.prose.text.slice(sentence.start, sentence.end).trimEnd());
  return isSaid && isLoud
    ? askAtEnd(passage, sentence, ["", ""], question, " ")
    : askAtEnd(passage, sentence, words, question);
}

/** The placeholder alone behind a word, or where a tag would go behind a quotation at the end. */
function noted(passage: Passage, sentence: Sentence, question: Question, last: number): Fix {
  const at = passage.tokens.end(last - 1) ?? sentence.end;
  const isLast =
    at >= sentence.end ||
    passage.prose.text.slice(at, sentence.end).replace(CLOSING, "").replace(FINAL_STOP, "") === "";
  if (isLast) return askAtEnd(passage, sentence, ["", ""], question, " ");
  return ask(question, at, [insertion(at, ` ${placeholder(question.missing)}`)]);
}

function endOf({ prose }: Passage, { start, end }: Sentence): number {
  return start + prose.text.slice(start, end).trimEnd().length;
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
  [before, behind]: Wording,
  question: Question,
  link = ", ",
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
  const comma = /[,–—-]$/u.test(bare) ? " " : link;
  return ask(question, end, [insertion(at, `${comma}${before}${missing}${behind}`)]);
}

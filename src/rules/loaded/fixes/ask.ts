import type { Passage } from "../../../attribution/index.js";
import type { Tag } from "../../../language/index.js";
import type { Form } from "../../../lexicons/loaded/index.js";
import { ask, type Question } from "../../claims/fixes.js";
import { placeholder } from "../../placeholders.js";
import type { Fix } from "../../types.js";
import type { Match } from "../find/vocabulary.js";

/** What belongs to a phrase that a word of this form opens: "the extremist groups", "the party boss Ana Lee". */
const NAMED: Readonly<Partial<Record<Form, ReadonlySet<Tag>>>> = {
  adjective: new Set<Tag>(["NOUN", "PROPN", "ADJ"]),
  noun: new Set<Tag>(["NOUN", "PROPN"]),
};

/** A fix that asks for what is missing, right after the words and what they describe. */
export function askAfter(passage: Passage, match: Match, question: Question): Fix {
  const { tokens } = passage;
  let last = match.last;
  const named = NAMED[match.entry.line.form];
  while (named?.has(tokens.tag(last) ?? "X")) last++;
  const at = tokens.end(last - 1) ?? 0;
  return ask(question, at, [{ start: at, end: at, text: ` ${placeholder(question.missing)}` }]);
}

import type { Passage } from "../../../attribution/index.js";
import type { Tag } from "../../../language/index.js";
import { ask, type Question } from "../../claims/fixes.js";
import { placeholder } from "../../placeholders.js";
import type { Fix } from "../../types.js";
import type { Match } from "../find/vocabulary.js";

const NAMED: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "ADJ"]);

/** A fix that asks for what is missing, right after the words and what they describe. */
export function askAfter(passage: Passage, match: Match, question: Question): Fix {
  const { tokens } = passage;
  let last = match.last;
  if (match.entry.line.form === "adjective") while (tokens[last] && NAMED.has(tokens[last]?.tag ?? "X")) last++;
  const at = tokens[last - 1]?.end ?? 0;
  return ask(question, at, [{ start: at, end: at, text: ` ${placeholder(question.missing)}` }]);
}

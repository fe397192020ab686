import type { Passage } from "../../../attribution/index.js";
import type { Tag } from "../../../language/index.js";
import { placeholder } from "../../placeholders.js";
import type { Fix } from "../../types.js";
import type { Match } from "../hearing/vocabulary.js";

const NAMED: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "ADJ"]);

/** A fix that asks for what is missing, right after the words and what they describe. */
export function askAfter(passage: Passage, match: Match, missing: string, title: string): Fix {
  const { tokens } = passage;
  let last = match.last;
  if (match.entry.line.form === "adjective") while (tokens[last] && NAMED.has(tokens[last]?.tag ?? "X")) last++;
  const at = tokens[last - 1]?.end ?? 0;
  return { title, safe: false, edits: [{ start: at, end: at, text: ` ${placeholder(missing)}` }] };
}

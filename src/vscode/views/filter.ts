import { ruleName } from "../../rules/index.js";
import type { DraftRows, FindingRow } from "./finding-rows.js";

/** What is known of a row's text, kept as long as the row. */
const texts = new WeakMap<FindingRow, string>();

/**
 * Tells whether a row has all words of `filter` in it: in the words marked, the message, the rule, its name or the draft's path;
 * capitals do not count. An empty filter lets everything through.
 */
export function filterOf(filter: string): (row: FindingRow, draft: DraftRows) => boolean {
  const wanted = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return (row, draft) => {
    const text = textOf(row, draft);
    return wanted.every((word) => text.includes(word));
  };
}

function textOf(row: FindingRow, { folder, name }: DraftRows): string {
  let text = texts.get(row);
  if (text === undefined) {
    text = [row.words, row.finding.message, row.finding.rule, ruleName(row.finding.rule), folder, name]
      .join("\n")
      .toLowerCase();
    texts.set(row, text);
  }
  return text;
}

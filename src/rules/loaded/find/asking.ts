import type { Passage } from "../../../attribution/index.js";
import { firstTokenAt } from "../../../language/index.js";
import { findPlaceholders } from "../../placeholders.js";

const BEFORE: ReadonlySet<string> = new Set(["according", "to", ","]);
const BEHIND: ReadonlySet<string> = new Set(["said"]);

/**
 * The tokens with which a source is still asked for: ", according to [SOURCE TK]", "[WHO SAYS TK] said". They are no sign that
 * the sentence reports.
 */
export function askingTokens({ prose, tokens }: Passage): ReadonlySet<number> {
  const asking = new Set<number>();
  for (const { start, end } of findPlaceholders(prose.text)) {
    const first = firstTokenAt(tokens, start);
    let last = first;
    while (last < tokens.length && (tokens.start(last) ?? end) < end) asking.add(last++);
    for (let at = first - 1; BEFORE.has(tokens.lower(at)); at--) asking.add(at);
    if (BEHIND.has(tokens.lower(last))) asking.add(last);
  }
  return asking;
}

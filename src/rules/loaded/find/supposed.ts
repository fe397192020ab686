import type { Tokens } from "../../../language/index.js";
import type { Match } from "./vocabulary.js";

const SUPPOSING = /^(?:would|could|might)$/u;
const BECOMING = /^(?:be|become|seem|look|sound|prove)$/u;

/** Whether a description is of what is not so, or not yet: "such a rule would be controversial". */
export function isSupposed({ entry, first }: Match, tokens: Tokens): boolean {
  if (entry.line.form !== "adjective" || entry.line.traits.capitalised === true) return false;
  const at = tokens.tag(first - 1) === "ADV" ? first - 2 : first - 1;
  if (!BECOMING.test(tokens.lower(at))) return false;
  const modal = tokens.tag(at - 1) === "ADV" || tokens.lower(at - 1) === "not" ? at - 2 : at - 1;
  return SUPPOSING.test(tokens.lower(modal));
}

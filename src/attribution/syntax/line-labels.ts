import type { Prose } from "../../document/index.js";
import type { Tokens } from "../../language/index.js";
import { CAPITAL } from "../../language/index.js";
import type { WordClass } from "./word-classes.js";

const LONGEST_LABEL = 3;

/**
 * The classes of a block's words, those of the labels that begin its lines set apart: in "Present: Ana, Bo" over "Apologies:
 * Ida" the second label is no part of the name before it. A block of lines begins with a label itself.
 */
export function withLabelsApart(
  classes: readonly WordClass[],
  { breaks }: Prose,
  tokens: Tokens,
): readonly WordClass[] {
  if (breaks.length === 0 || labelEnd(tokens, 0) === 0) return classes;
  const apart = [...classes];
  let at = 0;
  for (const end of breaks) {
    while (at < tokens.length && (tokens.start(at) ?? 0) < end) at++;
    apart.fill("other", at, labelEnd(tokens, at));
  }
  return apart;
}

/** Past the words of a label at a token: "Also present" before a colon; the token itself where none begins there. */
function labelEnd(tokens: Tokens, first: number): number {
  if (!tokens.is(first, CAPITAL)) return first;
  for (let at = first + 1; at <= first + LONGEST_LABEL; at++) if (tokens.text(at) === ":") return at;
  return first;
}

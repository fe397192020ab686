import { CAPITAL, type Tokens } from "../../language/index.js";

/** Small questions about a word and the one beside it, for telling word classes. */

/** Whether a word can begin or continue a noun phrase. */
export function startsNoun(tokens: Tokens, index: number): boolean {
  const tag = tokens.tag(index);
  return tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || tag === "NUM";
}

/** A capitalised word inside a name ("Ms. Pledge said"), away from the start of its sentence. */
export function isProperName(tokens: Tokens, index: number): boolean {
  return tokens.tag(index - 1) === "PROPN" && tokens.is(index, CAPITAL);
}

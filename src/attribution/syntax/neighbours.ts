import type { Token, Tokens } from "../../language/index.js";

/** Small questions about a word and the one beside it, for telling word classes. */

/** Whether a word can begin or continue a noun phrase. */
export function startsNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "ADJ" || token.tag === "NUM")
  );
}

/** A capitalised word inside a name ("Ms. Pledge said"), away from the start of its sentence. */
export function isProperName(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  const previous = tokens.at(index - 1);
  return token !== undefined && previous !== undefined && /^\p{Lu}/u.test(token.text) && previous.tag === "PROPN";
}

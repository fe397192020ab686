import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Token } from "../../language/index.js";
import { beginsWithCapital, firstTokenFrom } from "../../language/index.js";
import { NAMING_LINKS } from "../../lexicons/claims/vague.js";

const LINKS = new Set(NAMING_LINKS);

/** "Critics, among them Ana Lee, say": the sentence goes on to name one of them. */
export function bringsIn(passage: Passage, { start, index }: Span & { readonly index: number }): boolean {
  const rest = passage.tokens.slice(firstTokenFrom(passage.tokens, start), passage.sentences[index]?.last);
  return rest.some(({ lower }, at) => LINKS.has(lower) && rest.slice(at + 1, at + 6).some(isName));
}

function isName(token: Token): boolean {
  return token.lower === "them" || (token.tag === "PROPN" && beginsWithCapital(token.text));
}

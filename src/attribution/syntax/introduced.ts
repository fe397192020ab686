import { CAPITAL } from "../../language/index.js";
import { isHuman } from "../people/nouns.js";
import type { Chunk } from "./chunk.js";
import type { Words } from "./words.js";

const CALLED = new Set("named called nicknamed".split(" "));
const ANY = new Set("a an one another some two three".split(" "));

/**
 * Joins "a ferryman", "named" and "Joss": somebody who is introduced by name is one noun phrase, and the participle no
 * verb of its own. "The board named Lee its chair" names nobody new, for "the board" is known.
 */
export function joinIntroduced(words: Words, chunks: readonly Chunk[]): readonly Chunk[] {
  const opening = chunks.findIndex((chunk, at) => isIntroduction(words, chunk, chunks[at + 1], chunks[at + 2]));
  if (opening < 0) return chunks;
  const joined = chunks.slice(0, opening);
  for (let at = opening; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const name = chunks[at + 2];
    if (!name || !isIntroduction(words, chunk, chunks[at + 1], name)) joined.push(chunk);
    else {
      joined.push({ ...chunk, last: name.last });
      at += 2;
    }
  }
  return joined;
}

function isIntroduction(words: Words, noun: Chunk, verb: Chunk | undefined, name: Chunk | undefined): boolean {
  if (noun.kind !== "np" || verb?.kind !== "vg" || name?.kind !== "np" || verb.last - verb.first > 1) return false;
  if (!CALLED.has(verb.word) || !words.tokens.is(name.first, CAPITAL)) return false;
  return ANY.has(words.tokens.lower(noun.first)) && isHuman(noun.word);
}

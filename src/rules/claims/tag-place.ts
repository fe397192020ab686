import type { Attribution, Passage } from "../../attribution/index.js";
import type { Sentence } from "../../language/index.js";
import { type ClauseEnd, clauseEnd } from "./clause-end.js";
import { insertedAround } from "./inserted.js";

/**
 * Where a sentence takes a tag that asks for a source ("according to [SOURCE TK]"): at its end; behind the claim's own clause;
 * inside, behind a clause put in between commas; in front. A note is the placeholder alone, which reads well where a tag would not:
 * beside another source, in words of the writer's own, within a bracket. Token index behind which it goes.
 */
export type TagPlace =
  | { readonly where: "end" | "front" }
  | { readonly where: "behind" | "inside" | "note"; readonly last: number };

/** Tokens of a claim; `last` exclusive. */
export interface ClaimTokens {
  readonly first: number;
  readonly last: number;
}

/** How many words may stand between a claim and the tag for it, and in a whole sentence before its tag. */
const FARTHEST = 16;
const LONGEST = 24;
const OF_WRITER: ReadonlySet<string> = new Set(["i", "we", "my", "our", "me", "us", "ours", "mine"]);

/** The place for a tag; `claim` is what the sentence claims, or undefined where all of it is the claim. */
export function tagPlace(passage: Passage, sentence: Sentence, claim?: ClaimTokens): TagPlace {
  const isDoubled = isWriters(passage, sentence) || isAttributed(passage, sentence);
  if (claim === undefined) return isDoubled ? noteAtEnd(passage, sentence) : placeForAll(passage, sentence);
  const end = clauseEnd(passage, sentence, claim.last);
  if (isDoubled) return { where: "note", last: end.last };
  const inserted = insertedAround(passage.tokens, sentence, claim.first, claim.last);
  if (inserted !== null) return { where: inserted.isClause ? "inside" : "note", last: inserted.last };
  return placeForClause(sentence, claim, end);
}

function noteAtEnd(passage: Passage, sentence: Sentence): TagPlace {
  return { where: "note", last: lastOf(passage, sentence) };
}

function placeForAll(passage: Passage, sentence: Sentence): TagPlace {
  const { last, boundary } = clauseEnd(passage, sentence, sentence.first);
  return boundary === "sentence" && last - sentence.first <= LONGEST ? END : FRONT;
}

function placeForClause(sentence: Sentence, claim: ClaimTokens, { last, boundary }: ClauseEnd): TagPlace {
  if (boundary === "bracket") return { where: "note", last };
  const isFar = last - claim.last > FARTHEST;
  if (boundary === "sentence") return isFar && last - sentence.first > LONGEST ? FRONT : END;
  return isFar || boundary === "relative" ? FRONT : { where: "behind", last };
}

const END: TagPlace = { where: "end" };
const FRONT: TagPlace = { where: "front" };

/** Token index behind the last word of a sentence. */
function lastOf(passage: Passage, sentence: Sentence): number {
  let last = sentence.last;
  while (last > sentence.first && /^(?:PUNCT|SPACE)$/u.test(passage.tokens.tag(last - 1) ?? "")) last--;
  return last;
}

/** "I", "our": what a writer says of themselves is according to nobody. */
function isWriters({ tokens }: Passage, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some(({ lower }) => OF_WRITER.has(lower));
}

/** Whether somebody else is on record in the sentence, so that a second "according to" would double it. */
function isAttributed(passage: Passage, sentence: Sentence): boolean {
  if (passage.attributions.some((attribution) => speaksIn(attribution, sentence))) return true;
  return passage.tokens.slice(sentence.first, sentence.last).some(({ tag, lemma, lower }) => {
    return lower === "according" || lower === "told" || (tag === "VERB" && SAYING.has(lemma));
  });
}

function speaksIn({ cue, basis }: Attribution, { start, end }: Sentence): boolean {
  if (cue === null || cue.back !== 0 || (basis !== "speech" && basis !== "evidence")) return false;
  return cue.start >= start && cue.start < end;
}

/** Verbs that report, whether or not it is known who reports what with them. */
const SAYING: ReadonlySet<string> = new Set(
  "say add argue claim insist estimate predict forecast announce deny warn conclude note".split(" "),
);

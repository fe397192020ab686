import { firstIndex } from "../../document/index.js";
import type { Analysis, Sentence } from "../../language/index.js";
import type { LocalName } from "../people/cast.js";
import { isPlural } from "../people/nouns.js";
import { type Gender, genderOfNoun, pronounGender } from "../people/people.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { nounRunEnd } from "../syntax/noun-run.js";
import { tokensOfRun } from "../syntax/subject.js";
import type { Words } from "../syntax/words.js";
import { type Described, isSurelyHuman } from "./described-subjects.js";

const ARTICLE = /^(?:an?|the|another)$/;
/** "The mother of a boy", "as a girl", "like a woman": these only tell about somebody or something else. */
const COMPARING = /^(?:of|as|like|than|without|for|becoming?|became|called|named)$/;
const SELF = /^(?:i|we|you|they)$/;

/**
 * The people without a name whom a sentence tells of where it is not about them: "a girl" in "I'll tell you what a girl told
 * me", "the minister" in "I asked the minister to take it with her". At most one for each sentence, and only where whether
 * they are a man or a woman is told, as "she" could mean them; none where the sentence names anybody, or is about one of
 * the `subjects` or a "she".
 */
export function describedOthers(
  analysis: Analysis,
  words: Words,
  chunked: readonly (readonly Chunk[])[],
  names: readonly LocalName[],
  subjects: readonly Described[],
): readonly Described[] {
  const people = names.filter(({ kind }) => kind === "person").map(({ token }) => token);
  const described = subjects.map(({ first }) => first);
  return analysis.sentences.flatMap((sentence, index) => {
    const isTaken = hasOne(people, sentence) || hasOne(described, sentence);
    return isTaken ? [] : otherIn(words, sentence, chunked[index] ?? []);
  });
}

/** Whether one of some tokens, which are in order, stands in a sentence. */
function hasOne(tokens: readonly number[], { first, last }: Sentence): boolean {
  const next = tokens[firstIndex(tokens, (token) => token >= first)];
  return next !== undefined && next < last;
}

function otherIn(words: Words, sentence: Sentence, chunks: readonly Chunk[]): readonly Described[] {
  for (const [at, chunk] of chunks.entries()) {
    // Whoever is "she" before anybody is described is somebody else, and can be the next "she" as well.
    if (chunk.kind === "np" && pronounGender(words.tokens.lower(chunk.first)) !== "") return [];
    if (!isSomebody(words, chunks, at)) continue;
    const gender = genderOfNoun(chunk.word) || genderTold(words, chunk.last, sentence.last);
    // "They sent a boy to the quay": what is not "of" or "from" tells where they met, as a rule.
    const last = /^(?:of|from)$/.test(chunks[at + 1]?.word ?? "") ? nounRunEnd(chunks, at) : at + 1;
    const range: TokenRange = tokensOfRun(chunks, { first: at, last });
    return gender === "" ? [] : [{ ...range, gender }];
  }
  return [];
}

function isSomebody(words: Words, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "np" || words.pairOf[chunk.first] !== -1) return false;
  if (!ARTICLE.test(words.tokens.lower(chunk.first)) || COMPARING.test(words.tokens.lower(chunk.first - 1)))
    return false;
  const isOneself = chunks[at - 1]?.verb?.copula && SELF.test(chunks[at - 2]?.word ?? "");
  return !isOneself && isSurelyHuman(chunk.word) && !isPlural(chunk.word);
}

/** What the first "her" or "he" behind somebody tells of them. */
function genderTold({ tokens, pairOf }: Words, first: number, last: number): Gender {
  for (let at = first; at < last; at++) {
    const gender = pairOf[at] === -1 ? pronounGender(tokens.lower(at)) : "";
    if (gender !== "") return gender;
  }
  return "";
}

import type { Passage } from "../../../attribution/index.js";
import type { Fix } from "../../types.js";
import type { Match } from "../find/vocabulary.js";
import { inflected, replaceFix, standsAsNoun } from "./replace.js";

/** Words that may follow "said": a clause, a quotation, or the end of the clause. */
const CLAUSE_START: ReadonlySet<string> = new Set(
  'that it he she they there we i you this these those what how why the a an his her its their our my no some all both . , : ; “ " ‘ —'.split(
    " ",
  ),
);

/**
 * "Claimed" → "said", in the same tense and person. None where "said" would not fit what follows ("claimed to have
 * won", "boasted of a record", "assured voters").
 */
export function saidInstead(passage: Passage, match: Match): Fix[] {
  const next = passage.tokens.at(match.last);
  const plain = match.entry.line.alternatives[0];
  if (plain === undefined) return [];
  if (match.verb === null ? !standsAsNoun(passage.tokens, match) : isInfinitive(passage, match)) return [];
  if (match.verb === null && isDenied(passage, match)) return [];
  if (match.verb !== null && next && !CLAUSE_START.has(next.lower) && next.tag !== "PROPN") return [];
  if (match.verb !== null && OPENS_NOUN.test(next?.lower ?? "") && !isClause(passage, match)) return [];
  return [replaceFix(passage, match, inflected(plain, match, passage))];
}

const OPENS_NOUN = /^(?:an?|the|his|her|its|their|our|my|no|some|all|both|these|those)$/;

/** "Claimed the plan failed", and not "claimed a turnaround": a verb follows before the next mark. */
function isClause({ tokens }: Passage, { last }: Match): boolean {
  for (let at = last; at < tokens.length && tokens.tag(at) !== "PUNCT"; at++) {
    if (tokens.tag(at) === "VERB" || tokens.tag(at) === "AUX") return true;
  }
  return false;
}

const DENYING: ReadonlySet<string> = new Set(
  "deny refute reject dismiss dispute rebut counter contradict support back investigate test prove disprove".split(" "),
);
/** How many words may stand between: "denied a widely reported claim". */
const FARTHEST_DENIAL = 5;

/** "Denied the claim": what is denied or tested is not that somebody said so. */
function isDenied({ tokens }: Passage, { first }: Match): boolean {
  return tokens.slice(Math.max(0, first - FARTHEST_DENIAL), first).some(({ tag, lemma }) => {
    return tag === "VERB" && DENYING.has(lemma);
  });
}

/** "Refused to admit that", "was quick to retort": what is said of the saying does not go with "say". */
function isInfinitive({ tokens }: Passage, match: Match): boolean {
  return tokens.lower(match.first - 1) === "to";
}

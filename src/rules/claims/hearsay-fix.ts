import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { capitalise, type Tokens } from "../../language/index.js";
import type { Fix } from "../types.js";
import { type Claim, markOf, spanOf } from "./find.js";
import { accordingTo, askAfter, tagInstead } from "./fixes.js";
import { withComplement } from "./phrase-end.js";
import { QUESTIONS } from "./questions.js";
import { tagPlace } from "./tag-place.js";

/** How a sentence hides who says so: "is believed", "reportedly", "amid fears", "it appears", "the alleged fraud". */
export type Hearsay = "passive" | "adverb" | "noun" | "phrase" | "alleged";

/** A fix that asks who says, fears or expects it, where the answer would stand. */
export function hearsayFix(claim: Claim<Hearsay>): Fix {
  const { passage, sentence, first, value } = claim;
  const { tokens } = passage;
  if (value === "noun" && !isOwnersClause(claim)) {
    return askAfter(withJoined(claim), { question: "Ask from whom", missing: "who" }, "from ");
  }
  if (value === "passive" && !isBeforeNoun(claim)) {
    return askAfter(participle(claim), { question: "Ask by whom", missing: "whom" }, "by ");
  }
  if (value === "adverb") return inPlaceOfAdverb(claim);
  if (value === "alleged" || (value === "phrase" && tokens.text(first).includes("-"))) {
    return askAfter(withComplement(passage, described(claim)), QUESTIONS.agentless);
  }
  return accordingTo(passage, sentence, QUESTIONS.agentless, claim);
}

/** How many words and marks may follow an adverb for a tag at the end to stand for it. */
const SHORT = 10;

/** "The firm paid in cash, according to [WHO SAYS TK]" for "reportedly paid"; in a longer sentence right where the adverb was. */
function inPlaceOfAdverb(claim: Claim<Hearsay>): Fix {
  const { passage, sentence, first, last } = claim;
  const { tokens } = passage;
  const { start, end } = markOf(claim);
  const said = accordingTo(passage, sentence, QUESTIONS.agentless, claim);
  if (first === sentence.first) return instead(passage, claim);
  const isSimple = sentence.last - first <= SHORT && tagPlace(passage, sentence, claim).where === "end";
  if (isSimple) return { ...said, edits: [{ start, end: Math.min(end + 1, sentence.end), text: "" }, ...said.edits] };
  const isBetween = /^(?:VERB|AUX|ADV)$/u.test(tokens.tag(last) ?? "X");
  if (tokens.text(first - 1) === ",") {
    return isBetween ? said : tagInstead({ start, end }, QUESTIONS.agentless, sentence.end, ["", ","]);
  }
  if (!isBetween || /^(?:PUNCT|ADP)$/u.test(tokens.tag(first - 1) ?? "X")) return said;
  return tagInstead({ start: tokens.end(first - 1) ?? start, end }, QUESTIONS.agentless, sentence.end, [", ", ","]);
}

/** "The much-praised speech": up to the noun. */
function described({ passage: { tokens }, first, last }: Claim<Hearsay>): Span {
  let end = last;
  while (/^(?:NOUN|ADJ|PROPN)$/u.test(tokens.tag(end) ?? "X")) end++;
  return spanOf(tokens, first, end);
}

/** "Reportedly, he left", "Apparently he left": "According to [WHO SAYS TK], he left". */
function instead({ tokens }: Passage, claim: Claim<Hearsay>): Fix {
  const comma = tokens.text(claim.last) === "," ? "" : ",";
  const fix = tagInstead(markOf(claim), QUESTIONS.agentless, claim.sentence.end, ["", comma]);
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, text: capitalise(edit.text) })) };
}

/** "Fears that it will burst": fears from whom, and then what they are. "Fear and panic": from whom are both. */
function withJoined({ passage: { tokens }, first, last }: Claim<Hearsay>): Span {
  let end = last;
  while (end - 1 > first && /^(?:that|about|of|over)$/u.test(tokens.lower(end - 1))) end--;
  const isJoined = /^(?:and|or)$/u.test(tokens.lower(end)) && tokens.tag(end + 1) === "NOUN";
  return spanOf(tokens, first, isJoined ? end + 2 : end);
}

/** "The unease many women feel": whose it is comes in a clause of its own. */
function isOwnersClause({ passage: { tokens }, last }: Claim<Hearsay>): boolean {
  if (tokens.lower(last) === "that" || tokens.tag(last - 1) !== "NOUN") return false;
  return /^(?:NOUN|PROPN|PRON|DET|ADJ)$/u.test(tokens.tag(last) ?? "X");
}

/** "Is widely regarded as one": up to the participle, behind which "by" belongs. */
function participle({ passage: { tokens }, first, last }: Claim<Hearsay>): Span {
  return spanOf(tokens, first, behindParticiple(tokens, first, last));
}

function behindParticiple(tokens: Tokens, first: number, last: number): number {
  let end = last;
  while (end > first && !isParticiple(tokens, end - 1)) end--;
  return end > first ? end : last;
}

function isParticiple(tokens: Tokens, at: number): boolean {
  return tokens.tag(at) === "VERB" || /(?:ed|en|wn|id|ought|ld)$/u.test(tokens.lower(at));
}

/** "A widely anticipated speech": no "by" fits between the two. */
function isBeforeNoun({ passage: { tokens }, first, last }: Claim<Hearsay>): boolean {
  const behind = behindParticiple(tokens, first, last);
  const isVerb = tokens.slice(first, behind).some(({ lemma }) => lemma === "be");
  return !isVerb && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens.tag(behind) ?? "X");
}

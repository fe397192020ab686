import type { Attribution, Passage } from "../../../attribution/index.js";
import { firstTokenAt, type Tokens } from "../../../language/index.js";
import type { Match } from "./vocabulary.js";

/*
 * Where a judging verb is the plain word for what somebody did: they asked for something, owned up to a feeling, or said what
 * has been shown to be untrue.
 */

const CONCEDING = /^(?:admit|confess|concede|acknowledge)$/u;
const SUBJECTS = /^(?:it|he|she|they)$/u;
const BEING = /^(?:is|was|were|are|be|been|'s|'re|felt|feels|feel|had|has|have|would)$/u;
/** What one may feel, and what may be hard to do: neither is anybody's guilt. */
const HARMLESS =
  /^(?:hard|difficult|tough|tricky|easy|fun|strange|emotional|nervous|surprised|proud|tired|exhausted|excited|relieved|worried|happy|sad|scared|afraid|thrilled|lucky|glad|delighted|nostalgic|homesick|jealous|torn|biased|daunting|overwhelming)$/u;
const FALSELY = /^(?:falsely|wrongly|incorrectly|mistakenly|fraudulently|dishonestly|untruthfully)$/u;
const PROOF = /^(?:convicted|guilty|jury|jurors|sentenced|jailed|imprisoned|tribunal|struck-off)$/u;
const FALSE =
  /^(?:fakes?|faked|false|falsely|forged|forgery|forgeries|bogus|lies|lied|liar|fraudster|fabricated|hoax|impostor|imposter|fictitious|deceived|deception|invented)$/u;
const WRONGS =
  /^(?:lie|steal|cheat|bribe|forge|falsify|fabricate|defraud|embezzle|launder|plagiarise|plagiarize|dope|mislead|assault|kill|murder|stab|strangle|rape|smuggle|burgle|rob|hack|theft|fraud|bribery|forgery|manslaughter|perjury|arson|burglary|robbery|possession|offence|offense|guilt|guilty|wrongdoing|adultery|affair)$/u;
const FARTHEST_WORD = 4;

/** "Insisted that the board resign", "admitted it was hard to choose", "falsely claimed": the verb judges nobody. */
export function isPlainReport(passage: Passage, match: Match, attribution: Attribution): boolean {
  const { tokens } = passage;
  if (match.entry.phrase === "insist") return isDemand(tokens, contentStart(passage, match, attribution));
  if (CONCEDING.test(match.entry.phrase)) {
    const content = contentStart(passage, match, attribution);
    return isHarmless(tokens, content) || isGuilt(passage, match.last, content);
  }
  return match.entry.phrase === "claim" && FALSELY.test(tokens.lower(match.first - 1));
}

/**
 * Whether the sentence with the token and those next to it tell how a court found that somebody had lied: that what they
 * claimed was untrue is then on record.
 */
export function isProvenFalse({ tokens, sentences }: Passage, at: number): boolean {
  const index = sentences.findIndex(({ first, last }) => first <= at && at < last);
  const from = sentences[Math.max(0, index - 1)];
  const until = sentences[index + 1] ?? sentences[index];
  const near = tokens.slice(from?.first ?? 0, until?.last ?? tokens.length);
  return near.some(({ lower }) => PROOF.test(lower)) && near.some(({ lower }) => FALSE.test(lower));
}

/** "Admitted that he forged the books", or what somebody admits who has been convicted: guilt is what one admits. */
function isGuilt(passage: Passage, from: number, content: number): boolean {
  const { tokens } = passage;
  for (let at = from; at < content + 2 * FARTHEST_WORD; at++) {
    if (tokens.tag(at) === undefined || /^[.;]$/u.test(tokens.text(at))) break;
    if (WRONGS.test(tokens.lemma(at)) || FALSE.test(tokens.lower(at))) return true;
  }
  return false;
}

/** The first token behind the verb and its "that" of what was said, wherever the content stands. */
function contentStart({ tokens }: Passage, { last }: Match, { content }: Attribution): number {
  const after = content.find(({ end }) => end > (tokens.start(last) ?? 0));
  const first = after === undefined ? last : Math.max(last, firstTokenAt(tokens, after.start));
  return tokens.lower(first) === "that" ? first + 1 : first;
}

/** "That the board resign", "that she be heard", "that there should be a vote": what is wanted, not what is so. */
function isDemand(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 2 * FARTHEST_WORD; at++) {
    const tag = tokens.tag(at);
    if (tag === undefined || tag === "PUNCT" || tokens.lower(at) === "to") return false;
    if (tag !== "VERB" && tag !== "AUX") continue;
    const lower = tokens.lower(at);
    if (lower === "should" || lower === "be") return true;
    return tag === "VERB" && lower === tokens.lemma(at) && isSingular(tokens, at - 1);
  }
  return false;
}

/** Whether a noun wants an "-s" on its verb, so that a bare verb behind it is a wish. */
function isSingular(tokens: Tokens, at: number): boolean {
  const tag = tokens.tag(at);
  return (tag === "NOUN" || tag === "PROPN") && !tokens.lower(at).endsWith("s");
}

/** "It was hard to choose", "she felt nervous". */
function isHarmless(tokens: Tokens, from: number): boolean {
  if (!SUBJECTS.test(tokens.lower(from)) || !BEING.test(tokens.lower(from + 1))) return false;
  for (let at = from + 2; at < from + 2 + FARTHEST_WORD; at++) if (HARMLESS.test(tokens.lower(at))) return true;
  return false;
}

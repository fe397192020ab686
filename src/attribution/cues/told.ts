import { singular } from "../../language/index.js";
import {
  ACTING_VERBS,
  ASSERTING_VERBS,
  ENACTING_VERBS,
  JUDGING_ALOUD,
  OFFENCE_NOUNS,
  OFFENCE_VERBS,
  REFUSED_NOUNS,
  TELLING_OF,
  WORK_VERBS,
} from "../../lexicons/attribution/index.js";
import { isDocument, isHuman, isReflexive } from "../people/nouns.js";
import { coreOf } from "../people/phrase.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import { cueForm } from "../vocabulary/verbs.js";
import type { Found, SentenceReading } from "./found.js";

const ACTING = new Set(ACTING_VERBS);
const ENACTING = new Set(ENACTING_VERBS);
const REFUSED = new Set(REFUSED_NOUNS);
const OFFENCES = new Set(OFFENCE_NOUNS);
const CRIMES = new Set(OFFENCE_VERBS);
const CONFESSED = /^(?:admit|confess)$/;
const PLEADED = /^(?:admit|deny|confess)$/;
/** What the name of a charge is made of: "two health and safety offences", "a count of theft". */
const IN_CHARGE = /^(?:determiner|number|adjective|noun|conjunction|preposition)$/;
const WORKS = new Set(WORK_VERBS);
const TOLD_BY = new Set([...ASSERTING_VERBS, ...JUDGING_ALOUD, ...TELLING_OF]);
/** Patterns in which a verb that does what it says is no report. */
const AGREED = /^verb-(?:infinitive|particle)$/;
const ACTED = /^verb-(?:that|clause|question|urge|infinitive|object|particle)$|^passive-agent$/;
/** Patterns whose content is a thing and no statement. */
const OF_THINGS = /^verb-(?:object|naming|as)$/;
/**
 * Whether the cue of an attribution tells of words, and not of what was done: "confirmed the sale" tells of them,
 * "declared war" is war, "admits girls" opens the door, "was represented by Lee" names no words at all.
 */
export function tellsOfWords(reading: SentenceReading, found: Found): boolean {
  if (isQuoted(reading, found)) return true;
  return !isAct(reading, found) && !isWork(reading, found) && !isProvenByDeed(reading, found);
}

/** Whether what an attribution takes in begins with a quotation. */
export function isQuoted(reading: SentenceReading, { content }: Found): boolean {
  return content.some(({ first }) => reading.chunks[first]?.kind === "quote");
}

/** "The judge ordered them to go", "the plan was backed by Lee"; but “Sit,” he ordered. */
function isAct(reading: SentenceReading, found: Found): boolean {
  const { content, cue, pattern } = found;
  const lemmas = lemmasOf(reading.words, cue);
  if (OF_THINGS.test(pattern) && isEnacted(reading, content, lemmas)) return true;
  if (!ACTED.test(pattern)) return false;
  if (pattern === "passive-agent" && !lemmas.some((lemma) => TOLD_BY.has(lemma))) return true;
  if (pattern === "verb-particle" && lemmas.some((lemma) => CONFESSED.test(lemma)) && isCrime(reading, content))
    return true;
  const agrees = AGREED.test(pattern) && lemmas.includes("agree");
  return agrees || isOwnSkill(reading, content, lemmas) || lemmas.some((lemma) => ACTING.has(lemma));
}

/** "admitted to stabbing him", "confessed to two murders". */
function isCrime(reading: SentenceReading, content: Found["content"]): boolean {
  const opening = reading.chunks[content[0]?.first ?? -1]?.first ?? -1;
  const first = reading.word(opening) === "to" ? opening + 1 : opening;
  return CRIMES.has(reading.words.tokens.lemma(first)) || namesOffence(reading, first);
}

/** "declared itself a republic", "admits girls", "denied the motion": it is so from then on. */
function isEnacted(reading: SentenceReading, content: Found["content"], lemmas: readonly string[]): boolean {
  const object = content[0];
  if (!object) return false;
  const { first, head } = coreOf(reading.words, reading.tokens(object));
  if (lemmas.includes("deny") && (REFUSED.has(singular(reading.word(head))) || isGivenTo(reading, object))) return true;
  if (lemmas.some((lemma) => CONFESSED.test(lemma)) && isCrime(reading, content)) return true;
  if (lemmas.some((lemma) => PLEADED.test(lemma)) && namesOffence(reading, first)) return true;
  if (lemmas.some((lemma) => ENACTING.has(lemma))) return isReflexive(reading.word(first));
  return lemmas.includes("admit") && isHuman(reading.word(head));
}

/** "denied them security", "denied the driver a licence": with a second object, what is denied is kept from somebody. */
function isGivenTo({ chunks }: SentenceReading, { last }: Found["content"][number]): boolean {
  return chunks[last]?.kind === "np";
}

/** "admitted fraud", "denies two counts of theft": a plea, whose words are those of the charge. */
function namesOffence(reading: SentenceReading, first: number): boolean {
  for (let at = first; IN_CHARGE.test(reading.words.classes[at] ?? ""); at++) {
    if (OFFENCES.has(singular(reading.word(at)))) return true;
    if (reading.words.classes[at] === "preposition" && reading.word(at) !== "of") return false;
  }
  return false;
}

/** "wrote a song", "went on to write what became a hymn": a work is made, and what it says stands nowhere. */
function isWork(reading: SentenceReading, { content, cue, pattern }: Found): boolean {
  if (!/^verb-(?:clause|question)$/.test(pattern)) return false;
  const before = reading.chunks[(content[0]?.first ?? 0) - 1];
  return before?.kind !== "colon" && lemmasOf(reading.words, cue).some((lemma) => WORKS.has(lemma));
}

/** "She revealed her mastery": what is one's own is shown, not told. */
function isOwnSkill(reading: SentenceReading, content: Found["content"], lemmas: readonly string[]): boolean {
  const first = reading.word(reading.chunks[content[0]?.first ?? -1]?.first ?? -1);
  return lemmas.includes("reveal") && /^(?:his|her|its|their)$/.test(first);
}

/**
 * "The fans proved there is a will", "Lee demonstrated how to row": what people prove or show by what they do, they do not
 * say.
 */
function isProvenByDeed(reading: SentenceReading, { source, cue, pattern }: Found): boolean {
  const lemmas = lemmasOf(reading.words, cue);
  const isShown =
    pattern === "verb-question" && lemmas.some((lemma) => /^(?:show|demonstrate|illustrate)$/.test(lemma));
  // "noting when they were upset": seen, and not said.
  if (pattern === "verb-question" && lemmas.includes("note")) return true;
  const isProof = source !== null && (lemmas.includes("prove") || isShown);
  return isProof && !isDocument(reading.word(coreOf(reading.words, source).head));
}

/** The base forms of the cue verbs among the words of a cue. */
export function lemmasOf(words: Words, cue: TokenRange): readonly string[] {
  return words.tokens.slice(cue.first, cue.last).map(({ lower }) => cueForm(lower)?.verb.lemma ?? "");
}

import type { Lexicon } from "../lexicon.js";
import type { Words } from "../tagger.js";
import { TAGS } from "../tokens.js";
import type { Sentence, Tag } from "../types.js";
import { type Clause, clauseAt } from "./clauses.js";
import { isVerbClitic, tagPluralPossessives } from "./clitics.js";
import { isHomographVerb, mayBeHomograph } from "./homographs.js";
import {
  isCoordinatedVerb,
  isMonth,
  isNounVerb,
  isOpeningNoun,
  isSpeechVerb,
  isTrailingParticiple,
  isVerbAfterModal,
} from "./phrases.js";
import { Reading } from "./reading.js";
import { isNounAfterDeterminer } from "./subjects.js";

/**
 * Mends what the tagger gets wrong most in journalism: nouns that are the verb of their clause ("Polls show …"), verbs
 * after a determiner, "’s" after names. Linear; every change looks at a few neighbours.
 */
export function repairTags(words: Words, sentences: readonly Sentence[], lexicon: Lexicon): void {
  tagPluralPossessives(words);
  for (const sentence of sentences) {
    const reading = new Reading(words, sentence, lexicon);
    repairPhrases(reading);
    repairHomographs(reading);
  }
}

function repairPhrases(reading: Reading): void {
  const { first, last } = reading.sentence;
  for (let index = first; index < last; index++) {
    if (SETTLED[reading.tagNumber(index)] === 1) continue;
    const tag = reading.tag(index);
    const mended = tag ? phraseTag(reading, index, tag) : null;
    if (mended) reading.setTag(index, mended);
  }
}

const SETTLED_TAGS: ReadonlySet<Tag> = new Set(["PUNCT", "DET", "ADP", "PRON", "PROPN", "CCONJ", "NUM"]);
/** By the number of a tag, 1 for those that no phrase changes. */
const SETTLED = Uint8Array.from(TAGS, (tag) => (SETTLED_TAGS.has(tag) ? 1 : 0));

function phraseTag(reading: Reading, index: number, tag: Tag): Tag | null {
  if (tag === "PART" && isVerbClitic(reading, index)) return "AUX";
  if (isMonth(reading, index)) return "PROPN";
  if (tag === "VERB" && (isNounVerb(reading, index) || isOpeningNoun(reading, index))) return "NOUN";
  if (isSpeechVerb(reading, index)) return "VERB";
  const isOther = tag === "NOUN" || tag === "ADJ" || tag === "ADV";
  return isOther && isVerbInPhrase(reading, index) ? "VERB" : null;
}

/** Whether a word that was taken for another is a verb by the words around it. */
function isVerbInPhrase(reading: Reading, index: number): boolean {
  if (!reading.canBe(index, "VERB")) return false;
  return isVerbAfterModal(reading, index) || isCoordinatedVerb(reading, index) || isTrailingParticiple(reading, index);
}

/** Clauses are looked for only around words that may be their verb. */
function repairHomographs(reading: Reading): void {
  const { first, last } = reading.sentence;
  let clause: Clause | null = null;
  for (let index = first; index < last; index++) {
    if (!mayBeHomograph(reading, index)) continue;
    if (clause === null || index >= clause.last) clause = clauseAt(reading, index);
    if (isHomographVerb(reading, clause, index)) tagVerb(reading, clause, index);
  }
}

function tagVerb(reading: Reading, clause: Clause, index: number): void {
  const subject = reading.before(index);
  if (isNounAfterDeterminer(reading, subject)) reading.setTag(subject, "NOUN");
  reading.setTag(index, "VERB");
  clause.lastFinite = Math.max(clause.lastFinite, index);
}

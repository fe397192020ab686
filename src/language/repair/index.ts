import type { Lexicon } from "../lexicon.js";
import type { Words } from "../tagger.js";
import type { Sentence, Tag } from "../types.js";
import { type Clause, clausesOf } from "./clauses.js";
import { isVerbClitic, tagPluralPossessives } from "./clitics.js";
import { isHomographVerb } from "./homographs.js";
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
    for (const clause of clausesOf(reading)) repairClause(reading, clause);
  }
}

function repairPhrases(reading: Reading): void {
  const { first, last } = reading.sentence;
  for (let index = first; index < last; index++) {
    const tag = reading.tag(index);
    const mended = tag && !SETTLED.has(tag) ? phraseTag(reading, index, tag) : null;
    if (mended) reading.setTag(index, mended);
  }
}

/** Tags that no phrase changes. */
const SETTLED: ReadonlySet<Tag> = new Set(["PUNCT", "DET", "ADP", "PRON", "PROPN", "CCONJ", "NUM"]);

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
  return isVerbAfterModal(reading, index) || isCoordinatedVerb(reading, index) || isTrailingParticiple(reading, index);
}

function repairClause(reading: Reading, clause: Clause): void {
  for (let index = clause.first; index < clause.last; index++) {
    if (isHomographVerb(reading, clause, index)) tagVerb(reading, clause, index);
  }
}

function tagVerb(reading: Reading, clause: Clause, index: number): void {
  const subject = reading.before(index);
  if (isNounAfterDeterminer(reading, subject)) reading.setTag(subject, "NOUN");
  reading.setTag(index, "VERB");
  clause.lastFinite = Math.max(clause.lastFinite, index);
}

import type { Lexicon } from "../lexicon.js";
import type { Words } from "../tagger.js";
import type { Sentence } from "../types.js";
import { type Clause, clausesOf } from "./clauses.js";
import { isVerbClitic, tagPluralPossessives } from "./clitics.js";
import { isOnlyVerb, isVerbBeforeObject } from "./homographs.js";
import { isCoordinatedVerb, isNounVerb, isOpeningNoun, isSpeechVerb, isTrailingParticiple } from "./phrases.js";
import { Reading } from "./reading.js";
import { isNounAfterDeterminer } from "./subjects.js";

/**
 * Mends what the tagger gets wrong most in journalism: nouns that are the verb of their clause ("Polls show …"), verbs
 * after a determiner, "’s" after names. Linear; every change looks at a few neighbours.
 */
export function repairTags(words: Words, sentences: readonly Sentence[], lexicon: Lexicon): void {
  tagPluralPossessives(words.tokens);
  for (const sentence of sentences) {
    const reading = new Reading(words, sentence, lexicon);
    repairPhrases(reading);
    for (const clause of clausesOf(reading)) repairClause(reading, clause);
  }
}

const VERB_RULES = [isSpeechVerb, isCoordinatedVerb, isTrailingParticiple];

function repairPhrases(reading: Reading): void {
  const { first, last } = reading.sentence;
  for (let index = first; index < last; index++) {
    const token = reading.token(index);
    if (!token) continue;
    if (isVerbClitic(reading, index)) token.tag = "AUX";
    else if (isNounVerb(reading, index) || isOpeningNoun(reading, index)) token.tag = "NOUN";
    else if (VERB_RULES.some((isVerb) => isVerb(reading, index))) token.tag = "VERB";
  }
}

function repairClause(reading: Reading, clause: Clause): void {
  for (let index = clause.first; index < clause.last; index++) {
    const isVerb = isVerbBeforeObject(reading, clause, index) || isOnlyVerb(reading, clause, index);
    if (isVerb) tagVerb(reading, clause, index);
  }
}

function tagVerb(reading: Reading, clause: Clause, index: number): void {
  const [verb, subject] = [reading.token(index), reading.token(reading.before(index))];
  if (subject && isNounAfterDeterminer(reading, reading.before(index))) subject.tag = "NOUN";
  if (verb) verb.tag = "VERB";
  clause.lastFinite = Math.max(clause.lastFinite, index);
}

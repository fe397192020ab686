import { giveVocabulary } from "../lexicons/compiled/index.js";
import { settleCapitals } from "./capitals.js";
import { Lexicon, UNKNOWN } from "./lexicon.js";
import { readModelFile } from "./model-file.js";
import { Pieces } from "./pieces.js";
import { repairTags } from "./repair/index.js";
import { splitSentences } from "./sentences.js";
import { Tagger, type Words } from "./tagger.js";
import { tokenise } from "./tokenise.js";
import type { Analysis, Language } from "./types.js";

/**
 * English from the bytes of `dist/english.bin`, which brings the lists of all layers with it, made ready by the build. Takes a
 * few milliseconds: load once, and only when a draft is to be read.
 * Throws an Error with a plain message if `model` is nothing of the kind.
 */
export function loadLanguage(model: unknown): Language {
  const file = readModelFile(model);
  const lexicon = new Lexicon(file);
  const tagger = new Tagger(lexicon, file.patterns);
  const pieces = new Pieces();
  giveVocabulary(file.columns);
  return {
    analyse: (text) => analyse(tagger.lookUp(text, tokenise(text, pieces)), lexicon, tagger),
    isCommonWord: (lower) => isCommonWord(lexicon.find(lower), lexicon),
  };
}

function isCommonWord(id: number, lexicon: Lexicon): boolean {
  return id !== UNKNOWN && lexicon.tag(id) !== "PROPN";
}

function analyse(words: Words, lexicon: Lexicon, tagger: Tagger): Analysis {
  const sentences = splitSentences(words.tokens);
  settleCapitals(words, sentences, lexicon);
  tagger.applyRules(words);
  repairTags(words, sentences, lexicon);
  tagger.settleLemmas(words);
  return { tokens: words.tokens, sentences };
}

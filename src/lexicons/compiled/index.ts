export { inOrderOfWords, VocabularyBuilder } from "./builder.js";
export { giveVocabulary, madeOf } from "./given.js";
export { textOf } from "./letters.js";
export { firstsOfPairs, lettersOfPair, pairOf } from "./pairs.js";
export { blocksOf, Runs } from "./runs.js";
export type * from "./types.js";
export { NO_WORD, Vocabulary } from "./vocabulary.js";

export { inOrderOfWords, VocabularyBuilder } from "./builder.js";
export { giveVocabulary, madeOf } from "./given.js";
export { firstsOfPairs, pairOf } from "./pairs.js";
export { blocksOf, Runs } from "./runs.js";
export type * from "./types.js";
export { NO_WORD, Vocabulary } from "./vocabulary.js";

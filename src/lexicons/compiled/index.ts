export { inOrderOfWords, VocabularyBuilder } from "./builder.js";
export { giveVocabulary, madeOf } from "./given.js";
export type { Runs } from "./runs.js";
export type * from "./types.js";
export { NO_WORD, Vocabulary } from "./vocabulary.js";

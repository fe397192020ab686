export { loadLanguage } from "./load.js";
export { plural, singular } from "./nounForms.js";
export { type PhraseBy, PhraseTrie } from "./phraseTrie.js";
export { sentenceIndexAt } from "./sentenceIndex.js";
export { isTag } from "./tags.js";
export type * from "./types.js";
export { inflectVerb, type VerbForm, verbForm, verbFormAt } from "./verbForms.js";
export { article, capitalise, matchCase } from "./wording.js";

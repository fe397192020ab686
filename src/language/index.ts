export { elisionEnd } from "./contractions.js";
export { loadLanguage } from "./load.js";
export { plural, singular } from "./noun-forms.js";
export { PhraseTrie } from "./phrase-trie.js";
export { firstTokenAt, firstTokenFrom, sentenceIndexAt } from "./places.js";
export { isTag } from "./tags.js";
export type * from "./types.js";
export { inflectVerb, type VerbForm, verbForm, verbFormAt } from "./verb-forms.js";
export { article, capitalise, matchCase } from "./wording.js";

export { attributionAt, contentAt, isQuoted, isSourced, quotationAt, restAt, sentenceAt } from "./queries.js";
export { type Reading, readDraft, readDraftSteps, rereadDraft } from "./read.js";
export { type GivenSources, givenSources, NO_SOURCES } from "./sources/given.js";
export type * from "./types.js";

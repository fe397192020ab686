export { type GivenSources, givenSources, NO_SOURCES } from "./people/given.js";
export { attributionAt, contentAt, isQuoted, isSourced, quotationAt, restAt, sentenceAt } from "./queries.js";
export { type Reading, readDraft, readDraftSteps, rereadDraft } from "./read/read.js";
export type * from "./types.js";

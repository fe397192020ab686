export { attributionAt, contentAt, isQuoted, isSourced, quotationAt, restAt, sentenceAt } from "./queries.js";
export { type Reading, readDraft, readDraftSteps, rereadDraft } from "./read.js";
export type * from "./types.js";

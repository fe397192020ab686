export { type Reading, readDraft, readDraftSteps, rereadDraft } from "./read.js";
export type * from "./types.js";

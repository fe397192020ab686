export { type Answer, AnswerReader, DROP_REASONS, type Dropped, type DropReason } from "./answers.js";
export { contentKey } from "./content-key.js";
export { type AboutDraft, type Exclusion, whyNotSent } from "./exclusions.js";
export { OpinionMemory } from "./memory.js";
export { PROMPT_VERSION } from "./prompt.js";
export { type Outcome, readRequest } from "./read.js";
export { type Budget, type Plan, type PlannedRequest, planRequests } from "./requests.js";
export type * from "./types.js";

export { type Answer, AnswerReader } from "./answers.js";
export { NOT_SENT_WORDS, whyNotSent } from "./exclusions.js";
export { OpinionMemory } from "./memory.js";
export { type Outcome, readRequest } from "./read.js";
export { type Budget, type PlannedRequest, planRequests } from "./requests.js";
export { REFUSED_WORDS, rewordingRequest, whyRefused } from "./rewording.js";
export type * from "./types.js";

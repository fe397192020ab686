export { isSure } from "./certainty.js";
export { isSite, nameOfNote } from "./people/cited-name.js";
export { type GivenSources, givenSources, NO_SOURCES } from "./people/given.js";
export type { NameBook } from "./people/identity/name-book.js";
export { isBody, isHuman } from "./people/nouns.js";
export { type Reading, readDraft, readDraftOnce, readDraftSteps, rereadDraft } from "./read/read.js";
export { QUESTION } from "./structure/part.js";
export type * from "./types.js";
export { isQuoted, VOICE } from "./voice.js";

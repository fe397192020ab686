export { standsInSame } from "./containers.js";
export { FILE_KINDS, FOUND_ENDINGS, fileKindOf, markupOf } from "./file-kinds.js";
export { firstIndex } from "./first-index.js";
export { type LineIndex, lineIndex, lineIndexAfter, type Position } from "./lines.js";
export { isMarkupName } from "./own-markup.js";
export { parseDraft, reparse } from "./parse.js";
export { toDraft, toProse } from "./position.js";
export { NO_ENDS, narrowEnds, type SameEnds, sameEnds } from "./same-ends.js";
export type * from "./types.js";

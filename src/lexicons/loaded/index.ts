export { LOADED_CLASSES } from "./classes.js";
export { FIELDS } from "./fields.js";
export { FINE } from "./fine.js";
export { adverbOf, type ListLine, linesOf, parseClass } from "./parse.js";
export { PHYSICAL_TOO } from "./senses.js";
export { britishSpelling, isBritishSpelling, spellingKey } from "./spelling.js";
export { linesStarting, loadedLines, loadedStarts, writeStarts } from "./starts.js";
export { THINGS } from "./things.js";
export type * from "./types.js";

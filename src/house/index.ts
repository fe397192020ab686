export { HOUSE_FILE, isPackage } from "./bases.js";
export { allowInHouse, flagInHouse, type NewWord, setSeverityInHouse } from "./edit.js";
export { type HouseCompletion, type HouseHelp, houseCompletions, houseHelp } from "./help.js";
export {
  ALLOW_KEYS,
  CASES,
  FORMS,
  HOUSE_KEYS,
  LEVELS,
  MARKUP_KEYS,
  PLACEHOLDER_KEYS,
  READY_KEYS,
  RULE_KEYS,
  SECOND_READER,
  SOURCE_KEYS,
  WORD_KEYS,
} from "./keys.js";
export { excludedBy, type HouseDisk, HouseLibrary, type HouseStyle, isExcluded } from "./library.js";
export { type HouseOutline, houseOutline } from "./outline.js";
export { folderOf } from "./paths.js";
export { matchesPattern } from "./patterns.js";
export { NOTHING_SAID, readHouseFile } from "./read.js";
export { houseSchema, optionSchema, type Schema } from "./schema.js";
export { secondReaderOffBy } from "./second-reader.js";
export { settle } from "./settle.js";
export type * from "./types.js";

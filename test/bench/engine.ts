/** The parts of Blue Pencil that are measured, in one bundle. */
export { loadLanguage } from "../../src/language/index.js";
export { DEFAULT_SETTINGS, openReview, review } from "../../src/review/index.js";

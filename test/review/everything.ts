import type { Settings } from "../../src/review/index.js";

/** News, with every finding shown however unsure: for tests of what is found, not of what is shown. */
export const EVERYTHING: Settings = { profile: "news", rules: {}, strictness: "everything" };

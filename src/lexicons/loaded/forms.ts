import type { Form } from "./types.js";

/** How entries bend, in the order of their numbers in the file of English. */
export const FORMS: readonly Form[] = ["verb", "noun", "adjective", "phrase", "comment"];

import type { Rule } from "../types.js";

/** The rules of the family `style/`, in the order of the catalogue. */
export const STYLE_RULES: readonly Rule[] = [];

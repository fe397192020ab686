import type { Rule } from "../types.js";

/** The rules of the family `loaded/`, in the order of the catalogue. */
export const LOADED_RULES: readonly Rule[] = [];

import type { Rule } from "../types.js";

/** The rules of the family `draft/`, in the order of the catalogue. */
export const DRAFT_RULES: readonly Rule[] = [];

import type { Rule } from "../types.js";

/** The rules of the family `attribution/`, in the order of the catalogue. */
export const ATTRIBUTION_RULES: readonly Rule[] = [];

import type { Rule } from "../types.js";
import { placeholderLeft } from "./placeholder-left.js";
import { stetWithoutReason } from "./stet-without-reason.js";
import { unusedStet } from "./unused-stet.js";

/** The rules of the family `draft/`, in the order of the catalogue. */
export const DRAFT_RULES: readonly Rule[] = [placeholderLeft, unusedStet, stetWithoutReason];

import { ATTRIBUTION_RULES } from "./attribution/index.js";
import { DRAFT_RULES } from "./draft/index.js";
import { HOUSE_RULES } from "./house/index.js";
import { LOADED_RULES } from "./loaded/index.js";
import { STYLE_RULES } from "./style/index.js";
import type { Rule } from "./types.js";

/** Every rule, in the order in which families are documented. The one list; nothing registers itself. */
export const RULES: readonly Rule[] = [
  ...ATTRIBUTION_RULES,
  ...LOADED_RULES,
  ...DRAFT_RULES,
  ...STYLE_RULES,
  ...HOUSE_RULES,
];

import { ATTRIBUTION_RULES } from "./attribution/index.js";
import { DRAFT_RULES } from "./draft/index.js";
import { HOUSE_RULES } from "./house/index.js";
import { LOADED_RULES } from "./loaded/index.js";
import { STYLE_RULES } from "./style/index.js";
import type { Rule } from "./types.js";

export { ATTRIBUTION_ORDER, resolveAttribution } from "./attribution-order.js";
export { fixesFor } from "./fixes-for.js";
export { alternatives, type HouseWord, houseWord, wordingProblem, wordingsOf } from "./house/index.js";
export { resolveJudgements } from "./judgement-order.js";
export { LOADED_ORDER, makeVocabulary, resolveLoaded } from "./loaded/index.js";
export {
  findPlaceholders,
  isForName,
  isStillAsked,
  LINK_PLACEHOLDER,
  type Placeholder,
  placeholder,
} from "./placeholders.js";
export {
  DEFAULT_PROFILE,
  PROFILE_CHOICES,
  PROFILE_NAMES,
  PROFILES,
  type Profile,
  type ProfileChoice,
  profileNamed,
  severityOf,
} from "./profiles.js";
export { STANDARDS, type Standard } from "./standards.js";
export { placeholdersLeft } from "./templates.js";
export type * from "./types.js";

/** Every rule, in the order in which families are documented. The one list; nothing registers itself. */
export const RULES: readonly Rule[] = [
  ...ATTRIBUTION_RULES,
  ...LOADED_RULES,
  ...DRAFT_RULES,
  ...STYLE_RULES,
  ...HOUSE_RULES,
];

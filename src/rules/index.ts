export { RULES } from "./all.js";
export { triggeredIn } from "./all-triggers.js";
export { ATTRIBUTION_ORDER, resolveAttribution } from "./attribution-order.js";
export { fixesFor } from "./fixes-for.js";
export { alternatives, type HouseWord, houseWord, wordingProblem, wordingsOf } from "./house/index.js";
export { resolveJudgements } from "./judgement-order.js";
export { LOADED_ORDER, resolveLoaded } from "./loaded/index.js";
export { ruleName } from "./names.js";
export {
  findPlaceholders,
  isForName,
  LINK_PLACEHOLDER,
  type Placeholder,
  placeholder,
  stillAsked,
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
export type { Places } from "./triggers.js";
export type * from "./types.js";

import type { Language } from "../language/index.js";
import { RULES, type Rule } from "../rules/index.js";
import { DraftReview } from "./draft-review.js";
import type { ExplainedSentence, ReviewedDraft, Settings } from "./types.js";

export { applyChanges, mapFix, mapSpan, mapThroughChanges } from "./changes.js";
export { checkProfile, checkSelector, checkSettings } from "./check-settings.js";
export type { DraftReview } from "./draft-review.js";
export { type FixedDraft, fixAll, safeFixes } from "./fix-all.js";
export { applyFixes, type FixedText } from "./fixes.js";
export { sourcesInSteps, sourcesOf } from "./ledger/index.js";
export { NameBook } from "./ledger/names.js";
export { isRunningText } from "./ledger/statements.js";
export type * from "./ledger/types.js";
export { asksForName, isChoiceOf, namesToChoose } from "./names-to-choose.js";
export { nearest } from "./nearest.js";
export { compareText } from "./order.js";
export { type OwnSettings, ownSettingsOf, readOwnSettings } from "./own-settings.js";
export { type DraftPlaceholder, placeholdersIn } from "./placeholder-list.js";
export type { Reading } from "./reading.js";
export { type Obstacle, obstaclesIn } from "./ready.js";
export type { DraftRecord } from "./record.js";
export type { RestsOn, SourceBefore } from "./rests-on.js";
export { DEFAULT_SETTINGS, familiesOf, isProfile, PLACEHOLDER_STYLES, SEVERITIES, selects } from "./settings.js";
export { type DraftStet, stetsIn } from "./stet-list.js";
export type * from "./types.js";
export type { UnsourcedParagraph } from "./unsourced.js";

/** Reviews a draft once. Throws only if the language or a layer below is broken; a broken rule is named in `problems`. */
export function review(
  text: string,
  language: Language,
  settings: Settings,
  rules: readonly Rule[] = RULES,
): ReviewedDraft {
  return openReview(text, language, settings, rules).report();
}

/** Opens a draft for review after review, as it is edited. */
export function openReview(
  text: string,
  language: Language,
  settings: Settings,
  rules: readonly Rule[] = RULES,
): DraftReview {
  return new DraftReview(text, language, settings, rules);
}

/** What each sentence of a draft rests on and why, in order. */
export function explain(text: string, language: Language, settings: Settings): ExplainedSentence[] {
  return openReview(text, language, settings).explain();
}

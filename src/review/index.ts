import type { Language } from "../language/index.js";
import { RULES, type Rule } from "../rules/index.js";
import type { Opinions } from "./opinion/types.js";
import { DraftReview } from "./session/draft-review.js";
import type { ExplainedSentence, ReviewedDraft, Settings } from "./types.js";

export { type Blanks, hasPlaceholder, toBlanks } from "./fixes/blanks.js";
export { difference } from "./fixes/difference.js";
export { type FixedDraft, fixAll } from "./fixes/fix-all.js";
export { applyFixes } from "./fixes/fixes.js";
export { asksForName, namesToChoose } from "./fixes/names-to-choose.js";
export { safeChanges } from "./fixes/safe-changes.js";
export { isInAnotherLanguage } from "./kind/index.js";
export { sourcesOf } from "./ledger/index.js";
export { isRunningText } from "./ledger/statements.js";
export type * from "./ledger/types.js";
export type { AskableDraft, AskablePassage } from "./opinion/askable.js";
export type * from "./opinion/types.js";
export { compareText } from "./order.js";
export { type DraftPlaceholder, placeholdersIn } from "./record/placeholder-list.js";
export {
  type Obstacle,
  obstaclesIn,
  READY_WORDS,
  readySentence,
  sayReady,
} from "./record/ready.js";
export { type DraftRecord, recordInSteps } from "./record/record.js";
export type { RestsOn, SourceBefore } from "./record/rests-on.js";
export type { UnsourcedParagraph } from "./record/unsourced.js";
export { applyChanges, mapSpan, mapThroughChanges } from "./session/changes.js";
export { checkProfile, checkSelector, checkSettings } from "./session/check-settings.js";
export type { DraftReview } from "./session/draft-review.js";
export { type OwnSettings, ownSettingsOf } from "./session/own-settings.js";
export type { Reading } from "./session/reading.js";
export {
  DEFAULT_SETTINGS,
  familiesOf,
  PLACEHOLDER_STYLES,
  SEVERITIES,
  STRICTNESSES,
  selects,
} from "./session/settings.js";
export { languageChange } from "./stets/lang-comment.js";
export { nearest } from "./stets/nearest.js";
export { offChange } from "./stets/off-comment.js";
export { stetChange, stetEach } from "./stets/stet-change.js";
export { asReason, markupUnder, styleFor } from "./stets/stet-comment.js";
export { type DraftStet, stetsIn } from "./stets/stet-list.js";
export type * from "./types.js";

/** Reviews a draft once. Throws only if the language or a layer below is broken; a broken rule is named in `problems`. */
export function review(
  text: string,
  language: Language,
  settings: Settings,
  rules: readonly Rule[] = RULES,
): ReviewedDraft {
  const steps = reviewInSteps(text, language, settings, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps. Nothing is kept that only an edit would ask for: of a long draft that is more than all the rest. */
export function reviewInSteps(
  text: string,
  language: Language,
  settings: Settings,
  rules: readonly Rule[] = RULES,
): Generator<void, ReviewedDraft> {
  return new DraftReview(text, language, settings, rules, null, true).steps();
}

/** Opens a draft for review after review, as it is edited. `opinions` are what a second reader says, as it comes in. */
export function openReview(
  text: string,
  language: Language,
  settings: Settings,
  rules: readonly Rule[] = RULES,
  opinions: Opinions | null = null,
): DraftReview {
  return new DraftReview(text, language, settings, rules, opinions);
}

/** What each sentence of a draft rests on and why, in order. */
export function explain(text: string, language: Language, settings: Settings): ExplainedSentence[] {
  return openReview(text, language, settings).explain();
}

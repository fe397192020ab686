import { lineIndex, type ParsedDraft, parseDraft, type Span, toDraft } from "../../document/index.js";
import { type OptionValue, type Placeholder, placeholdersLeft } from "../../rules/index.js";
import { lineAround } from "../place/line-around.js";
import { applyDirectives } from "../stets/stets.js";
import type { Settings } from "../types.js";
import { PLACEHOLDER_LEFT } from "./ready.js";

/** A placeholder and what it waits for. Draft offsets; line and column count from 1. */
export interface DraftPlaceholder extends Span {
  readonly line: number;
  readonly column: number;
  /** As written: "[SOURCE TK]". */
  readonly text: string;
  /** What is missing, in lower case: "source". Empty where the placeholder does not say. */
  readonly waitsFor: string;
  /** The line of the draft it stands on. */
  readonly context: string;
}

/**
 * Every placeholder of a draft, in order; not those that a stet lets stand. `settings` may name further wordings. The
 * language is not needed.
 */
export function placeholdersIn(text: string, settings: Settings): DraftPlaceholder[] {
  return placeholdersOf(parseDraft(text, settings.markup, settings.ownMarkup), settings);
}

/** The same of a draft that has been parsed. */
export function placeholdersOf(
  { text, blocks, directives, leftOut }: ParsedDraft,
  settings: Settings,
): DraftPlaceholder[] {
  const templates = ownTemplates(settings);
  const lines = lineIndex(text);
  const found = blocks.flatMap((block) => {
    const places = placeholdersLeft(block.prose.text, templates);
    return places.map((place) => ({ ...toDraft(block, place), rule: PLACEHOLDER_LEFT, waitsFor: waitsFor(place) }));
  });
  const { kept } = applyDirectives(
    found.sort((a, b) => a.start - b.start),
    directives,
    { leftOut },
  );
  return kept.map(({ start, end, waitsFor }) => {
    const { line, column } = lines.position(start);
    return { start, end, line, column, text: text.slice(start, end), waitsFor, context: lineAround(text, start) };
  });
}

/** The placeholders that only the house has. */
export function ownTemplates({ rules }: Pick<Settings, "rules">): OptionValue | undefined {
  return rules[PLACEHOLDER_LEFT]?.options?.["templates"];
}

/** "citation" for "citation needed". */
function waitsFor({ missing }: Placeholder): string {
  return missing.replace(/ needed$/, "");
}

import { findPlaceholders, type Placeholder } from "./placeholders.js";
import type { OptionValue } from "./types.js";

/** What `*` in a template may stand for at most, in UTF-16 units. */
const LONGEST_GAP = 60;

/**
 * Every placeholder in `text`, in order: those that everybody writes and the house's own. The one answer to what a text
 * still waits for. A place that is both counts once.
 */
export function placeholdersLeft(text: string, templates: OptionValue | undefined): Placeholder[] {
  const common = findPlaceholders(text);
  const own = findTemplates(text, templates);
  const all = [...common, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    const isNew = start >= reached;
    if (isNew) reached = end;
    return isNew;
  });
}

/**
 * Every place in `text` that one of a house's own placeholders fits: "???", or "[CHECK *]" with a few words of one
 * line for the star. Capitals count. `templates` that are no list find nothing.
 */
export function findTemplates(text: string, templates: OptionValue | undefined): Placeholder[] {
  if (!Array.isArray(templates)) return [];
  return templates.flatMap((template: string) => {
    const [opening = "", closing = ""] = template.split(/\*(.*)/su);
    return opening === "" ? [] : findTemplate(text, opening, closing);
  });
}

function findTemplate(text: string, opening: string, closing: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (let start = text.indexOf(opening); start >= 0; ) {
    const inner = start + opening.length;
    const gap = text.slice(inner, inner + LONGEST_GAP + closing.length).indexOf(closing);
    const missing = text.slice(inner, inner + gap);
    const fits = gap >= 0 && !missing.includes("\n");
    const end = fits ? inner + gap + closing.length : inner;
    if (fits) found.push({ start, end, missing: missing.trim().toLowerCase() });
    start = text.indexOf(opening, end);
  }
  return found;
}

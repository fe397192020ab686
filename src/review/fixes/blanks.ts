import type { Span } from "../../document/index.js";
import { findPlaceholders } from "../../rules/index.js";

/** True where the writer still has something to fill in after the fix. */
export function hasPlaceholder(text: string): boolean {
  return findPlaceholders(text).length > 0;
}

/** A stretch of a text, and the snippet to put in its place. */
export interface Blanks extends Span {
  readonly snippet: string;
}

/**
 * The stretch of a fix's text from its first placeholder to its last, as a snippet
 * (code.visualstudio.com/docs/editing/userdefinedsnippets): every placeholder such as `[SOURCE TK]` becomes a tab stop with
 * the placeholder as its default. Null where there is none.
 *
 * With `names` the first tab stop opens a list. The placeholder stands first in it, for somebody else, since the editor
 * puts in what is first: a name must not get into a draft unless the writer has chosen it.
 */
export function toBlanks(text: string, names: readonly string[] = []): Blanks | null {
  const places = findPlaceholders(text);
  const [first] = places;
  if (first === undefined) return null;
  let snippet = "";
  let end = first.start;
  for (const [index, place] of places.entries()) {
    const placeholder = text.slice(place.start, place.end);
    const isList = index === 0 && names.length > 0;
    const inside = isList ? choiceOf([placeholder, ...names]) : `:${escapeSnippet(placeholder)}`;
    snippet += `${escapeSnippet(text.slice(end, place.start))}\${${index + 1}${inside}}`;
    end = place.end;
  }
  return { start: first.start, end, snippet };
}

function choiceOf(options: readonly string[]): string {
  return `|${options.map((option) => option.replace(/[\\,|]/gu, "\\$&")).join(",")}|`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}

import type { Span } from "../../document/index.js";
import { findPlaceholders } from "../../rules/index.js";

/** The stretch of a fix's text from its first placeholder to its last; null where it has none. */
export function placeholdersIn(text: string): Span | null {
  const places = findPlaceholders(text);
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * Turns a text into a snippet (code.visualstudio.com/docs/editing/userdefinedsnippets): every placeholder such as
 * `[SOURCE TK]` becomes a tab stop with the placeholder as its default.
 *
 * With `names` the first tab stop opens a list. The placeholder stands first in it, for somebody else, since the editor
 * puts in what is first: a name must not get into a draft unless the writer has chosen it.
 */
export function toSnippet(text: string, names: readonly string[] = []): string {
  let snippet = "";
  let done = 0;
  for (const [index, { start, end }] of findPlaceholders(text).entries()) {
    const placeholder = text.slice(start, end);
    const isList = index === 0 && names.length > 0;
    const inside = isList ? choiceOf([placeholder, ...names]) : `:${escapeSnippet(placeholder)}`;
    snippet += `${escapeSnippet(text.slice(done, start))}\${${index + 1}${inside}}`;
    done = end;
  }
  return snippet + escapeSnippet(text.slice(done));
}

function choiceOf(options: readonly string[]): string {
  return `|${options.map((option) => option.replace(/[\\,|]/gu, "\\$&")).join(",")}|`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}

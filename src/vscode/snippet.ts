import { findPlaceholders } from "../rules/index.js";

/**
 * Turns the texts of one fix into snippets (code.visualstudio.com/docs/editing/userdefinedsnippets): every placeholder
 * such as `[SOURCE TK]` becomes a tab stop with the placeholder as its default. Tab stops are numbered through all the
 * texts, because the editor joins the snippets of one edit and equal numbers would mirror each other.
 */
export function toSnippets(texts: readonly string[]): string[] {
  let stop = 0;
  return texts.map((text) => {
    let snippet = "";
    let done = 0;
    for (const { start, end } of findPlaceholders(text)) {
      stop += 1;
      snippet += `${escapeSnippet(text.slice(done, start))}\${${stop}:${escapeSnippet(text.slice(start, end))}}`;
      done = end;
    }
    return snippet + escapeSnippet(text.slice(done));
  });
}

/** True where the writer still has something to fill in after the fix. */
export function hasPlaceholder(text: string): boolean {
  return findPlaceholders(text).length > 0;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}

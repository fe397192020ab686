import { findPlaceholders } from "../../rules/index.js";

/**
 * Turns the texts of one fix into snippets (code.visualstudio.com/docs/editing/userdefinedsnippets): every placeholder
 * such as `[SOURCE TK]` becomes a tab stop with the placeholder as its default. Tab stops are numbered through all the
 * texts, because the editor joins the snippets of one edit and equal numbers would mirror each other.
 *
 * With `names` the first tab stop opens a list. The placeholder stands first in it, for somebody else, since the editor
 * puts in what is first: a name must not get into a draft unless the writer has chosen it.
 */
export function toSnippets(texts: readonly string[], names: readonly string[] = []): string[] {
  let stop = 0;
  return texts.map((text) => {
    let snippet = "";
    let done = 0;
    for (const { start, end } of findPlaceholders(text)) {
      stop += 1;
      const placeholder = text.slice(start, end);
      const isList = stop === 1 && names.length > 0;
      const inside = isList ? choiceOf([placeholder, ...names]) : `:${escapeSnippet(placeholder)}`;
      snippet += `${escapeSnippet(text.slice(done, start))}\${${stop}${inside}}`;
      done = end;
    }
    return snippet + escapeSnippet(text.slice(done));
  });
}

function choiceOf(options: readonly string[]): string {
  return `|${options.map((option) => option.replace(/[\\,|]/gu, "\\$&")).join(",")}|`;
}

/** True where the writer still has something to fill in after the fix. */
export function hasPlaceholder(text: string): boolean {
  return findPlaceholders(text).length > 0;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}

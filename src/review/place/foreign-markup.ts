import type { Block } from "../../document/index.js";

const COMMENT = /<!--.{0,2000}?-->/gs;
/** Signs of embeds, comments, containers, macros and templates of other dialects, which may be read here as words. */
const SIGN = /\[\[|\]\]|[{}|<\\]|%%|\$\$|::|==|\+\+|^\s*(?:!!!|\?\?\?|@|#)|!\[/mu;

/**
 * Whether a block of the draft `text` holds signs that some dialect of Markdown reads as markup, whatever this one makes
 * of them: nothing in it is changed without asking the writer.
 */
export function hasForeignMarkup(text: string, { start, end }: Block): boolean {
  return SIGN.test(text.slice(start, end).replace(COMMENT, ""));
}

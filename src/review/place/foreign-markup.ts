import type { Block, Span } from "../../document/index.js";
import { joined } from "./span-set.js";

const COMMENT = /<!--.{0,2000}?-->/gs;
/** Signs of embeds, comments, containers, macros and templates of other dialects, which may be read here as words. */
const SIGN = /\[\[|\]\]|[{}|<\\]|%%|\$\$|::|==|\+\+|^\s*(?:!!!|\?\?\?|@|#|\*\[)|!\[/mu;

/**
 * Whether a block of the draft `text` holds signs that some dialect of Markdown reads as markup, whatever this one makes
 * of them: nothing in it is changed without asking the writer.
 */
export function hasForeignMarkup(text: string, { start, end }: Block): boolean {
  return SIGN.test(text.slice(start, end).replace(COMMENT, ""));
}

/** Constructs of other dialects whose names and code are read here as words. */
const CONSTRUCTS: readonly RegExp[] = [
  // Expressions, attributes, templates and suggested changes, with one pair of braces inside.
  /\{(?:[^{}]|\{[^{}]{0,100}\}){0,200}\}/g,
  /<%.{0,300}?%>/gs,
  // The page that a wiki link leads to; the words after "|" are the writer's.
  /\[\[[^[\]|\n]{1,200}(?:\||\]\])/g,
  /\[![^\]\n]{1,40}\][+-]?/g,
  /\[-[^\]\n]{1,200}-\]/g,
  /\+\+[^\n]{1,60}?\+\+/g,
  /(?<!~)~[^\s~]{1,40}~(?!~)/g,
  /\^[^\s^[\]]{1,40}\^/g,
  // LaTeX: environments, formulas, commands and what they are given; bookdown's references.
  /\\begin\{.{0,2000}?\\end\{[^}\n]{0,40}\}/gs,
  /\\\(.{0,500}?\\\)|\\\[.{0,1000}?\\\]/gs,
  /\\[a-z@]{1,40}(?:\[[^\]\n]{0,100}\]|\{(?:[^{}]|\{[^{}]{0,100}\}){0,200}\}|\([^)\n]{0,100}\))*/gi,
  // Whole lines: fields, abbreviations, titles, tables drawn with signs.
  /^[\w-]{1,40}::.{0,500}$/gm,
  /^\*\[[^\]\n]{1,80}\]:.{0,500}$/gm,
  /^%[ \t].{0,500}$/gm,
  /^\+[-=+]{3}.{0,2000}/gms,
];
/** No construct is without one of these. */
const RAW = /[{<^~%\\]|\[\[|\[[!-]|\+\+|\+[-=]|::|\*\[/;

/** Where a block of the draft `text` holds names or code of other dialects; in draft offsets, in order. */
export function foreignSpans(text: string, { start, end }: Block): readonly Span[] {
  const source = text.slice(start, end);
  if (!RAW.test(source)) return [];
  return joined(
    CONSTRUCTS.flatMap((construct) =>
      [...source.matchAll(construct)].map(({ index, 0: found }) => ({
        start: start + index,
        end: start + index + found.length,
      })),
    ),
  );
}

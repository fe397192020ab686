/** `{{< quote author="Ana Lee" >}}`, `{% blockquote Ana Lee, On Rain %}`, and what ends them. */
const OPENS = /^\{[{%][<%-]?-?\s*(?:block|pull)?quote\b([\s\S]*?)-?(?:[>%]\}\}|%\})$/i;
const CLOSES = /^(?:\{[{%][<%-]?-?\s*(?:\/\s*|end)|<\/)(?:block|pull)?quote\b/i;
/** `<blockquote cite="…">`, and a component: `<Quote author="Ana Lee">`. */
const OPENS_TAG = /^<(?:block|pull)?quote\b([\s\S]*?)>$/i;
const AUTHOR =
  /\b(?:author|by|source|cite|name|who|attribution|person|speaker)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/i;
const CITE = /^<cite\b/i;
/** `> [!quote] Ana Lee`, as Obsidian writes it. */
const CALLOUT = />[ \t]?\[!(?:quote|cite)\][+-]?[ \t]*([^\r\n]{0,100})/iy;

/** What a tag says of a quotation, as the target of its mark; empty where it says nothing. */
export function quoteTarget(markup: string): string {
  if (CITE.test(markup)) return "cite";
  if (CLOSES.test(markup)) return "/quote";
  const [, attributes = OPENS.exec(markup)?.[1]] = OPENS_TAG.exec(markup) ?? [];
  return attributes === undefined ? "" : `quote:${authorIn(attributes, markup)}`;
}

/** The author by name; in a shortcode also the only thing it is given, in Liquid what stands before the first comma. */
function authorIn(written: string, markup: string): string {
  const [, ...named] = AUTHOR.exec(written) ?? [];
  const first = named.find((value) => value !== undefined) ?? positional(written, markup);
  return ADDRESS.test(first) ? "" : (first.split(",")[0] ?? "").replace(/["'“”]/gu, "").trim();
}

const ONLY_NAME = /^\s*"\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2} \p{Lu}[\p{L}'’-]*"\s*$/u;
const ADDRESS = /^(?:\w+:|\/|www\.)/;

function positional(written: string, markup: string): string {
  if (written.includes("=") || markup.startsWith("<")) return "";
  return markup.startsWith("{%") || ONLY_NAME.test(written) ? written.trim() : "";
}

/** Whom the block quote at `start` says it quotes; undefined where it says nothing of it. */
export function calloutAuthor(text: string, start: number): string | undefined {
  CALLOUT.lastIndex = start;
  return CALLOUT.exec(text)?.[1]?.trim();
}

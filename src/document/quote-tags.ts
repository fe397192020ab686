/** `{{< quote author="Ana Lee" >}}`, `{% blockquote Ana Lee, On Rain %}`, and what ends them. */
const OPENS = /^\{[{%][<%-]?-?\s*(?:block|pull)?quote\b([\s\S]*?)-?(?:[>%]\}\}|%\})$/i;
const CLOSES = /^\{[{%][<%-]?-?\s*(?:\/\s*|end)(?:block|pull)?quote\b/i;
const AUTHOR =
  /\b(?:author|by|source|cite|name|who|attribution|person|speaker)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/i;
const CITE = /^<cite\b/i;
/** `> [!quote] Ana Lee`, as Obsidian writes it. */
const CALLOUT = />[ \t]?\[!(?:quote|cite)\][+-]?[ \t]*([^\r\n]{0,100})/iy;

/** What a tag says of a quotation, as the target of its mark; empty where it says nothing. */
export function quoteTarget(markup: string): string {
  if (CITE.test(markup)) return "cite";
  if (CLOSES.test(markup)) return "/quote";
  const [, arguments_] = OPENS.exec(markup) ?? [];
  return arguments_ === undefined ? "" : `quote:${authorIn(arguments_, markup.startsWith("{%"))}`;
}

/** The author by name; in Liquid, what stands before the first comma. */
function authorIn(written: string, isLiquid: boolean): string {
  const [, ...named] = AUTHOR.exec(written) ?? [];
  const positional = isLiquid && !written.includes("=") ? written : "";
  const first = named.find((value) => value !== undefined) ?? positional;
  return (first.split(",")[0] ?? "").replace(/["'“”]/gu, "").trim();
}

/** Whom the block quote at `start` says it quotes; undefined where it says nothing of it. */
export function calloutAuthor(text: string, start: number): string | undefined {
  CALLOUT.lastIndex = start;
  return CALLOUT.exec(text)?.[1]?.trim();
}

import type { Span } from "./types.js";

/** A tag, comment, entity or stretch of code in HTML; `name` is in lower case, and empty for all but tags. */
export interface HtmlToken extends Span {
  readonly text: string;
  readonly name: string;
  readonly closes: boolean;
}

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<code(?:\s[^<>]*)?>[^<]{0,500}<\/code>|<(\/?)([A-Za-z][\w-]{0,30})[^<>]*>|&#?\w{1,31};/g;

/** The tags, comments, entities and stretches of code in HTML, in order. */
export function* tokensOf(source: string): Generator<HtmlToken> {
  for (const { index, 0: text, 1: slash, 2: name = "" } of source.matchAll(TOKEN)) {
    yield { start: index, end: index + text.length, text, name: name.toLowerCase(), closes: slash === "/" };
  }
}

/** Tags that never hold anything, so that nothing closes them. */
const EMPTY = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
/** Deeper than this only the innermost is kept: nobody writes it by hand. */
const MAX_DEPTH = 50;

/** Opens or closes a tag in the names of those that are open. A paragraph ends where the next one begins. */
export function nest(open: string[], { name, closes, text }: HtmlToken): void {
  if (name === "" || EMPTY.has(name) || text.endsWith("/>")) return;
  if (closes) {
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
    return;
  }
  if (name === "p" && open.at(-1) === "p") open.pop();
  if (open.length === MAX_DEPTH) open.pop();
  open.push(name);
}

/** Whether a token is inline code, from its opening tag to the one that closes it. */
export function isCode(text: string): boolean {
  return text.startsWith("<code") && text.endsWith("</code>");
}

import {
  Autolink,
  type BlockContext,
  type InlineContext,
  type InlineParser,
  type Line,
  type MarkdownConfig,
} from "@lezer/markdown";

/**
 * Bounds that keep the parser linear, and its recursion shallow, on input nobody writes by hand: markup beyond them
 * is left as plain text, so no word is lost.
 */

/** Open quotes and lists (a list counts twice: list and item). */
const MAX_DEPTH = 100;
/** Markup characters in one stretch of inline text. */
const MAX_MARKUP = 1000;
/** Characters of a bare address. */
const MAX_ADDRESS = 2000;

const MARKUP = new Set([..."!$*<[]_`{~"].map((char) => char.charCodeAt(0)));
const CONTAINER = /^(?:>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/;

const used = new WeakMap<InlineContext, number>();

export const Limits: MarkdownConfig = {
  parseInline: [{ name: "Limits", parse: limitInline, before: "Escape" }],
  parseBlock: [{ name: "Limits", parse: limitDepth, before: "LinkReference" }],
};

/** GitHub's bare addresses, with bounds. */
export const BareAddresses: MarkdownConfig = {
  parseInline: (Autolink.parseInline ?? []).map((parser) => ({ ...parser, parse: parseAddress(parser.parse) })),
};

function limitInline(cx: InlineContext, next: number, pos: number): number {
  if (next === 32) return passSpaces(cx, pos);
  if (!MARKUP.has(next)) return -1;
  const run = runLength(cx, next, pos);
  return spend(cx, run) > MAX_MARKUP ? pos + run : -1;
}

function runLength(cx: InlineContext, char: number, pos: number): number {
  let end = pos + 1;
  if (char === 42 || char === 95 || char === 96 || char === 126) while (cx.char(end) === char) end++;
  return end - pos;
}

/** Takes a run of spaces in one step; the parser would look through the rest of it from each. */
function passSpaces(cx: InlineContext, pos: number): number {
  let end = pos + 1;
  while (cx.char(end) === 32) end++;
  if (end > pos + 1 && cx.char(end) === 10) return cx.addElement(cx.elt("HardBreak", pos, end + 1));
  return end;
}

function limitDepth(cx: BlockContext, line: Line): boolean {
  if (cx.depth < MAX_DEPTH || !CONTAINER.test(line.text.slice(line.pos, line.pos + 12))) return false;
  const from = cx.lineStart + line.pos;
  const text = line.text.slice(line.pos);
  cx.addElement(cx.elt("Paragraph", from, from + text.length, cx.parser.parseInline(text, from)));
  cx.nextLine();
  return true;
}

const ADDRESS_START = /www\.|https?:\/\/|mailto:|xmpp:|[\w.+-]{1,100}@/iy;
const TOO_LONG = new RegExp(`[^\\s<]{${MAX_ADDRESS}}`, "y");
const WORD = /\w/;

function parseAddress(parse: InlineParser["parse"]): InlineParser["parse"] {
  return (cx, next, pos) => {
    const at = pos - cx.offset;
    if (next < 43 || (at > 0 && WORD.test(cx.text.charAt(at - 1)))) return -1;
    ADDRESS_START.lastIndex = at;
    TOO_LONG.lastIndex = at;
    if (!ADDRESS_START.test(cx.text) || TOO_LONG.test(cx.text) || spend(cx, 1) > MAX_MARKUP) return -1;
    return parse(cx, next, pos);
  };
}

/** Returns what has been spent with this step. */
function spend(cx: InlineContext, steps: number): number {
  const total = (used.get(cx) ?? 0) + steps;
  used.set(cx, total);
  return total;
}

import {
  Autolink,
  type BlockContext,
  type InlineContext,
  type InlineParser,
  type Line,
  type MarkdownConfig,
  Table,
} from "@lezer/markdown";

/**
 * Bounds that keep the parser linear, and its recursion shallow, on input nobody writes by hand. Markup beyond them
 * is left as plain text, so no word is lost.
 */

/** Open quotes and lists (a list counts twice: list and item). */
export const MAX_DEPTH = 100;
/** Markup characters and bare addresses in one stretch of inline text. */
const MAX_MARKUP = 1000;
/** Characters of a bare address. */
const MAX_ADDRESS = 2000;
/** Blanks before a table's second line. */
const MAX_INDENT = 1000;

export const Limits: MarkdownConfig = {
  parseInline: [{ name: "Limits", parse: limitMarkup, before: "Escape" }],
  parseBlock: [{ name: "Limits", parse: limitDepth, before: "LinkReference" }],
};

const MARKUP = new Set([..."!$%*<=[]^_`{~"].map((char) => char.charCodeAt(0)));
const RUNS = new Set([..."=*_`~"].map((char) => char.charCodeAt(0)));

const spent = new WeakMap<InlineContext, number>();

/** Counts a step and returns whether it is still allowed. */
function spend(cx: InlineContext, steps: number): boolean {
  const total = (spent.get(cx) ?? 0) + steps;
  spent.set(cx, total);
  return total <= MAX_MARKUP;
}

function limitMarkup(cx: InlineContext, next: number, pos: number): number {
  if (!MARKUP.has(next)) return -1;
  let end = pos + 1;
  if (RUNS.has(next)) while (cx.char(end) === next) end++;
  return spend(cx, end - pos) ? -1 : end;
}

const CONTAINER = /^(?:>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/;

/** A quote or list that is nested too deep is a paragraph. */
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

/** GitHub's bare addresses, with bounds. */
export const BareAddresses: MarkdownConfig = {
  parseInline: (Autolink.parseInline ?? []).map((parser) => ({ ...parser, parse: boundAddress(parser.parse) })),
};

function boundAddress(parse: InlineParser["parse"]): InlineParser["parse"] {
  return (cx, next, pos) => {
    const at = pos - cx.offset;
    if (next < 43 || (at > 0 && WORD.test(cx.text.charAt(at - 1)))) return -1;
    ADDRESS_START.lastIndex = at;
    TOO_LONG.lastIndex = at;
    if (!ADDRESS_START.test(cx.text) || TOO_LONG.test(cx.text) || !spend(cx, 1)) return -1;
    return parse(cx, next, pos);
  };
}

/** GitHub's tables; the parser's own test of a table's second line is slow on a long indent, and that for bars on long blocks. */
export const BoundTables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((parser) => ({
    ...parser,
    leaf: (cx, leaf) => (leaf.content.includes("|") ? (parser.leaf?.(cx, leaf) ?? null) : null),
    endLeaf: (cx, line, leaf) => {
      if (!line.text.includes("|")) return false;
      const next = cx.peekLine();
      return next.length - next.trimStart().length <= MAX_INDENT && (parser.endLeaf?.(cx, line, leaf) ?? false);
    },
  })),
};

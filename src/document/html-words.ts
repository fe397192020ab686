import { decodeEntity } from "./entities.js";
import { type HtmlToken, isCode, nest, tokensOf } from "./html-tags.js";
import type { InlineComment } from "./inline.js";
import { ProseBuilder } from "./prose-builder.js";
import { quoteTarget } from "./quote-tags.js";
import type { MarkKind, Prose, Span } from "./types.js";

/** A stretch of HTML and the words in it; offsets count from where the HTML starts. */
export interface HtmlPart extends Span {
  readonly prose: Prose;
  /** Heading level 1–6; 0 elsewhere. */
  readonly level: number;
}

/** Tags between which a new block begins. */
const BLOCK = new Set(
  "address article aside blockquote body center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pullquote quote section summary ul".split(
    " ",
  ),
);
/** Tags whose words are prose. What stands in others is the furniture of a page. */
const PROSE = new Set("p li blockquote pullquote quote figcaption h1 h2 h3 h4 h5 h6".split(" "));
/** Tags whose contents are no prose, whatever stands in them. */
const UNSEEN = new Set(
  "script style svg pre table nav form button select template noscript iframe video audio math textarea".split(" "),
);
const HAS_PROSE = /<(?:p|li|(?:block|pull)?quote|figcaption|h[1-6])[\s>]/i;

/** Whether a block of HTML has words to be read. */
export function holdsWords(source: string): boolean {
  return HAS_PROSE.test(source);
}

/**
 * The paragraphs and headings in a block of HTML, in order. `isAllWords`: what stands outside tags for prose counts
 * as well, as the line with the author does in an embedded post.
 */
export function readHtml(source: string, isAllWords: boolean): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  for (const { start, end, inside } of stretches(source)) {
    const isProse = inside.some((name) => PROSE.has(name)) || isAllWords;
    if (!isProse || inside.some((name) => UNSEEN.has(name))) continue;
    const prose = readStretch(source.slice(start, end), inside);
    const level = Number(/^h(\d)$/.exec(inside.at(-1) ?? "")?.[1] ?? 0);
    if (prose.text !== "") parts.push({ start, end, prose, level });
  }
  return parts;
}

/** The comments in a block of HTML, each with what it stands behind and before. */
export function commentsOf(source: string, parts: readonly HtmlPart[]): readonly InlineComment[] {
  const comments: InlineComment[] = [];
  let at = 0;
  for (const { start, end, text } of tokensOf(source)) {
    if (!text.startsWith("<!--")) continue;
    while ((parts[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const next = parts[at];
    const line =
      source
        .slice(Math.max(0, start - LOOK_BACK), start)
        .split("\n")
        .at(-1) ?? "";
    const followsProse = line.replace(/<[^<>]*>/g, "").trim() !== "";
    comments.push({ start, end, followsProse, precedesProse: next !== undefined, until: next?.end });
  }
  return comments;
}

const LOOK_BACK = 1000;

/** The stretches of the source between block tags, with the names of the tags around them, outermost first. */
function stretches(source: string): readonly (Span & { readonly inside: readonly string[] })[] {
  const found: (Span & { readonly inside: readonly string[] })[] = [];
  const open: string[] = [];
  let start = 0;
  for (const token of tokensOf(source)) {
    if (!BLOCK.has(token.name) && !UNSEEN.has(token.name)) continue;
    found.push({ start, end: token.start, inside: [...open] });
    nest(open, token);
    start = token.end;
  }
  found.push({ start, end: source.length, inside: open });
  return found;
}

const WRAPS: ReadonlyMap<string, MarkKind> = new Map([
  ["a", "link"],
  ["b", "strong"],
  ["strong", "strong"],
  ["em", "emphasis"],
  ["i", "emphasis"],
]);
const ADDRESS = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
/** Stands for code, as in Markdown. */
const OBJECT = "\uFFFC";
/** Tags that hold nothing but who is quoted. */
const AUTHOR = new Set(["figcaption", "footer"]);

function readStretch(source: string, inside: readonly string[]): Prose {
  const builder = new ProseBuilder(source);
  /** Where the marks begin that are still open, by the tag. */
  const open = new Map<string, { readonly start: number; readonly target: string }>();
  let done = 0;
  if (inside.some((name) => AUTHOR.has(name))) builder.addMark("html", 0, "cite");
  for (const token of tokensOf(source)) {
    const { start, end, text } = token;
    const word = text.startsWith("&") ? decodeEntity(text) : isCode(text) ? OBJECT : "";
    if (word === null) continue;
    builder.addSource(done, start);
    if (word === "") readTag(builder, token, open);
    else builder.addReplacement(word, start, end);
    if (word === OBJECT) builder.addMark("code", builder.position - 1, "");
    done = end;
  }
  builder.addSource(done, source.length);
  return builder.finish();
}

function readTag(
  builder: ProseBuilder,
  { name, closes, text, start, end }: HtmlToken,
  open: Map<string, { readonly start: number; readonly target: string }>,
): void {
  const kind = WRAPS.get(name);
  const begun = open.get(name);
  if (name === "br") builder.addBreak(start, end);
  else if (name === "q") builder.addReplacement(closes ? "”" : "“", start, end);
  else builder.skip(end);
  if (name === "cite" && !closes) builder.addMark("html", builder.position, quoteTarget(text));
  if (kind === undefined) return;
  if (!closes) open.set(name, { start: builder.position, target: addressIn(text) });
  else if (begun) {
    builder.addMark(kind, begun.start, begun.target);
    open.delete(name);
  }
}

function addressIn(tag: string): string {
  return (
    ADDRESS.exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined) ?? ""
  );
}

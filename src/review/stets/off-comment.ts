import { type Directive, parseDraft, type Span, type TextChange } from "../../document/index.js";
import { type CommentStyle, markupUnder, offComment } from "./stet-comment.js";

/**
 * The change that turns the rule of the finding at `place` off for the whole draft: its name is added to the comment
 * that does so for other rules, or a new one is put below the front matter. Undefined for a finding in front matter,
 * which stands above any comment.
 */
export function offChange(
  text: string,
  place: Span & { readonly rule: string },
  style: CommentStyle,
): TextChange | undefined {
  const { blocks, directives, frontMatter } = parseDraft(text, markupUnder(style));
  const top = topOf(text, frontMatter);
  if (place.start < top) return undefined;
  const firstWords = blocks.find(({ start }) => start >= top)?.start ?? text.length;
  const existing = directives.find(
    ({ kind, rules, start }) => kind === "off" && rules.length > 0 && start >= top && start < firstWords,
  );
  if (existing) return { start: existing.start, end: existing.end, text: withRule(text, existing, place.rule) };
  return { start: top, end: top, text: asParagraph(text, top, offComment([place.rule], style)) };
}

/** Where the draft begins, below its front matter. */
export function topOf(text: string, frontMatter: Span | null): number {
  return frontMatter ? lineAfter(text, frontMatter.end) : 0;
}

/** The comment with an empty line between it and what stands before and after. */
export function asParagraph(text: string, at: number, comment: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const followedByEmptyLine = /^\r?\n/u.test(text.slice(at, at + 2));
  const needsLineBefore = at > 0 && !/(?:^|\n)\r?\n$/u.test(text.slice(Math.max(0, at - 3), at));
  return (needsLineBefore ? eol : "") + comment + (followedByEmptyLine ? eol : eol + eol);
}

function withRule(text: string, { rules, start }: Directive, rule: string): string {
  return offComment([...new Set([...rules, rule])], text.startsWith("{", start) ? "mdx" : "html");
}

function lineAfter(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] === "\n") return offset;
  const feed = text.indexOf("\n", offset);
  return feed < 0 ? text.length : feed + 1;
}

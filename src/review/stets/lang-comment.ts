import { parseDraft, type TextChange } from "../../document/index.js";
import { asParagraph, topOf } from "./off-comment.js";
import { type CommentStyle, languageComment, markupUnder } from "./stet-comment.js";

/**
 * The change that says that the draft is in a language from the paragraph at `offset` on: a comment in a paragraph of its
 * own above it, at the very top (below front matter) for the first one. Where such a comment stands there already, its
 * language is changed. Quotations, lists and tables are never cut in two.
 */
export function languageChange(text: string, offset: number, language: string, style: CommentStyle): TextChange {
  const { blocks, directives, frontMatter } = parseDraft(text, markupUnder(style));
  const body = topOf(text, frontMatter);
  const own = blocks.filter(({ start, containers }) => start >= body && containers.length === 0);
  const block = own.findLast(({ start }) => start <= offset);
  const isFirst = block === undefined || block === own[0];
  const at = isFirst ? body : text.lastIndexOf("\n", block.start - 1) + 1;
  const next = block?.start ?? own[0]?.start ?? text.length;
  const before = blocks.findLast(({ end }) => end <= at)?.end ?? 0;
  const there = directives.find(({ kind, start }) => kind === "lang" && start >= before && start < Math.max(next, at));
  const comment = languageComment(language, style);
  if (there) return { start: there.start, end: there.end, text: comment };
  return { start: at, end: at, text: asParagraph(text, at, comment) };
}

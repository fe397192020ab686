import type { Directive, Markup, TextChange } from "../../document/index.js";

/** How a comment is written: `<!-- … -->`, in plain text as well, or `{/* … *\/}` in MDX, which has no HTML comments. */
export type CommentStyle = "html" | "mdx" | "plain";

/** @param languageId VS Code's name for the document's language */
export function styleFor(languageId: string): CommentStyle {
  if (languageId === "plaintext") return "plain";
  return languageId === "mdx" ? "mdx" : "html";
}

/** How the draft is marked up in which a comment is written so. */
export function markupUnder(style: CommentStyle): Markup {
  return style === "plain" ? "plain" : "markdown";
}

/** Without a reason it is for whoever writes it to add one. */
export function stetComment(rules: readonly string[], reason: string, style: CommentStyle): string {
  const why = asReason(reason);
  return comment(`stet ${rules.join(", ")}${why === "" ? "" : `: ${why}`}`, style);
}

export function offComment(rules: readonly string[], style: CommentStyle): string {
  return comment(`blue-pencil off ${rules.join(", ")}`, style);
}

/** Says that what follows is in a language: "en". */
export function languageComment(language: string, style: CommentStyle): string {
  return comment(`blue-pencil lang: ${language}`, style);
}

/** One line that cannot end the comment it stands in. */
export function asReason(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/-{2,}/gu, "–").replace(/\*\//gu, "* /").trim();
}

/** The stet with one rule more and the reason added to its own; in the style it was written in. */
export function withRule(text: string, stet: Directive, rule: string, reason: string): TextChange {
  const style = text.startsWith("{", stet.start) ? "mdx" : "html";
  const reasons = [stet.reason, asReason(reason)].filter((part) => part !== "");
  const rules = [...new Set([...stet.rules, rule])];
  return { start: stet.start, end: stet.end, text: stetComment(rules, [...new Set(reasons)].join("; "), style) };
}

function comment(words: string, style: CommentStyle): string {
  return style === "mdx" ? `{/* ${words} */}` : `<!-- ${words} -->`;
}

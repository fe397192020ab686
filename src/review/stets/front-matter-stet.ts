import type { FrontMatter, ParsedDraft, TextChange } from "../../document/index.js";
import { asReason } from "./stet-comment.js";

const KEY = "blue-pencil-stet";

/**
 * The change that lets a rule stand in a draft's front matter, which takes no comments: its own key, which holds for
 * the whole draft, gets the rule and the reason; where there is none, it becomes the last one. Undefined without
 * front matter, or where the key is written over several lines.
 */
export function frontMatterChange(draft: ParsedDraft, rule: string, reason: string): TextChange | undefined {
  const { text, frontMatter, directives } = draft;
  if (!frontMatter) return undefined;
  const { start, end } = frontMatter;
  const existing = directives.find((directive) => directive.start >= start && directive.end <= end);
  if (!existing) return newKey(text, frontMatter, line([rule], asReason(reason)));
  if (!/^["']?blue-pencil-stet/.test(text.slice(existing.start, existing.end))) return undefined;
  const rules = [...new Set([...existing.rules, rule])];
  const reasons = [...new Set([existing.reason, asReason(reason)])].filter((part) => part !== "");
  return { start: existing.start, end: existing.end, text: line(rules, reasons.join("; ")) };
}

/** In double quotation marks, which JSON writes as YAML reads them. */
function line(rules: readonly string[], reason: string): string {
  return `${KEY}: ${JSON.stringify(`${rules.join(", ")}: ${reason}`)}`;
}

/** On a line of its own above the closing one. */
function newKey(text: string, { start, end }: FrontMatter, words: string): TextChange | undefined {
  const closing = /(\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n)?$/.exec(text.slice(start, end));
  if (!closing) return undefined;
  const at = start + closing.index;
  return { start: at, end: at, text: (closing[1] ?? "\n") + words };
}

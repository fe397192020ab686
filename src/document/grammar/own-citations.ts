import type { InlineContext, MarkdownParser } from "@lezer/markdown";
import { escaped, isMarkupName } from "../own-markup.js";

/** `common` with citations of a house's own, by the names of commands, shortcodes and components. */
export function withCitations(common: MarkdownParser, names: readonly string[]): MarkdownParser {
  const fit = names.filter(isMarkupName);
  if (fit.length === 0) return common;
  const any = fit.map(escaped).join("|");
  const patterns = [
    `\\\\(?:${any})\\*?(?:\\[[^\\][]{0,80}\\]){0,2}\\{[^{}]{1,300}\\}`,
    `\\{\\{[<%]\\s*(?:${any})(?![\\w-])[^{}]{0,300}[%>]\\}\\}`,
    `\\{%-?\\s*(?:${any})(?![\\w-])[^{}]{0,300}%\\}`,
    `\\{(?:${any})\\}\`[^\`]{1,300}\``,
    `<(?:${any})(?:\\s[^<>]{0,300})?/>`,
    `<(${any})(?:\\s[^<>]{0,300})?>[^<>]{0,300}</\\1>`,
  ];
  const pattern = new RegExp(patterns.join("|"), "y");
  const parse = (cx: InlineContext, next: number, pos: number): number => {
    if (!OPENING.has(next)) return -1;
    pattern.lastIndex = pos - cx.offset;
    return pattern.test(cx.text) ? cx.addElement(cx.elt("Citation", pos, cx.offset + pattern.lastIndex)) : -1;
  };
  const node = common.nodeSet.types.some(({ name }) => name === "Citation") ? [] : ["Citation"];
  return common.configure({
    defineNodes: node,
    parseInline: [{ name: "OwnCitation", parse, before: "Escape" }],
  });
}

/** `\`, `{` and `<`. */
const OPENING = new Set([92, 123, 60]);

import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** Anything but what may begin markup or a bare address; of blanks only single ones, since two end a line. */
const RUN = /(?:[^\\&`<*_[\]!~${=^%:@ w]|w(?!ww\.)| (?! ))+/y;
/** What stands behind the first letters of a bare address: "anna_lee@", "a-www.b@", "https://", "mailto:". */
const IN_ADDRESS = /[@_w]|:(?=\S)/y;
/** Characters of an address up to there. */
const LONGEST_OPENING = 100;

/**
 * Passes over words in one go. The parser asks every other reader of inline markup at every character otherwise, which is most
 * of its work on prose. Goes before all of them.
 */
export const Words: MarkdownConfig = {
  parseInline: [{ name: "Words", parse: passOver, before: "Limits" }],
};

function passOver(cx: InlineContext, _next: number, pos: number): number {
  const first = pos - cx.offset;
  RUN.lastIndex = first;
  if (!RUN.test(cx.text)) return -1;
  const end = beforeAddress(cx.text, first, RUN.lastIndex);
  return end > first ? cx.offset + end : -1;
}

/** Where a run of words ends whose last word may open an address: before that word, of which each letter is looked at. */
function beforeAddress(text: string, first: number, end: number): number {
  IN_ADDRESS.lastIndex = end;
  if (!IN_ADDRESS.test(text)) return end;
  const opening = Math.max(first, end - LONGEST_OPENING);
  return opening + text.slice(opening, end).lastIndexOf(" ") + 1;
}

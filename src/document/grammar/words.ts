import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** Anything but what may begin markup; of blanks only single ones, since two end a line. */
const RUN = /(?:[^\\&`<*_[\]!~${=^%:@ ]| (?! ))+/y;
/** Bare addresses begin with a letter: where one may be, each letter is looked at. */
const MAY_BE_ADDRESS = /www\.|:\/\/|mailto:|xmpp:|@/i;

const withAddress = new WeakMap<InlineContext, boolean>();

/**
 * Passes over words in one go. The parser asks every other reader of inline markup at every character otherwise, which is most
 * of its work on prose. Goes before all of them.
 */
export const Words: MarkdownConfig = {
  parseInline: [{ name: "Words", parse: passOver, before: "Limits" }],
};

function passOver(cx: InlineContext, _next: number, pos: number): number {
  if (mayHoldAddress(cx)) return -1;
  RUN.lastIndex = pos - cx.offset;
  return RUN.test(cx.text) ? cx.offset + RUN.lastIndex : -1;
}

function mayHoldAddress(cx: InlineContext): boolean {
  const known = withAddress.get(cx);
  if (known !== undefined) return known;
  const found = MAY_BE_ADDRESS.test(cx.text);
  withAddress.set(cx, found);
  return found;
}

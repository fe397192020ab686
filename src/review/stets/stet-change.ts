import {
  type Block,
  type Directive,
  type ParsedDraft,
  parseDraft,
  type Span,
  type TextChange,
} from "../../document/index.js";
import { mapSpan } from "../session/changes.js";
import { frontMatterChange } from "./front-matter-stet.js";
import { type CommentStyle, markupUnder, stetComment, withRule } from "./stet-comment.js";

export interface Stet {
  readonly rule: string;
  readonly reason: string;
  readonly style: CommentStyle;
}

/**
 * The change that lets the finding at `place` stand: the rule is added to a stet already there, or a new one is put at
 * the end of its line, else above its block. Every candidate is read back, and the first one that covers the finding
 * and leaves all the prose as it was is taken; in front matter, which takes no comments, its own key. Undefined where
 * none has a place.
 */
export function stetChange(text: string, place: Span, stet: Stet): TextChange | undefined {
  const draft = parseDraft(text, markupUnder(stet.style));
  const block = draft.blocks.find(({ start, end }) => start <= place.start && place.start < end);
  if (!block) return undefined;
  if (block.kind === "metadata") {
    const change = frontMatterChange(draft, stet.rule, stet.reason);
    return change && letsStand(draft, change, place, stet.rule) ? change : undefined;
  }
  const comment = stetComment([stet.rule], stet.reason, stet.style);
  const merged = draft.directives
    .filter((directive) => isStetOn(directive, text, place))
    .map((directive) => withRule(text, directive, stet.rule, stet.reason));
  const inTable = block.kind === "tableCell";
  const candidates = [
    ...merged,
    atLineEnd(text, place, comment, inTable ? /\s*\|?\s*$/u : /\\?\s*$/u),
    ...aboveBlock(text, inTable ? tableStart(draft, block) : block.start, comment),
  ];
  return candidates.find((change) => letsStand(draft, change, place, stet.rule));
}

/**
 * The text in which each of several findings is let stand, for one reason; those that have no place for a stet stay as
 * they are.
 */
export function stetEach(
  text: string,
  findings: readonly (Span & { readonly rule: string })[],
  reason: string,
  style: CommentStyle,
): string {
  let left = [...findings].sort((a, b) => b.start - a.start);
  let after = text;
  for (let finding = left.shift(); finding; finding = left.shift()) {
    const { rule } = finding;
    const change = stetChange(after, finding, { rule, reason, style });
    if (!change) continue;
    after = after.slice(0, change.start) + change.text + after.slice(change.end);
    left = left.flatMap((one) => mapSpan(one, [change]) ?? []);
  }
  return after;
}

/** True for a stet that covers no more than the line of the finding. */
function isStetOn({ kind, scope }: Directive, text: string, place: Span): boolean {
  return (
    kind === "stet" &&
    scope.start <= place.start &&
    scope.end >= place.end &&
    !text.slice(scope.start, place.start).includes("\n") &&
    !text.slice(place.end, scope.end).trimEnd().includes("\n")
  );
}

/** Before what closes the line: two spaces or a backslash (a hard line break), or the last bar of a table row. */
function atLineEnd(text: string, place: Span, comment: string, closing: RegExp): TextChange {
  const feed = text.indexOf("\n", place.end);
  const line = text.slice(place.end, feed < 0 ? text.length : feed);
  const at = place.end + line.replace(closing, "").length;
  return { start: at, end: at, text: ` ${comment}` };
}

/** On a line of its own; only where nothing but quotation marks of block quotes stands before the block. */
function aboveBlock(text: string, blockStart: number, comment: string): TextChange[] {
  const lineStart = text.lastIndexOf("\n", blockStart - 1) + 1;
  const prefix = text.slice(lineStart, blockStart);
  if (!/^[\s>]*$/u.test(prefix)) return [];
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return [{ start: lineStart, end: lineStart, text: prefix + comment + eol }];
}

function tableStart(draft: ParsedDraft, cell: Block): number {
  const keyOf = ({ containers }: Block) => containers.find(({ kind }) => kind === "table")?.key;
  return draft.blocks.find((block) => keyOf(block) === keyOf(cell))?.start ?? cell.start;
}

function letsStand(draft: ParsedDraft, change: TextChange, place: Span, rule: string): boolean {
  const text = draft.text.slice(0, change.start) + change.text + draft.text.slice(change.end);
  const shift = change.end <= place.start ? change.text.length - (change.end - change.start) : 0;
  const after = parseDraft(text, draft.markup);
  const covers = ({ kind, rules, scope }: Directive) =>
    kind === "stet" && rules.includes(rule) && scope.start <= place.start + shift && scope.end >= place.end + shift;
  return after.directives.some(covers) && sameProse(draft, after);
}

function sameProse(before: ParsedDraft, after: ParsedDraft): boolean {
  return (
    before.blocks.length === after.blocks.length &&
    before.blocks.every((block, index) => block.prose.text.trimEnd() === after.blocks[index]?.prose.text.trimEnd())
  );
}

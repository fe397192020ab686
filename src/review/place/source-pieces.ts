import type { Block, Mark, Segment, Span } from "../../document/index.js";
import { firstIndex, toDraft } from "../../document/index.js";
import type { Edit } from "../../rules/index.js";
import { goesWith, isPoint, marksAt, signLength } from "./mark-index.js";

/** A stretch of the draft, while it grows. */
interface Piece {
  start: number;
  end: number;
}

/**
 * The source of the words of a block that an edit takes away, signs around it included: one piece, or several where
 * something in between has to stay. Null where the signs of one mark would be torn apart. `text` is the draft.
 */
export function sourcePieces(text: string, block: Block, edit: Edit): Span[] | null {
  const pieces: Piece[] = [];
  for (const segment of segmentsIn(block.prose.segments, edit)) {
    const part = partOf(block, segment, edit);
    const last = pieces.at(-1);
    const verdict =
      part && last ? judgeGap(text, block, edit, { start: last.end, end: part.start }, segment.prose) : "stays";
    if (part === null || verdict === "breaks") return null;
    if (last && verdict === "goes") last.end = part.end;
    else pieces.push(part);
  }
  const [first] = pieces;
  const last = pieces.at(-1);
  const opening = openingBefore(text, block, edit);
  const closing = closingAfter(text, block, edit);
  if (!first || !last || opening === null || closing === null) return null;
  first.start -= opening;
  last.end += closing;
  return pieces;
}

/** The segments that share a character with `span`. */
function segmentsIn(segments: readonly Segment[], span: Span): readonly Segment[] {
  const first = firstIndex(segments, ({ prose, proseLength }) => prose + proseLength > span.start);
  let end = first;
  while (end < segments.length && (segments[end]?.prose ?? 0) < span.end) end++;
  return segments.slice(first, end).filter((segment) => segment.proseLength > 0);
}

/** Null where only part of an entity or an escape would go. */
function partOf(block: Block, segment: Segment, span: Span): Piece | null {
  const from = Math.max(0, span.start - segment.prose);
  const to = Math.min(segment.proseLength, span.end - segment.prose);
  const base = block.start + segment.source;
  if (segment.proseLength === segment.sourceLength) return { start: base + from, end: base + to };
  return from === 0 && to === segment.proseLength ? { start: base, end: base + segment.sourceLength } : null;
}

const COMMENT = /<!--|\{[/%{#]/;

/** What becomes of the source between two characters that both go; the second is at prose offset `offset`. */
function judgeGap(text: string, block: Block, edit: Edit, gap: Span, offset: number): "goes" | "stays" | "breaks" {
  if (gap.start === gap.end) return "goes";
  const marks = marksAt(block.prose, offset);
  const others = marks.filter((mark) => !goesWith(mark, edit));
  const afterBreak = endsInBreak(text, block, offset);
  if (COMMENT.test(text.slice(gap.start, gap.end)))
    return others.length < marks.length || afterBreak ? "breaks" : "stays";
  if (others.length === 0) return marks.length > 0 || afterBreak ? "goes" : "stays";
  return others.length === marks.length && others.every(isPoint) && !afterBreak ? "stays" : "breaks";
}

/** Length of the opening signs before the words that go with them; null where they cannot be told from what stays. */
function openingBefore(text: string, block: Block, edit: Edit): number | null {
  const going = marksAt(block.prose, edit.start).filter((mark) => goesWith(mark, edit) && mark.start === edit.start);
  return openingLength(text, toDraft(block, edit).start, going);
}

/** Length of the opening signs of `marks` before a draft offset; null where something else stands there. */
export function openingLength(text: string, offset: number, marks: readonly Mark[]): number | null {
  const length = signLength(marks);
  return /^[*_~[]*$/.test(text.slice(offset - length, offset)) ? length : null;
}

/** Length of the closing signs, or of the quote marks of a new line, after the words that go with them. */
function closingAfter(text: string, block: Block, edit: Edit): number | null {
  const { end } = toDraft(block, edit);
  const marks = marksAt(block.prose, edit.end);
  const going = marks.filter((mark) => goesWith(mark, edit) && mark.end === edit.end);
  if (endsInBreak(text, block, edit.end)) return going.length > 0 ? null : lineSigns(text, block, edit.end, end);
  const length = signLength(going);
  if (!going.some((mark) => mark.kind === "link")) {
    return /^[*_~]*$/.test(text.slice(end, end + length)) ? length : null;
  }
  const gap = text.slice(end, gapEnd(block, edit.end));
  return going.length === marks.length && !COMMENT.test(gap) ? gap.length : null;
}

/** Signs of quotes at the start of the line at `lineStart`, without the opening signs of marks behind them. */
function lineSigns(text: string, block: Block, offset: number, lineStart: number): number | null {
  const opening = marksAt(block.prose, offset).filter((mark) => mark.start === offset);
  if (opening.some(isPoint)) return null;
  const length = gapEnd(block, offset) - signLength(opening) - lineStart;
  return /^[>\s]*$/.test(text.slice(lineStart, lineStart + length)) ? length : null;
}

/** Draft offset of the character at a prose offset, or of the end of the block's words and their signs. */
function gapEnd(block: Block, offset: number): number {
  if (offset < block.prose.text.length) return toDraft(block, { start: offset, end: offset + 1 }).start;
  const last = block.prose.segments.at(-1);
  return last === undefined ? block.end : block.start + last.source + last.sourceLength;
}

/** Whether the character before a prose offset is a line break in the draft. */
function endsInBreak(text: string, block: Block, offset: number): boolean {
  if (block.prose.text[offset - 1] !== " ") return false;
  const { start, end } = toDraft(block, { start: offset - 1, end: offset });
  return /[\r\n]/.test(text.slice(start, end));
}

/** Whether there is markup, a comment or a quote sign between the characters before and at a prose offset. */
export function hasGap(block: Block, offset: number): boolean {
  if (marksAt(block.prose, offset).length > 0) return true;
  if (offset === 0 || offset >= block.prose.text.length) return false;
  return toDraft(block, { start: offset - 1, end: offset }).end < gapEnd(block, offset);
}

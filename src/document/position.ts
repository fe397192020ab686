import { firstIndex } from "./first-index.js";
import type { Block, Prose, Segment, Span } from "./types.js";

/**
 * The draft span of a prose span of `block`: from the start of its first character to the end of its last, so that
 * markup before and after it stays outside. A span of no width becomes a place to insert words: before a footnote
 * mark or an opening mark that stands there, but behind a closing one.
 */
export function toDraft(block: Block, span: Span): Span {
  const { prose } = block;
  if (span.start < span.end) {
    return { start: block.start + startInSource(prose, span.start), end: block.start + endInSource(prose, span.end) };
  }
  const closesMark = prose.marks.some((mark) => mark.end === span.start && mark.start < mark.end);
  const at = closesMark || span.start === 0 ? startInSource(prose, span.start) : endInSource(prose, span.start);
  return { start: block.start + at, end: block.start + at };
}

/** The prose offset of the character at a draft offset; that of the next one where markup stands there. */
export function toProse(block: Block, draftOffset: number): number {
  const { segments } = block.prose;
  const offset = draftOffset - block.start;
  const segment = segments[lastIndex(segments, (one) => one.source <= offset)];
  if (!segment) return 0;
  const inside = offset - segment.source;
  if (inside >= segment.sourceLength) return segment.prose + segment.proseLength;
  return segment.proseLength === segment.sourceLength ? segment.prose + inside : segment.prose;
}

/** Where the character at `offset` starts, or where the block's words and their markup end. */
function startInSource({ segments }: Prose, offset: number): number {
  const segment = segments[lastIndex(segments, (one) => one.prose <= offset)];
  if (!segment) return 0;
  const inside = offset - segment.prose;
  if (inside >= segment.proseLength) return segment.source + segment.sourceLength;
  return segment.proseLength === segment.sourceLength ? segment.source + inside : segment.source;
}

/** Where the character before `offset` ends. */
function endInSource({ segments }: Prose, offset: number): number {
  const segment = segments[lastIndex(segments, (one) => one.prose < offset)];
  if (!segment) return 0;
  const inside = Math.min(offset - segment.prose, segment.proseLength);
  return segment.source + (segment.proseLength === segment.sourceLength ? inside : segment.sourceLength);
}

/** Index of the last segment that `holds`, which the ones up to it do and those after it do not; -1 if none. */
function lastIndex(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  return firstIndex(segments, (segment) => !holds(segment)) - 1;
}

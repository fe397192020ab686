import { firstIndex } from "./first-index.js";
import type { SameEnds } from "./same-ends.js";

/** Line and column, both counted from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly count: number;
  /** Position of a draft offset; an offset beyond the text counts as its end. */
  position(offset: number): Position;
  /** The draft offset at which each line begins, in order. */
  readonly starts: Int32Array;
  /** Draft offset of a position; a column beyond the line counts as its end, line break included. */
  offset(position: Position): number;
}

/** Finds lines as VS Code counts them: a line ends at CRLF, LF or a lone CR. */
export function lineIndex(text: string): LineIndex {
  return indexOf(text, Int32Array.from(lineStarts(text)));
}

/**
 * The same after an edit: `before` are the lines of a text that was `length` long, and of which so much at both `ends` is as it
 * was. Looks for lines only in between.
 */
export function lineIndexAfter(before: LineIndex, length: number, text: string, ends: SameEnds): LineIndex {
  const shift = text.length - length;
  const { starts } = before;
  const head = starts.subarray(
    0,
    firstIndex(starts, (start) => start >= ends.head),
  );
  const tail = starts.subarray(firstIndex(starts, (start) => start > length - ends.tail));
  const from = head.at(-1) ?? 0;
  const to = tail[0] === undefined ? text.length : tail[0] + shift;
  // The first of them is the line that the head ends in, the last the one that the tail begins with.
  const fresh = lineStarts(text.slice(from, to)).slice(head.length > 0 ? 1 : 0, tail.length > 0 ? -1 : undefined);
  const behind = head.length + fresh.length;
  const all = new Int32Array(behind + tail.length);
  all.set(head);
  for (const [at, start] of fresh.entries()) all[head.length + at] = start + from;
  all.set(tail, behind);
  for (let at = behind; at < all.length; at++) all[at] = (all[at] ?? 0) + shift;
  return indexOf(text, all);
}

function indexOf(text: string, starts: Int32Array): LineIndex {
  return {
    count: starts.length,
    starts,
    position(offset) {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = lastLine(starts, within);
      return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
    },
    offset({ line, column }) {
      const start = starts[Math.max(0, line - 1)] ?? text.length;
      const end = starts[Math.max(1, line)] ?? text.length;
      return Math.max(start, Math.min(start + column - 1, end));
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  } else {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  }
  return starts;
}

function lastLine(starts: Int32Array, offset: number): number {
  return firstIndex(starts, (start) => start > offset) - 1;
}

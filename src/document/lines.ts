import { firstIndex } from "./first-index.js";
/** Line and column, both counted from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly count: number;
  /** Position of a draft offset; an offset beyond the text counts as its end. */
  position(offset: number): Position;
  /** Draft offset of a position; a column beyond the line counts as its end, line break included. */
  offset(position: Position): number;
}

/** Finds lines as VS Code counts them: a line ends at CRLF, LF or a lone CR. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    count: starts.length,
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

function lastLine(starts: readonly number[], offset: number): number {
  return firstIndex(starts, (start) => start > offset) - 1;
}

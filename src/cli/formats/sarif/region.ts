import { type LineIndex, lineIndex, type Span } from "../../../document/index.js";

/** A SARIF region (section 3.30), by line and column and by offset. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Turns spans of one draft into regions. A byte order mark counts as nothing, as section 3.30.2 asks. */
export class Regions {
  private readonly text: string;
  private readonly lines: LineIndex;
  /** UTF-16 units of the byte order mark. */
  private readonly skipped: number;

  constructor(text: string) {
    this.skipped = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    this.text = text.slice(this.skipped);
    this.lines = lineIndex(this.text);
  }

  /** `span` is in draft offsets (UTF-16). */
  of({ start, end }: Span): Region {
    const charOffset = Math.max(0, start - this.skipped);
    const charEnd = Math.max(charOffset, end - this.skipped);
    const from = this.position(charOffset);
    const to = this.position(charEnd);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset,
      charLength: charEnd - charOffset,
    };
  }

  /** The words of a span. */
  words({ start, end }: Span): string {
    return this.text.slice(Math.max(0, start - this.skipped), Math.max(0, end - this.skipped));
  }

  /** After the last line break SARIF knows no further line: that place is the end of the last one. */
  private position(offset: number): { line: number; column: number } {
    const found = this.lines.position(offset);
    if (offset < this.text.length || found.column > 1 || found.line === 1) return found;
    const line = found.line - 1;
    return { line, column: offset - this.lines.offset({ line, column: 1 }) + 1 };
  }
}

import type { DraftFinding } from "../review/index.js";
import { graphemes } from "./pretty/text-width.js";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Columns as people count them: what a reader sees as one character is one, counted from 1, and a byte order mark is
 * none. Offsets and columns that come in are UTF-16. Asked in the order of offsets it reads each line once.
 */
export class HumanColumns {
  private lineStart = -1;
  private reached = 0;
  private column = 1;

  constructor(private readonly text: string) {}

  /** The column of a draft offset, whose UTF-16 column is `column`. */
  at(offset: number, column: number): number {
    const lineStart = offset - (column - 1);
    if (lineStart !== this.lineStart || offset < this.reached) {
      this.lineStart = lineStart;
      this.reached = lineStart === 0 && this.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : lineStart;
      this.column = 1;
    }
    if (offset <= this.reached) return this.column;
    this.column += graphemes(this.text.slice(this.reached, offset)).length;
    this.reached = offset;
    return this.column;
  }

  /** How many characters a reader sees in a span of the draft. */
  width({ start, end }: Pick<DraftFinding, "start" | "end">): number {
    return graphemes(this.text.slice(start, end)).length;
  }

  /** Where a finding starts: "3:14". */
  start({ start, line, column }: Pick<DraftFinding, "start" | "line" | "column">): string {
    return `${line}:${this.at(start, column)}`;
  }
}

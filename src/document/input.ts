import type { Input } from "@lezer/common";

/** A line feed, or a carriage return with none after it. */
const LINE_END = /\n|\r(?!\n)/g;
const TABLE_RULE = /^[\s>|:-]*\|$/;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A draft as the Markdown parser is to see it, at unchanged offsets: front matter and a byte order mark blank, and
 * every line ended by a line feed alone (a carriage return before it is a space; alone, it is a line feed).
 */
export class DraftInput implements Input {
  readonly lineChunks = true;
  private readonly hasReturns: boolean;

  constructor(
    private readonly text: string,
    /** End of the front matter; 0 where there is none. */
    private readonly bodyStart: number,
  ) {
    this.hasReturns = text.includes("\r");
  }

  get length(): number {
    return this.text.length;
  }

  /** The rest of the line at `from`, without its end; the line feed where `from` is at the end. */
  chunk(from: number): string {
    const end = this.lineEnd(from);
    if (from === end) return "\n";
    if (from < this.bodyStart) return " ".repeat(end - from);
    const line = this.text.slice(from, end);
    if (from === 0 && line.startsWith(BYTE_ORDER_MARK)) return ` ${line.slice(1)}`;
    return endsInBlank(line) ? tidyEnd(line) : line;
  }

  read(from: number, to: number): string {
    return from < this.bodyStart ? " ".repeat(to - from) : this.text.slice(from, to).replace(/\r(?!\n)/g, "\n");
  }

  /** Offset of the line feed, or of the lone carriage return, that ends the line at `from`. */
  private lineEnd(from: number): number {
    if (!this.hasReturns) {
      const end = this.text.indexOf("\n", from);
      return end < 0 ? this.text.length : end;
    }
    LINE_END.lastIndex = from;
    return LINE_END.exec(this.text)?.index ?? this.text.length;
  }
}

function endsInBlank(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last === 32 || last === 13 || last === 9;
}

/** The same line, as long, with an end that the parser reads right. */
function tidyEnd(line: string): string {
  // After a backslash the carriage return stays, so that the hard break is seen.
  if (line.endsWith("\\\r")) return line;
  const words = line.trimEnd();
  const blanks = " ".repeat(line.length - words.length);
  // The parser knows no blanks after the last bar of a table's second line.
  return words.includes("-") && TABLE_RULE.test(words) ? `${words.slice(0, -1)}${blanks}|` : words + blanks;
}

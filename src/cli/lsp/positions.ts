import type { Position, Range } from "vscode-languageserver";
import { lineIndex, type Span } from "../../document/index.js";

/** How an editor counts the characters of a line (Language Server Protocol 3.17, “Position Encoding Kind”). */
export type Encoding = "utf-8" | "utf-16" | "utf-32";

const ENCODINGS: readonly Encoding[] = ["utf-16", "utf-8", "utf-32"];

/** The encoding to speak, of those an editor offers, its favourite first: every editor can read UTF-16. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return ENCODINGS.find((encoding) => encoding === offered?.[0]) ?? "utf-16";
}

/** Turns offsets (UTF-16) in one text into an editor's lines and characters, which count from 0, and back. */
export class Positions {
  readonly #lines: ReturnType<typeof lineIndex>;

  constructor(
    private readonly text: string,
    private readonly encoding: Encoding,
  ) {
    this.#lines = lineIndex(text);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionOf(start), end: this.positionOf(end) };
  }

  positionOf(offset: number): Position {
    const { line, column } = this.#lines.position(offset);
    const before = this.text.slice(offset - column + 1, offset);
    return { line: line - 1, character: this.#lengthOf(before) };
  }

  /** Places beyond a line count as its end, as the protocol has it. */
  offsetOf({ line, character }: Position): number {
    if (line >= this.#lines.count) return this.text.length;
    const start = this.#lines.offset({ line: line + 1, column: 1 });
    const end = this.#endOfLine(line, start);
    return Math.min(end, start + this.#unitsOf(this.text.slice(start, end), character));
  }

  spanOf({ start, end }: Range): Span {
    const from = this.offsetOf(start);
    return { start: from, end: Math.max(from, this.offsetOf(end)) };
  }

  /** Without what breaks the line. */
  #endOfLine(line: number, start: number): number {
    const next = line + 1 < this.#lines.count ? this.#lines.offset({ line: line + 2, column: 1 }) : this.text.length;
    return start + this.text.slice(start, next).replace(/[\r\n]+$/, "").length;
  }

  #lengthOf(words: string): number {
    if (this.encoding === "utf-16") return words.length;
    return this.encoding === "utf-8" ? Buffer.byteLength(words) : [...words].length;
  }

  /** How many UTF-16 units the first `count` characters of a line take. */
  #unitsOf(line: string, count: number): number {
    if (this.encoding === "utf-16") return count;
    let units = 0;
    let left = count;
    for (const character of line) {
      if (left <= 0) break;
      left -= this.#lengthOf(character);
      units += character.length;
    }
    return units;
  }
}

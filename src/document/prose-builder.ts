import type { Mark, MarkKind, Prose, Segment, Span } from "./types.js";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A line end with the blanks after it. */
const LINE_BREAK = /(?:\r\n|\n|\r)[ \t]*/g;
const LEADING_BLANKS = /^[ \t]+/;

/**
 * Puts the prose of one block together, in the order of its source. Source offsets count from the start of the block.
 */
export class ProseBuilder {
  private readonly parts: string[] = [];
  private readonly segments: Draft<Segment>[] = [];
  private readonly marks: Mark[] = [];
  private readonly breaks: number[] = [];
  private length = 0;
  private last = "";
  /** A line break that becomes a space once words follow it. */
  private pendingBreak: Draft<Span> | null = null;
  /** Source offset after the last markup. */
  private markupEnd = 0;

  constructor(private readonly source: string) {}

  /** Where in the prose the next words will stand. */
  get position(): number {
    return this.length + (this.pendingBreak ? 1 : 0);
  }

  /** Whether any prose has been added since the last line break. */
  get lineHasProse(): boolean {
    return this.length > 0 && !this.pendingBreak;
  }

  /** Words as they stand in the source; line breaks become one space. */
  addSource(from: number, to: number): void {
    if (from >= to) return;
    const run = this.source.slice(from, to);
    let done = 0;
    for (const match of run.matchAll(LINE_BREAK)) {
      const lineEnd = blanksStart(run, match.index, done);
      this.addLine(run.slice(done, lineEnd), from + done);
      this.addBreak(from + lineEnd, from + match.index + match[0].length);
      done = match.index + match[0].length;
    }
    this.addLine(run.slice(done), from + done);
  }

  /** Prose that stands for the source between `from` and `to`: an entity, an escape, a placeholder. */
  addReplacement(prose: string, from: number, to: number): void {
    this.append(prose, from, to - from);
  }

  /** A hard or soft line break: one space, unless the prose has not begun or ends in a space already. */
  addBreak(from: number, to: number): void {
    if (this.pendingBreak) this.pendingBreak.end = to;
    else if (this.length > 0) this.pendingBreak = { start: from, end: to };
  }

  /** The source up to `end` is markup. */
  skip(end: number): void {
    this.markupEnd = end;
  }

  /** The source from `from` to `end` belongs to the line break before it: the mark of a quote around the block. */
  skipPrefix(from: number, end: number): void {
    if (this.pendingBreak?.end === from) this.pendingBreak.end = end;
  }

  addMark(kind: MarkKind, start: number, target: string): void {
    this.marks.push({ kind, start, end: this.position, target });
  }

  /** The prose, without blanks at either end. */
  finish(): Prose {
    this.trimEnd();
    if (this.length > 0 && this.markupEnd > this.sourceEnd()) {
      this.segments.push({ prose: this.length, proseLength: 0, source: this.markupEnd, sourceLength: 0 });
    }
    const marks = this.marks.map((mark) => ({
      ...mark,
      start: Math.min(mark.start, this.length),
      end: Math.min(mark.end, this.length),
    }));
    const breaks = this.breaks.filter((at) => at < this.length);
    return { text: copy(this.parts), segments: this.segments, marks: marks.sort(byPlace), breaks };
  }

  private addLine(line: string, from: number): void {
    const indent = this.lineHasProse ? 0 : (LEADING_BLANKS.exec(line)?.[0].length ?? 0);
    if (indent > 0) this.skipPrefix(from, from + indent);
    if (indent < line.length) this.append(line.slice(indent), from + indent, line.length - indent);
  }

  private append(prose: string, source: number, sourceLength: number): void {
    const pending = this.pendingBreak;
    if (pending) {
      this.pendingBreak = null;
      this.breaks.push(this.last === " " ? this.length - 1 : this.length);
      if (this.last !== " ") this.append(" ", pending.start, pending.end - pending.start);
    }
    this.addSegment(prose.length, source, sourceLength);
    this.parts.push(prose);
    this.length += prose.length;
    this.last = prose.charAt(prose.length - 1);
  }

  /** Adds to the last segment where both are as long as their source and follow on in it. */
  private addSegment(proseLength: number, source: number, sourceLength: number): void {
    const segment = this.segments.at(-1);
    const literal = proseLength === sourceLength;
    if (segment && literal && segment.proseLength === segment.sourceLength && this.sourceEnd() === source) {
      segment.proseLength += proseLength;
      segment.sourceLength += proseLength;
    } else {
      this.segments.push({ prose: this.length, proseLength, source, sourceLength });
    }
  }

  private sourceEnd(): number {
    const segment = this.segments.at(-1);
    return segment ? segment.source + segment.sourceLength : 0;
  }

  private trimEnd(): void {
    for (let part = this.parts.pop(); part !== undefined; part = this.parts.pop()) {
      const kept = part.trimEnd();
      this.drop(part.length - kept.length);
      if (kept.length > 0) {
        this.parts.push(kept);
        return;
      }
    }
  }

  /** Takes `count` characters off the last segments. */
  private drop(count: number): void {
    this.length -= count;
    for (let left = count; left > 0; ) {
      const segment = this.segments.at(-1);
      if (!segment) return;
      if (segment.proseLength <= left) {
        left -= segment.proseLength;
        this.segments.pop();
      } else {
        segment.proseLength -= left;
        segment.sourceLength -= left;
        left = 0;
      }
    }
  }
}

/** Start of the blanks before `end`, but not before `from`. */
function blanksStart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

function isBlank(char: number): boolean {
  return char === 32 || char === 9;
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * One string of its own. A slice would keep the whole draft it was cut from in memory, one for each edit; joining
 * two parts copies.
 */
function copy(parts: readonly string[]): string {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) return parts.join("");
  return [only.slice(0, 1), only.slice(1)].join("");
}

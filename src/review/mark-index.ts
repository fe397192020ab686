import type { Mark, Prose, Span } from "../document/index.js";

const NONE: readonly Mark[] = [];
const indexes = new WeakMap<Prose, ReadonlyMap<number, readonly Mark[]>>();

/** The marks that begin, end or stand at a prose offset. */
export function marksAt(prose: Prose, offset: number): readonly Mark[] {
  let index = indexes.get(prose);
  if (index === undefined) {
    index = indexMarks(prose.marks);
    indexes.set(prose, index);
  }
  return index.get(offset) ?? NONE;
}

function indexMarks(marks: readonly Mark[]): Map<number, Mark[]> {
  const index = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (const offset of new Set([mark.start, mark.end])) {
      const here = index.get(offset);
      if (here === undefined) index.set(offset, [mark]);
      else here.push(mark);
    }
  }
  return index;
}

/** Footnote marks, citations, images and HTML tags stand between two characters. */
export function isPoint(mark: Mark): boolean {
  return mark.start === mark.end;
}

export function isInside(mark: Mark, span: Span): boolean {
  return !isPoint(mark) && mark.start >= span.start && mark.end <= span.end;
}

/** How long the opening (and, but for links, the closing) signs of marks are in the source. */
export function signLength(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === "strong" || mark.kind === "strike" ? 2 : 1), 0);
}

import { type Mark, ofLatest, type Prose } from "../../document/index.js";
import type { Edit } from "../../rules/index.js";

const NONE: readonly Mark[] = [];

/** The marks that begin, end or stand at a prose offset. */
export function marksAt(prose: Prose, offset: number): readonly Mark[] {
  return prose.marks.length === 0 ? NONE : (indexOf(prose).get(offset) ?? NONE);
}

const indexOf = ofLatest(({ marks }: Prose): ReadonlyMap<number, readonly Mark[]> => indexMarks(marks));

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

/** Whether a mark's signs go when an edit is made: all its words go, and no other words come in their place. */
export function goesWith(mark: Mark, edit: Edit): boolean {
  if (isPoint(mark) || mark.start < edit.start || mark.end > edit.end) return false;
  return edit.text === "" || mark.start > edit.start || mark.end < edit.end;
}

/** How long the opening (and, but for links, the closing) signs of marks are in the source. */
export function signLength(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === "strong" || mark.kind === "strike" ? 2 : 1), 0);
}

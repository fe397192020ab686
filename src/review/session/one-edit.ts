import { NO_ENDS, type SameEnds, type TextChange } from "../../document/index.js";

/** The text after an edit, and its changes in offsets of the text before. */
export interface Edit {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

/**
 * How much at both ends of a text an edit leaves alone, of what earlier ones did. `length` is that of the text before it; none
 * is where its changes do not lead to its text.
 */
export function endsAfter({ head, tail }: SameEnds, length: number, { text, changes }: Edit): SameEnds {
  const grown = changes.reduce((sum, change) => sum + growth(change, change.text.length), 0);
  if (changes.length === 0 || length + grown !== text.length) return NO_ENDS;
  return changes.reduce(
    (ends, { start, end }) => ({ head: Math.min(ends.head, start), tail: Math.min(ends.tail, length - end) }),
    { head, tail },
  );
}

/** A stretch of the first text, and how long what stands there by now is. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * Several edits, each made to the text that the one before left, as one edit of the `first` text, so that a writer who types
 * faster than is reviewed has the draft parsed once. Without changes, which has all of it parsed, where those of an edit
 * do not lead to its text.
 */
export function asOneEdit(first: string, edits: readonly Edit[]): Edit {
  let stretches: readonly Stretch[] = [];
  let now = first;
  for (const { text, changes } of edits) {
    const grown = changes.reduce((sum, change) => sum + growth(change, change.text.length), 0);
    if (now.length + grown !== text.length) return { text: edits.at(-1)?.text ?? first, changes: [] };
    // The last one first, so that it leaves the places of the others as they are.
    for (const change of changes.toSorted((a, b) => b.start - a.start)) stretches = withChange(stretches, change);
    now = text;
  }
  return { text: now, changes: changesTo(now, stretches) };
}

/** Takes a change of the text as it is by now; stretches that it touches become one with it. */
function withChange(stretches: readonly Stretch[], { start, end, text }: TextChange): readonly Stretch[] {
  const before: Stretch[] = [];
  const after: Stretch[] = [];
  let [from, to] = [start, end];
  // How much further on in the text as it is a place is than in the first: at each stretch, at `from`, and at `to`.
  let [shift, shiftAtFrom, shiftAtTo] = [0, 0, 0];
  for (const stretch of stretches) {
    const first = stretch.start + shift;
    const last = first + stretch.length;
    shift += growth(stretch, stretch.length);
    if (first > end) {
      after.push(stretch);
      continue;
    }
    shiftAtTo = shift;
    if (last < start) {
      before.push(stretch);
      shiftAtFrom = shift;
    } else {
      from = Math.min(from, first);
      to = Math.max(to, last);
    }
  }
  const length = to - from + growth({ start, end }, text.length);
  return [...before, { start: from - shiftAtFrom, end: to - shiftAtTo, length }, ...after];
}

function changesTo(text: string, stretches: readonly Stretch[]): TextChange[] {
  let shift = 0;
  return stretches.map(({ start, end, length }) => {
    const from = start + shift;
    shift += growth({ start, end }, length);
    return { start, end, text: text.slice(from, from + length) };
  });
}

/** How much longer a text is for having so much in the place of a stretch. */
function growth({ start, end }: { readonly start: number; readonly end: number }, length: number): number {
  return length - (end - start);
}

import type { Span } from "../../document/index.js";
import { graphemes, graphemeWidth, printable } from "./text-width.js";

/** One character of an excerpt. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isMarked: boolean;
}

/** A line of an excerpt in stretches, marked and not. */
export type ExcerptLine = readonly { readonly text: string; readonly width: number; readonly isMarked: boolean }[];

/** Lines of draft that an excerpt takes at most. */
const MOST_LINES = 2;
/** How far to look for the ends of the draft's line, in characters; more than two lines of a wide terminal hold. */
const REACH = 500;
const TAB = "  ";
const ELLIPSIS: Cell = { text: "…", width: 1, isMarked: false };

/**
 * The draft's line around a finding, cut to what fits and wrapped to `width` columns. A finding over several lines
 * of the draft is shown as one.
 */
export function excerpt(text: string, { start, end }: Span, width: number): ExcerptLine[] {
  const shown = Math.min(end, start + REACH);
  const before = text.slice(Math.max(0, start - REACH), start).replace(/[\s\S]*[\r\n]/, "");
  const after = text.slice(shown, shown + REACH).replace(/[\r\n][\s\S]*/, "");
  const cells = [
    ...cellsOf(before.trimStart(), false),
    ...cellsOf(text.slice(start, shown), true),
    ...cellsOf(after.trimEnd(), false),
  ];
  return wrapCells(elide(cells, width * MOST_LINES - 2), width).map(stretches);
}

function cellsOf(text: string, isMarked: boolean): Cell[] {
  const flat = text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t>]*/g, " ").replaceAll("\t", TAB);
  return graphemes(printable(flat)).map((grapheme) => ({ text: grapheme, width: graphemeWidth(grapheme), isMarked }));
}

/** Keeps the marked words and as many words around them as `room` columns hold, a third of them before. */
function elide(cells: readonly Cell[], room: number): Cell[] {
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.isMarked),
  );
  if (widthOf(cells) <= room) return [...cells];
  const marked = cells.filter((cell) => cell.isMarked);
  const spare = Math.max(0, room - widthOf(marked));
  const after = cells.slice(first + marked.length);
  const before = cells.slice(0, first).reverse();
  const left = Math.max(Math.floor(spare / 3), spare - widthOf(after));
  const head = takeWords(before, left).reverse();
  const tail = takeWords(after, spare - widthOf(head));
  const middle = takeWhole(marked, room);
  return [
    ...(head.length < before.length ? [ELLIPSIS] : []),
    ...head,
    ...middle,
    ...(middle.length < marked.length ? [ELLIPSIS] : tail),
    ...(middle.length === marked.length && tail.length < after.length ? [ELLIPSIS] : []),
  ];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** As many cells from the start as `room` columns hold. */
function takeWhole(cells: readonly Cell[], room: number): Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > room;
  });
  return end < 0 ? [...cells] : cells.slice(0, end);
}

/** The same, without part of a word at the end. */
function takeWords(cells: readonly Cell[], room: number): Cell[] {
  const taken = takeWhole(cells, room);
  if (taken.length === cells.length) return taken;
  const space = taken.findLastIndex((cell) => cell.text === " ");
  return taken.slice(0, space + 1);
}

function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let rest = [...cells];
  while (widthOf(rest) > width) {
    const fits = takeWhole(rest, width);
    const space = rest[fits.length]?.text === " " ? fits.length : fits.findLastIndex((cell) => cell.text === " ");
    const end = space > 0 ? space : Math.max(1, fits.length);
    lines.push(rest.slice(0, end));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  return rest.length > 0 ? [...lines, rest] : lines;
}

function stretches(cells: readonly Cell[]): ExcerptLine {
  const runs: { text: string; width: number; isMarked: boolean }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.isMarked === cell.isMarked) {
      last.text += cell.text;
      last.width += cell.width;
    } else runs.push({ ...cell });
  }
  return runs;
}

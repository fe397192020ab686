import { type ChangedRange, type Tree, TreeFragment } from "@lezer/common";
import type { MarkdownParser } from "@lezer/markdown";
import { firstIndex } from "./first-index.js";
import { DraftInput } from "./input.js";
import type { OutlineLeaf } from "./outline.js";

/** A stretch of a draft, parsed: from one place where no block is open to another, or to the end of the draft. */
export interface Window {
  readonly from: number;
  /** Where it ends; infinite at the end of the draft. */
  readonly to: number;
  /** Its positions count from `from`. */
  readonly tree: Tree;
  /** What the next parse may take from this one. */
  readonly fragments: readonly TreeFragment[];
}

/** A draft as it is to be parsed. */
interface Source {
  readonly text: string;
  readonly bodyStart: number;
  readonly grammar: MarkdownParser;
}

/** What was parsed before an edit. */
interface Earlier {
  /** All of the draft, in order. */
  readonly leaves: readonly OutlineLeaf[];
  readonly fragments: readonly TreeFragment[];
}

/** Leaves that leave nothing open behind them, and that end whatever is open before them. */
const PLAIN = /^(?:Paragraph|ATXHeading\d)$/;
const BLANK_LINE_BEFORE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/;
const LONGEST_BLANK = 40;
const LINE_END = /\r\n|\n|\r/g;

/** Parses the whole of a draft. */
function parseWhole(source: Source): Window {
  return parseStretch(source, 0, source.text.length, []);
}

/**
 * Parses what an edit may have changed: from behind the last plain block before it to the first one behind it with which no
 * block can go on. What is in the stretches `ranges` is not as it was; a long block is parsed with what is known of it, where
 * the last edit was made in it too.
 */
export function parseWindow(source: Source, before: Earlier, ranges: readonly ChangedRange[]): Window {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return parseWhole(source);
  const from = windowStart(source.text, before.leaves, first.fromB);
  const fragments = TreeFragment.applyChanges(before.fragments, ranges);
  for (const to of windowEnds(source.text, before.leaves, last)) {
    const window = parseStretch(source, from, to, fragments);
    if (isOver(window, source.text)) return window;
  }
  return { ...parseStretch(source, from, source.text.length, fragments), to: Number.POSITIVE_INFINITY };
}

function parseStretch(
  { text, bodyStart, grammar }: Source,
  from: number,
  to: number,
  known: readonly TreeFragment[],
): Window {
  const tree = grammar.parse(new DraftInput(text, bodyStart), known, [{ from, to }]);
  return { from, to, tree, fragments: [new TreeFragment(from, to, tree, -from)] };
}

/** The line behind the last plain leaf that ends at `offset` or before. */
function windowStart(text: string, leaves: readonly OutlineLeaf[], offset: number): number {
  for (let at = firstIndex(leaves, ({ end }) => end > offset) - 1; at >= 0; at--) {
    const leaf = leaves[at];
    if (leaf !== undefined && isPlain(leaf)) return nextLine(text, leaf.end);
  }
  return 0;
}

function nextLine(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}

/**
 * Places at which the window may end: plain leaves behind the last change, with an empty line before them. Ever farther apart, so
 * that code that is opened and never closed is not parsed once for each.
 */
function* windowEnds(text: string, leaves: readonly OutlineLeaf[], { toA, toB }: ChangedRange): Generator<number> {
  let step = 1;
  let next = 0;
  for (let at = firstIndex(leaves, ({ start }) => start >= toA); at < leaves.length; at++) {
    const leaf = leaves[at];
    if (at < next || leaf === undefined || !isPlain(leaf)) continue;
    const start = leaf.start + toB - toA;
    if (!BLANK_LINE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_BLANK), start))) continue;
    yield start;
    next = at + step;
    step *= 4;
  }
}

function isPlain({ tree, containers }: OutlineLeaf): boolean {
  return containers.length === 0 && PLAIN.test(tree.type.name);
}

/** Whether an empty line stands behind the last block of a window: code that is not closed takes in that line too. */
function isOver({ from, to, tree }: Window, text: string): boolean {
  const last = tree.topNode.lastChild;
  return last === null || BLANK_LINE_BEFORE.test(text.slice(from + last.to, to));
}

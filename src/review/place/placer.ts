import type { Passage } from "../../attribution/index.js";
import {
  type Block,
  firstIndex,
  type LineIndex,
  lineIndex,
  lineIndexAfter,
  NO_ENDS,
  type SameEnds,
  sameEnds,
} from "../../document/index.js";
import type { FindingWithNotes } from "../fixes/footnotes.js";
import { byPlace } from "../order.js";
import type { PassageMemory } from "../session/passage-memory.js";
import type { Reading } from "../session/reading.js";
import { movedAlong, shiftFinding } from "./place-passage.js";

/** What there is to say of one passage, where its block stands in the draft. */
export interface PlacedPassage {
  /** The number of its block. */
  readonly at: number;
  /** In order; those that are not shown only where a stet may be for them. */
  readonly findings: readonly FindingWithNotes[];
  /** Those of `findings` that are not shown. */
  readonly outdone: readonly FindingWithNotes[];
  /** Rules that broke down on it, one plain sentence each. */
  readonly problems: readonly string[];
}

/** What was placed for a reading, and by which memory. */
interface PlacedReading {
  readonly memory: PassageMemory | null;
  /** What the memory had heard of a second reader. */
  readonly heard: number;
  /** Whether findings that are not shown were placed too. */
  readonly isWhole: boolean;
  readonly passages: readonly Passage[];
  readonly placed: readonly PlacedPassage[];
  readonly length: number;
  readonly lines: LineIndex;
}

const NOTHING: PlacedReading = {
  memory: null,
  heard: 0,
  isWhole: false,
  passages: [],
  placed: [],
  length: 0,
  lines: lineIndex(""),
};

/** Puts findings in their place in the draft, and knows those of the last time, most of which an edit leaves alone or moves on. */
export class Placer {
  #last = NOTHING;

  /**
   * Gives the passages of which there is anything to say. `unchanged` is how much of the text at both ends is the same as the last
   * time.
   */
  place({ parsed, passages }: Reading, memory: PassageMemory, unchanged: SameEnds): readonly PlacedPassage[] {
    const { text, blocks } = parsed;
    const isWhole = parsed.directives.length + parsed.leftOut.length > 0;
    const before = this.#last;
    const ends = apart(unchanged, Math.min(before.length, text.length));
    const lines = lineIndexAfter(before.lines, before.length, text, ends);
    const isKnown = before.memory === memory && before.heard === memory.heard && before.isWhole === isWhole;
    const same = isKnown ? sameEnds(before.passages, passages) : NO_ENDS;
    const head = Math.min(
      same.head,
      firstIndex(blocks, ({ end }) => end > ends.head),
    );
    // A comment changes no passage: then all that stand behind it are as they were, though they count for the head.
    const isAll = same.head === passages.length && passages.length === before.passages.length;
    const unread = isAll ? head : passages.length - same.tail;
    const tail = Math.max(unread, firstOnLaterLine(blocks, lines, text.length - ends.tail));
    const moves = {
      blocks: passages.length - before.passages.length,
      offsets: text.length - before.length,
      lines: lines.count - before.lines.count,
    };
    const placed = before.placed.slice(0, firstAt(before.placed, head));
    for (let at = head; at < tail; at++) {
      const one = placePassage(memory, passages[at], at, blocks[at], { lines, isWhole });
      if (one !== null) placed.push(one);
    }
    for (let from = firstAt(before.placed, tail - moves.blocks); from < before.placed.length; from++)
      placed.push(moved(before.placed[from] as PlacedPassage, moves));
    this.#last = { memory, heard: memory.heard, isWhole, passages, placed, length: text.length, lines };
    return placed;
  }
}

/** Ends that do not overlap in a text so long, as both are all of it where nothing was changed. */
function apart({ head, tail }: SameEnds, length: number): SameEnds {
  return { head, tail: Math.min(tail, Math.max(0, length - head)) };
}

function firstAt(placed: readonly PlacedPassage[], from: number): number {
  return firstIndex(placed, ({ at }) => at >= from);
}

/** The first block that begins on a line behind the one of a draft offset: what was changed before leaves its columns alone. */
function firstOnLaterLine(blocks: readonly Block[], lines: LineIndex, offset: number): number {
  const { line } = lines.position(offset);
  const next = lines.starts[line] ?? Number.POSITIVE_INFINITY;
  return firstIndex(blocks, ({ start }) => start >= next);
}

/** Null where there is nothing to say of it. */
function placePassage(
  memory: PassageMemory,
  passage: Passage | undefined,
  at: number,
  block: Block | undefined,
  { lines, isWhole }: { readonly lines: LineIndex; readonly isWhole: boolean },
): PlacedPassage | null {
  if (passage === undefined) return null;
  const { findings: found, problems } = memory.get(passage);
  if (found.length + problems.length === 0) return null;
  const findings: FindingWithNotes[] = [];
  const outdone: FindingWithNotes[] = [];
  for (const one of found) {
    if (one.isOutdone && !isWhole) continue;
    const finding = shiftFinding(one, block?.start ?? 0, lines);
    findings.push(finding);
    if (one.isOutdone) outdone.push(finding);
  }
  findings.sort(byPlace);
  return { at, findings, outdone, problems };
}

/** How much further on in a draft something stands than before. */
interface Moves {
  readonly blocks: number;
  readonly offsets: number;
  readonly lines: number;
}

function moved(passage: PlacedPassage, moves: Moves): PlacedPassage {
  const { at, findings, outdone, problems } = passage;
  if (moves.blocks === 0 && moves.offsets === 0 && moves.lines === 0) return passage;
  if (moves.offsets === 0 && moves.lines === 0) return { ...passage, at: at + moves.blocks };
  const now = findings.map((finding) => movedAlong(finding, moves.offsets, moves.lines));
  return {
    at: at + moves.blocks,
    findings: now,
    outdone:
      outdone.length === 0 ? outdone : now.filter((_, index) => outdone.includes(findings[index] as FindingWithNotes)),
    problems,
  };
}

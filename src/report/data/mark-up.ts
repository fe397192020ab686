import { type Block, type Mark, type Span, toDraft, toProse } from "../../document/index.js";
import { type ActiveSeverity, SEVERITIES } from "../../review/index.js";
import type { CopyPiece, CopyStyle } from "../types.js";
import type { Numbered } from "./numbered.js";
import { type Proposal, proposalsIn } from "./proposals.js";

/** Stands in the prose for code, a formula or an address. */
const OBJECT = "\uFFFC";
/** UTF-16 units shown of each. */
const LONGEST_OBJECT = 80;

const STYLES: Partial<Record<Mark["kind"], CopyStyle>> = {
  emphasis: "emphasis",
  strong: "strong",
  strike: "strike",
  code: "code",
  link: "link",
};

/** A note and the words it is about, in prose offsets. */
interface Noted extends Span {
  readonly number: number;
  readonly severity: ActiveSeverity;
}

/** The words of a block with the findings in it, in the manner of proof correction. `text` is the draft. */
export function markUp(text: string, block: Block, findings: readonly Numbered[]): CopyPiece[] {
  const noted = findings.map((one) => notedIn(block, one));
  const changes = proposalsIn(block, findings);
  const marks = block.prose.marks.filter((mark) => mark.kind in STYLES && mark.start < mark.end);
  const cuts = [...marks, ...noted, ...changes].flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([0, ...cuts, block.prose.text.length])].sort((a, b) => a - b);
  const [styles, notes, struck] = [new Sweep(marks), new Sweep(noted), new Sweep(changes)];
  const insertions = byEnd(changes.filter(({ text }) => text !== ""));
  const references = byEnd(noted.map((note) => ({ ...note, end: referenceAt(note, changes) })));
  const pieces: CopyPiece[] = [];
  bounds.forEach((bound, index) => {
    for (const change of insertions.get(bound) ?? []) pieces.push({ kind: "insertion", text: change.text });
    for (const { number } of references.get(bound) ?? []) pieces.push({ kind: "reference", note: number });
    const next = bounds[index + 1];
    if (next === undefined) return;
    const here = notes.over(bound);
    pieces.push({
      kind: "words",
      text: wordsBetween(text, block, bound, next),
      styles: stylesOf(styles.over(bound)),
      notes: here.map(({ number }) => number),
      severity: gravest(here),
      struck: struck.over(bound).length > 0,
    });
  });
  return pieces;
}

/** A finding outside the block's words (a comment behind them) is noted at their end. */
function notedIn(block: Block, { number, finding }: Numbered): Noted {
  const start = toProse(block, finding.start);
  const end = Math.max(start, toProse(block, Math.min(finding.end, block.end)));
  return { number, severity: finding.severity, start, end };
}

/** A note's number stands behind its words and behind the change to them that it proposes. */
function referenceAt({ number, start, end }: Noted, changes: readonly Proposal[]): number {
  const own = changes.filter((change) => change.number === number && change.start <= end && change.end >= start);
  return own.reduce((last, change) => Math.max(last, change.end), end);
}

function byEnd<T extends Span>(spans: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const index = new Map<number, T[]>();
  for (const span of spans) {
    const here = index.get(span.end);
    if (here === undefined) index.set(span.end, [span]);
    else here.push(span);
  }
  return index;
}

function stylesOf(marks: readonly Mark[]): CopyStyle[] {
  return [...new Set(marks.flatMap(({ kind }) => STYLES[kind] ?? []))];
}

function gravest(notes: readonly Noted[]): ActiveSeverity | null {
  const ranked = notes.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return ranked[0]?.severity ?? null;
}

/** The words of a block, with code, formulas and addresses as written. */
function wordsBetween(text: string, block: Block, start: number, end: number): string {
  const words = block.prose.text.slice(start, end);
  return words.replaceAll(OBJECT, (_, at: number) => {
    const place = toDraft(block, { start: start + at, end: start + at + 1 });
    const written = text.slice(place.start, place.end).replace(/^(`+) ?(.*?) ?\1$/su, "$2");
    return written.length <= LONGEST_OBJECT ? written : `${written.slice(0, LONGEST_OBJECT)}…`;
  });
}

/** Spans asked for by offset, the offsets growing. */
class Sweep<T extends Span> {
  private readonly sorted: readonly T[];
  private next = 0;
  private open: T[] = [];

  constructor(spans: readonly T[]) {
    this.sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  }

  /** Those that cover the character at `offset`. */
  over(offset: number): readonly T[] {
    for (let span = this.sorted[this.next]; span && span.start <= offset; span = this.sorted[++this.next]) {
      this.open.push(span);
    }
    this.open = this.open.filter(({ end }) => end > offset);
    return this.open;
  }
}

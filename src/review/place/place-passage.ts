import type { Attribution, Passage, Place } from "../../attribution/index.js";
import { type Block, type LineIndex, type Span, toDraft } from "../../document/index.js";
import type { Fix } from "../../rules/index.js";
import { askInFootnote, type FindingWithNotes, type FixWithNote } from "../fixes/footnotes.js";
import { linkFix } from "../fixes/link-fix.js";
import { unaskedEdits } from "../fixes/unasked.js";
import type { RuleFinding } from "../session/rule-finding.js";
import type { DraftAttribution, DraftEdit, DraftSource, PlaceholderStyle, SecondOpinion } from "../types.js";
import { foreignSpans } from "./foreign-markup.js";
import { placeEdit } from "./place-edit.js";
import { cutsInto } from "./span-set.js";

/** Everything in here is in offsets from the start of its block, so that it holds wherever the block moves. */
export interface PlacedFinding extends Omit<RuleFinding, "signs"> {
  readonly fixes: readonly FixWithNote[];
}

/** What a passage's findings are placed with. */
export interface Ground {
  /** The draft. */
  readonly text: string;
  readonly block: Block;
  readonly style: PlaceholderStyle;
}

/** The one place where prose offsets become draft offsets; `shift` then moves the result along with its block. */
export function placeFindings(ground: Ground, passage: Passage, findings: readonly RuleFinding[]): PlacedFinding[] {
  const { block } = ground;
  const mayFix = unaskedEdits(passage, ground.text, block);
  const foreign = findings.length === 0 ? [] : foreignSpans(ground.text, block);
  return findings.map((finding) => {
    const fixes = finding.fixes.flatMap((fix) => {
      if (fix.asks && isInQuotation(passage, fix)) return [];
      const placed = placeFix(ground, finding, fix, fix.safe && mayFix(fix.edits));
      return placed === null || placed.edits.some((edit) => cutsInto(foreign, edit))
        ? []
        : [moved(placed, -block.start)];
    });
    const { start, end } = toDraft(block, finding);
    return { ...finding, start: start - block.start, end: end - block.start, fixes };
  });
}

/** A source is asked for beside somebody's words, and never among them. */
function isInQuotation({ quotations }: Passage, { edits }: Fix): boolean {
  const asking = edits.filter(({ text }) => text.includes("TK]"));
  return asking.some(({ start, end }) => quotations.some((one) => one.start < start && end < one.end));
}

/** `safe`: whether it may be made without asking. Null where an edit cannot be made without breaking markup. */
function placeFix(ground: Ground, finding: RuleFinding, fix: Fix, safe: boolean): FixWithNote | null {
  const { text, block, style } = ground;
  const { asks } = fix;
  const link = asks && style === "link" ? linkFix(text, block, finding, asks.question) : null;
  if (link !== null) return link;
  const edits: DraftEdit[] = [];
  for (const edit of fix.edits) {
    if (asks && isInLink(block, edit)) return null;
    const placed = placeEdit(text, block, edit);
    if (placed === null) return null;
    edits.push(...placed);
  }
  const footnote = asks && style === "footnote" ? askInFootnote(text, block, asks) : null;
  const { title, names } = fix;
  return { title, safe, edits, ...(names && { names }), ...(footnote && { footnote }) };
}

/** A placeholder among the words of a link would be part of the link. */
function isInLink({ prose }: Block, { start, end }: Span): boolean {
  return prose.marks.some((mark) => mark.kind === "link" && mark.start < end && mark.end > start);
}

function moved(fix: FixWithNote, by: number): FixWithNote {
  const edits = fix.edits.map((edit) => ({ start: edit.start + by, end: edit.end + by, text: edit.text }));
  const { title, safe, names, footnote } = fix;
  if (footnote !== undefined) return { ...fix, edits, footnote: { ...footnote, at: footnote.at + by } };
  return names === undefined ? { title, safe, edits } : { title, safe, edits, names };
}

function opinionOf({ raisedBy, strength }: PlacedFinding): Partial<SecondOpinion> {
  return raisedBy === undefined || strength === undefined ? {} : { raisedBy, strength };
}

/** The same finding so many offsets and lines further on, in the same columns. */
export function movedAlong(finding: FindingWithNotes, by: number, lines: number): FindingWithNotes {
  const fixes = by === 0 ? finding.fixes : finding.fixes.map((fix) => moved(fix, by));
  const place = {
    start: finding.start + by,
    end: finding.end + by,
    line: finding.line + lines,
    column: finding.column,
    endLine: finding.endLine + lines,
    endColumn: finding.endColumn,
  };
  if (finding.raisedBy !== undefined) return { ...finding, ...place, fixes };
  // Field by field, as it is done for each finding behind a key press: to copy the whole takes several times as long.
  const { rule, severity, message, confidence } = finding;
  const { start, end, line, column, endLine, endColumn } = place;
  return { rule, severity, message, confidence, start, end, line, column, endLine, endColumn, fixes };
}

/** A placed finding where its block stands now. */
export function shiftFinding(finding: PlacedFinding, by: number, lines: LineIndex): FindingWithNotes {
  const start = finding.start + by;
  const end = finding.end + by;
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    confidence: finding.confidence,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...opinionOf(finding),
    fixes: finding.fixes.map((fix) => moved(fix, by)),
  };
}

function sourceAt(
  { phrase, id, name, kind, roles }: Attribution["source"],
  locate: (place: Place | null) => Span | null,
): DraftSource | null {
  const span = locate(phrase);
  return span && { ...span, id, name, kind, roles };
}

/** The attributions of the passage at `index`, in draft offsets. Source and cue may stand in earlier blocks. */
export function placeAttributions(
  blocks: readonly Block[],
  passages: readonly Passage[],
  index: number,
): DraftAttribution[] {
  const locate = (place: Place | null): Span | null => {
    const block = place && blocks[index - place.back];
    return block ? toDraft(block, place) : null;
  };
  return (passages[index]?.attributions ?? []).map((attribution: Attribution) => ({
    source: sourceAt(attribution.source, locate),
    cue: locate(attribution.cue),
    content: attribution.content.flatMap((span) => locate({ ...span, back: 0 }) ?? []),
    sourceKind: attribution.sourceKind,
    speech: attribution.speech,
    basis: attribution.basis,
    certainty: attribution.confidence,
  }));
}

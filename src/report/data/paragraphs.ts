import { type Block, type LineIndex, lineIndex, type ParsedDraft } from "../../document/index.js";
import type { DraftFinding } from "../../review/index.js";
import type { ParagraphKind, ReportNote, ReportParagraph } from "../types.js";
import { inShort } from "./in-short.js";
import { markUp } from "./mark-up.js";
import type { Numbered } from "./numbered.js";

/** The paragraphs of a draft with their findings, which are in draft order. Yields after each paragraph. */
export function* paragraphsInSteps(
  { text, blocks }: ParsedDraft,
  findings: readonly DraftFinding[],
): Generator<void, ReportParagraph[]> {
  const lines = lineIndex(text);
  const found = byBlock(blocks, findings);
  const paragraphs: ReportParagraph[] = [];
  for (const indexes of grouped(blocks)) {
    const paragraph = paragraphOf(text, blocks, indexes, found, lines);
    if (paragraph !== null) paragraphs.push(paragraph);
    yield;
  }
  return paragraphs;
}

/** The findings of each block: those that start in it, or behind it and before the next (a comment is no block). */
function byBlock(blocks: readonly Block[], findings: readonly DraftFinding[]): ReadonlyMap<number, Numbered[]> {
  const found = new Map<number, Numbered[]>();
  let at = 0;
  findings.forEach((finding, index) => {
    while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? 0) <= finding.start) at++;
    const numbered = { number: index + 1, finding };
    const here = found.get(at);
    if (here === undefined) found.set(at, [numbered]);
    else here.push(numbered);
  });
  return found;
}

/** Indexes of the blocks that make up each paragraph: the cells of a row together, every other block by itself. */
function grouped(blocks: readonly Block[]): number[][] {
  const groups: number[][] = [];
  let row = -1;
  blocks.forEach((block, index) => {
    const here = block.kind === "tableCell" ? rowOf(block) : -1;
    const last = groups.at(-1);
    if (here >= 0 && here === row && last !== undefined) last.push(index);
    else groups.push([index]);
    row = here;
  });
  return groups;
}

function rowOf({ containers }: Block): number {
  return containers.findLast(({ kind }) => kind === "tableRow")?.key ?? -1;
}

/** Null for a block without words or findings. */
function paragraphOf(
  text: string,
  blocks: readonly Block[],
  indexes: readonly number[],
  found: ReadonlyMap<number, Numbered[]>,
  lines: LineIndex,
): ReportParagraph | null {
  const parts = indexes.flatMap((index) => {
    const block = blocks[index];
    return block === undefined ? [] : [{ block, numbered: found.get(index) ?? [] }];
  });
  const [first] = parts;
  const isEmpty = parts.every(({ block, numbered }) => block.prose.text === "" && numbered.length === 0);
  if (first === undefined || isEmpty) return null;
  return {
    kind: kindOf(first.block),
    start: first.block.start,
    end: parts.at(-1)?.block.end ?? first.block.end,
    line: lines.position(first.block.start).line,
    cells: parts.map(({ block, numbered }) => markUp(text, block, numbered)),
    notes: parts.flatMap(({ numbered }) => numbered.map((one) => noteOf(text, one))),
  };
}

function kindOf({ kind, containers }: Block): ParagraphKind {
  if (kind === "metadata" || kind === "heading" || kind === "footnote") return kind;
  if (kind === "tableCell") return "row";
  const inner = containers.findLast(({ kind: one }) => one !== "list" && one !== "aside");
  if (inner?.kind === "listItem") return "item";
  return inner?.kind === "blockQuote" || inner?.kind === "embed" ? "quote" : "text";
}

function noteOf(text: string, { number, finding }: Numbered): ReportNote {
  const { rule, severity, message, start, end, line, column, fixes, raisedBy, strength } = finding;
  return {
    number,
    rule,
    severity,
    message,
    ...(raisedBy !== undefined && strength !== undefined && { raisedBy, strength }),
    words: inShort(text.slice(start, end)),
    start,
    end,
    line,
    column,
    fixes: fixes.map(({ title }) => title),
  };
}

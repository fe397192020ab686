import type { DraftFinding } from "../../review/index.js";
import { withIds } from "./ids.js";

/** One finding as a tree shows it. */
export interface FindingRow {
  /** The same after an edit elsewhere and after the next review, as long as rule and words are the same. */
  readonly id: string;
  readonly uri: string;
  readonly finding: DraftFinding;
  /** Whether its draft can be written to, as far as that is known. */
  readonly isWritable: boolean;
  /** The words marked, in one line. */
  readonly words: string;
  /** Counts from 1. */
  readonly line: number;
}

/** The findings of one draft, in order. */
export interface DraftRows {
  readonly uri: string;
  /** The draft's file name, and the folder it is in as people know it. */
  readonly name: string;
  readonly folder: string;
  readonly rows: readonly FindingRow[];
}

/** A draft's text, as far as rows need it. */
export interface RowText {
  slice(start: number, end: number): string;
  /** Counts from 1. */
  lineAt(offset: number): number;
  readonly isWritable: boolean;
}

/** UTF-16 units of the words shown. */
const LONGEST = 80;

/** The rows for a draft's findings. */
export function rowsOf(uri: string, findings: readonly DraftFinding[], text: RowText): FindingRow[] {
  const marked = findings.map((finding) => ({ finding, words: oneLine(text.slice(finding.start, finding.end)) }));
  const found = withIds(marked, ({ finding, words }) => `${uri}#${finding.rule}#${words}`);
  return [...found].map(([id, { finding, words }]) => ({
    id,
    uri,
    finding,
    isWritable: text.isWritable,
    words,
    line: text.lineAt(finding.start),
  }));
}

function oneLine(words: string): string {
  // Cut twice: a finding may be a whole paragraph, of which the white space need not be looked at.
  const short = words
    .slice(0, 2 * LONGEST)
    .replace(/\s+/gu, " ")
    .trim();
  return short.length <= LONGEST ? short : `${short.slice(0, LONGEST).trimEnd()}…`;
}

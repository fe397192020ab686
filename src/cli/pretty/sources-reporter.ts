import type { LedgerTotals } from "../../review/index.js";
import type { SourcesReporter } from "../sources-reporter.js";
import type { Terminal } from "../terminal.js";
import { leftAloneLines } from "./kind.js";
import { ledgerLines, unnamedSummary } from "./ledger.js";
import { LeftOutDrafts } from "./left-out.js";
import { painter } from "./paint.js";
import { printable } from "./text-width.js";
import { count, NONE_READ } from "./totals.js";

/** Lines longer than this tire the eye, however wide the window. */
const WIDEST = 100;

/** Prints source ledgers for a person, and what they come to where there are several. */
export function prettySources({ out, err }: Pick<Terminal, "out" | "err">): SourcesReporter {
  const paint = painter(out.isColoured);
  const paintError = painter(err.isColoured);
  const all: LedgerTotals[] = [];
  const leftOut = new LeftOutDrafts();
  let errors = 0;
  return {
    async start() {},
    async file({ path, leftAlone, ...ledger }) {
      all.push(ledger.totals);
      const width = Math.min(out.width, WIDEST);
      const lines = leftAlone ? leftAloneLines(leftAlone, width, paint) : ledgerLines(ledger, width, paint);
      await out.write(`${[paint("path", printable(path)), "", ...lines].join("\n")}\n\n`);
    },
    async error({ path, reason }) {
      errors++;
      await err.write(`${paintError("error", printable(path))}: ${printable(reason)}\n`);
    },
    leftOut: async (draft) => leftOut.add(draft),
    async end() {
      for (const line of leftOut.lines(paint)) await out.write(`${line}\n`);
      if (all.length === 1 && errors === 0) return;
      const problems = errors === 0 ? "" : `  ${paint("error", count(errors, "problem"))}`;
      const counts = all.length === 0 ? NONE_READ : `${count(all.length, "draft")}; ${unnamedSummary(added(all))}`;
      await out.write(`${counts}${problems}\n`);
    },
  };
}

function added(all: readonly LedgerTotals[]): Pick<LedgerTotals, "statements" | "unnamedStatements"> {
  return {
    statements: all.reduce((sum, { statements }) => sum + statements, 0),
    unnamedStatements: all.reduce((sum, { unnamedStatements }) => sum + unnamedStatements, 0),
  };
}

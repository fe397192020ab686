import { HumanColumns } from "../human-columns.js";
import type { Reporter, ReviewedFile } from "../reporter.js";
import type { Terminal } from "../terminal.js";
import { explanationLines } from "./explanation.js";
import { findingLines } from "./finding.js";
import { fixedLines } from "./fixed.js";
import { kindLine } from "./kind.js";
import { LeftOutDrafts } from "./left-out.js";
import { type Paint, painter } from "./paint.js";
import { printable } from "./text-width.js";
import { count, Totals } from "./totals.js";

/** Lines longer than this tire the eye, however wide the window. */
const WIDEST = 100;

/** Prints for a person: each finding with its words underlined, counts for each file, and in all. */
export function prettyReporter({ out, err }: Pick<Terminal, "out" | "err">): Reporter {
  const paint = painter(out.isColoured);
  const paintError = painter(err.isColoured);
  const totals = new Totals();
  const leftOut = new LeftOutDrafts();
  return {
    async start() {},
    async file(file) {
      const { path, text, report, leftOutBy } = file;
      if (leftOutBy !== undefined) return leftOut.add({ path, by: leftOutBy });
      const width = Math.min(out.width, WIDEST);
      const columns = new HumanColumns(text);
      totals.add(report.words, report.findings, file.fixed?.length);
      const fixed = fixedLines(file.fixed ?? [], width, paint);
      const isQuiet = report.findings.length === 0 && fixed.length === 0 && file.sentences === undefined;
      if (isQuiet && text !== "" && !report.kind.leftAlone) return;
      const sections = [
        [paint("path", printable(path))],
        ...(fixed.length > 0 ? [fixed] : []),
        ...report.findings.map((finding) => findingLines(text, finding, columns.start(finding), width, paint)),
        ...(file.sentences ? [explanationLines(file, width, paint)] : []),
        [paint("faint", text === "" ? "  The file is empty." : `  ${summary(report.findings.length, report.words)}`)],
        ...kindSection(file, paint),
      ];
      await out.write(`${sections.map((lines) => lines.join("\n")).join("\n\n")}\n\n`);
    },
    async error({ path, reason }) {
      totals.addError();
      await err.write(`${paintError("error", printable(path))}: ${printable(reason)}\n`);
    },
    leftOut: async (draft) => leftOut.add(draft),
    end: () => out.write(`${[totals.line(paint), ...leftOut.lines(paint)].join("\n")}\n`),
  };
}

/** Said where somebody asks why, and where a draft is left alone. */
function kindSection({ report: { kind }, sentences }: ReviewedFile, paint: Paint): string[][] {
  return kind.leftAlone || sentences !== undefined ? [[paint("faint", `  ${kindLine(kind)}`)]] : [];
}

function summary(findings: number, words: number): string {
  return `${count(findings, "finding")} in ${count(words, "word")}`;
}

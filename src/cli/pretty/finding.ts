import type { DraftFinding, DraftFix } from "../../review/index.js";
import { type ExcerptLine, excerpt } from "./excerpt.js";
import type { Paint } from "./paint.js";
import { printable, wrap } from "./text-width.js";

/** Fixes shown with a finding at most. */
const MOST_FIXES = 3;
const INDENT = "    ";
/** Stands before each line of a draft. */
export const GUTTER = "│ ";

/** A finding as lines: where (`place`) and what, the draft's words underlined, why, and what can be done. */
export function findingLines(
  text: string,
  finding: DraftFinding,
  place: string,
  width: number,
  paint: Paint,
): string[] {
  const room = width - INDENT.length;
  const shown = excerpt(text, finding, room - GUTTER.length);
  return [
    `  ${place}  ${paint(finding.severity, finding.severity)}  ${paint("faint", finding.rule + raisedBy(finding))}`,
    ...shown.flatMap((line) => markedLine(line, finding, paint)).map((line) => INDENT + paint("faint", GUTTER) + line),
    ...wrap(printable(finding.message), room).map((line) => INDENT + line),
    ...finding.fixes.slice(0, MOST_FIXES).flatMap((fix) => fixLines(fix, room, paint).map((line) => INDENT + line)),
  ];
}

/** Who asks, where a second reader has read it as well. */
function raisedBy({ raisedBy, strength }: DraftFinding): string {
  if (raisedBy === undefined) return "";
  if (strength === 0) return ", waved away by the second reader";
  const insists = strength === 2 ? ", who insists" : "";
  return raisedBy === "both" ? `, and the second reader${insists}` : `, by the second reader${insists}`;
}

/** A line of an excerpt and, where words in it are marked, one that underlines them. */
export function markedLine(line: ExcerptLine, { severity }: Pick<DraftFinding, "severity">, paint: Paint): string[] {
  const words = line.map((run) => (run.isMarked ? paint("marked", run.text) : run.text)).join("");
  if (!line.some((run) => run.isMarked)) return [words];
  const last = line.findLastIndex((run) => run.isMarked);
  const underlined = line
    .slice(0, last + 1)
    .map((run) => (run.isMarked ? paint(severity, "~".repeat(run.width)) : " ".repeat(run.width)));
  return [words, underlined.join("")];
}

/** What a fix does, and whom the draft names that may be asked for: the fix itself names nobody. */
export function fixLines({ title, names = [] }: DraftFix, room: number, paint: Paint): string[] {
  const lines = wrap(printable(title), room - 2).map((line, i) => paint("good", (i === 0 ? "→ " : "  ") + line));
  const inDraft = names.length === 0 ? [] : wrap(printable(`in the draft: ${names.join(", ")}`), room - 2);
  return [...lines, ...inDraft.map((line) => paint("faint", `  ${line}`))];
}

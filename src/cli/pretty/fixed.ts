import type { AppliedFix } from "../../review/index.js";
import type { Paint } from "./paint.js";
import { printable, wrap } from "./text-width.js";

const INDENT = "    ";

/** What was changed in a draft, a line or more for each change; none where nothing was. */
export function fixedLines(fixed: readonly AppliedFix[], width: number, paint: Paint): string[] {
  return fixed.flatMap(({ rule, title, line, column }) => [
    `  ${line}:${column}  ${paint("good", "fixed")}  ${paint("faint", rule)}`,
    ...wrap(printable(title), width - INDENT.length).map((words) => INDENT + words),
  ]);
}

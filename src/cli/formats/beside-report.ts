import { painter } from "../pretty/paint.js";
import { printable } from "../pretty/text-width.js";
import type { Reporter } from "../reporter.js";
import type { Output } from "../terminal.js";

const NOTHING = "No draft was read, so there is nothing to report, and no report is written.\n";

/** What is said beside whole reports: which drafts are not in them and why, and that there is none at all. */
export function besideReport(
  err: Output,
): Required<Pick<Reporter, "leftOut" | "error">> & { nothing(): Promise<void> } {
  const paint = painter(err.isColoured);
  return {
    leftOut: ({ path, by }) => err.write(`${printable(path)}: Left out (${printable(by)}).\n`),
    error: ({ path, reason }) => err.write(`${paint("error", printable(path))}: ${printable(reason)}\n`),
    nothing: () => err.write(NOTHING),
  };
}

import { markdownReport, Wording } from "../../report/index.js";
import { painter } from "../pretty/paint.js";
import { printable } from "../pretty/text-width.js";
import type { Reporter } from "../reporter.js";
import type { Terminal } from "../terminal.js";

/** Prints the whole report of each draft in Markdown, one after the other. */
export function wholeMarkdownReporter({ out, err }: Pick<Terminal, "out" | "err">): Reporter {
  const wording = new Wording();
  const paint = painter(err.isColoured);
  let isFirst = true;
  return {
    wantsWhole: true,
    async start() {},
    async file({ whole }) {
      if (whole === undefined) return;
      await out.write((isFirst ? "" : "\n---\n\n") + markdownReport(whole, { wording }));
      isFirst = false;
    },
    leftOut: ({ path, by }) => err.write(`${printable(path)}: Left out (${printable(by)}).\n`),
    error: ({ path, reason }) => err.write(`${paint("error", printable(path))}: ${printable(reason)}\n`),
    async end() {},
  };
}

import { markdownReport, Wording } from "../../report/index.js";
import type { Reporter } from "../reporter.js";
import type { Terminal } from "../terminal.js";
import { besideReport } from "./beside-report.js";

/** Prints the whole report of each draft in Markdown, one after the other. */
export function wholeMarkdownReporter({ out, err }: Pick<Terminal, "out" | "err">): Reporter {
  const wording = new Wording();
  const { leftOut, error, nothing } = besideReport(err);
  let isFirst = true;
  return {
    wantsWhole: true,
    async start() {},
    async file({ path, whole, leftOutBy }) {
      if (leftOutBy !== undefined) return leftOut({ path, by: leftOutBy });
      if (whole === undefined) return;
      await out.write((isFirst ? "" : "\n---\n\n") + markdownReport(whole, { wording }));
      isFirst = false;
    },
    leftOut,
    error,
    async end() {
      if (isFirst) await nothing();
    },
  };
}

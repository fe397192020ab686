import { basename } from "node:path";
import { ReportPage, Wording } from "../../report/index.js";
import type { Reporter } from "../reporter.js";
import type { Terminal } from "../terminal.js";
import { besideReport } from "./beside-report.js";

/**
 * Prints one page with the whole report of each draft; what could not be reviewed is named beside it. There is no page
 * where no draft was read.
 */
export function htmlReporter({ out, err }: Pick<Terminal, "out" | "err">): Reporter {
  const page = new ReportPage({ wording: new Wording() });
  const { leftOut, error, nothing } = besideReport(err);
  let isStarted = false;
  return {
    wantsWhole: true,
    async start() {},
    async file({ path, whole, leftOutBy }) {
      if (leftOutBy !== undefined) return leftOut({ path, by: leftOutBy });
      if (whole === undefined) return;
      if (!isStarted) await out.write(page.start(basename(path)));
      isStarted = true;
      await out.write(page.add(whole));
    },
    leftOut,
    error,
    end: () => (isStarted ? out.write(page.end()) : nothing()),
  };
}

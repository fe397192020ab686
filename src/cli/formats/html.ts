import { basename } from "node:path";
import { ReportPage, Wording } from "../../report/index.js";
import { painter } from "../pretty/paint.js";
import { printable } from "../pretty/text-width.js";
import type { Reporter } from "../reporter.js";
import type { Terminal } from "../terminal.js";

/** Prints one page with the whole report of each draft; what could not be reviewed is named beside it. */
export function htmlReporter({ out, err }: Pick<Terminal, "out" | "err">): Reporter {
  const page = new ReportPage({ wording: new Wording() });
  const paint = painter(err.isColoured);
  let isStarted = false;
  const start = async (title: string): Promise<void> => {
    if (!isStarted) await out.write(page.start(title));
    isStarted = true;
  };
  return {
    wantsWhole: true,
    async start() {},
    async file({ path, whole }) {
      if (whole === undefined) return;
      await start(basename(path));
      await out.write(page.add(whole));
    },
    leftOut: ({ path, by }) => err.write(`${printable(path)}: Left out (${printable(by)}).\n`),
    error: ({ path, reason }) => err.write(`${paint("error", printable(path))}: ${printable(reason)}\n`),
    async end() {
      await start("Blue Pencil");
      await out.write(page.end());
    },
  };
}

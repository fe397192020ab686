import { resolve } from "node:path";
import { checkOutput, STANDARD_OUTPUT } from "./check-output.js";
import { chooseDrafts, type DraftChoice } from "./choose-drafts.js";
import { printToFile } from "./file-output.js";
import { htmlReporter } from "./formats/html.js";
import { wholeMarkdownReporter } from "./formats/whole-markdown.js";
import type { ReportFormat } from "./review/arguments.js";
import { InTurn } from "./review/in-turn.js";
import { ReviewRun } from "./review/run.js";
import { PLAIN_REVIEW } from "./review/task.js";
import { Verdict } from "./review/verdict.js";
import type { Output, Terminal } from "./terminal.js";

/** What was asked for after `blue-pencil report`, paths aside. */
export interface ReportArguments extends DraftChoice {
  readonly format: ReportFormat;
  /** File to write the report to, instead of standard output. */
  readonly output?: string;
}

/** `blue-pencil report`: prints the whole report of each draft that the paths name. Returns the exit status. */
export async function runReport(
  paths: readonly string[],
  options: ReportArguments,
  terminal: Terminal,
): Promise<number> {
  const { paths: drafts, errors } = await chooseDrafts("report", paths, options, terminal);
  const print = (out: Output) => {
    const sink = { out, err: terminal.err };
    const reporter = options.format === "html" ? htmlReporter(sink) : wholeMarkdownReporter(sink);
    const { stdinPath = null, config = null } = options;
    const task = { ...PLAIN_REVIEW, folder: terminal.folder, stdinPath, config, whole: true };
    const reviews = new InTurn(task, terminal);
    return new ReviewRun(drafts, {
      reviews,
      reporter,
      verdict: new Verdict({ failOn: "never" }),
      err: terminal.err,
    }).run(errors);
  };
  const { format, output, stdinPath } = options;
  if (output === undefined || output === STANDARD_OUTPUT) return print(terminal.out);
  const { folder } = terminal;
  await checkOutput({ output, isMarkdown: format === "markdown", drafts, stdinPath, folder });
  return printToFile(resolve(folder, output), print, { isForSomething: true });
}

import { type FileError, obstaclesIn } from "../review/index.js";
import { chooseDrafts, type DraftChoice } from "./choose-drafts.js";
import { HouseStyles } from "./house/house-styles.js";
import type { LeftOutDraft } from "./pretty/left-out.js";
import { prettyReady } from "./pretty/ready.js";
import { jsonReady, type ReadyReporter } from "./ready-reporter.js";
import type { Reporter, ReviewedFile } from "./reporter.js";
import { InTurn } from "./review/in-turn.js";
import { ReviewRun } from "./review/run.js";
import { PLAIN_REVIEW } from "./review/task.js";
import { Verdict } from "./review/verdict.js";
import { CLEAN, FOUND } from "./status.js";
import type { Terminal } from "./terminal.js";

/** What was asked for after `blue-pencil ready`, paths aside. */
export interface ReadyArguments extends DraftChoice {
  readonly format: "pretty" | "json";
}

/** `blue-pencil ready`: says what holds the drafts back that the paths name. Returns the exit status. */
export async function runReady(paths: readonly string[], options: ReadyArguments, terminal: Terminal): Promise<number> {
  const { paths: drafts, errors, staged } = await chooseDrafts("ready", paths, options, terminal);
  const { folder, err } = terminal;
  const printer = options.format === "json" ? jsonReady(terminal) : prettyReady(terminal);
  const gate = new Gate(new HouseStyles(folder, options, staged), printer);
  const task = {
    ...PLAIN_REVIEW,
    folder,
    stdinPath: options.stdinPath ?? null,
    config: options.config ?? null,
    staged,
  };
  const reviews = new InTurn(task, terminal);
  const status = await new ReviewRun(drafts, {
    reviews,
    reporter: gate,
    verdict: new Verdict({ failOn: "never" }),
    err,
  }).run(errors);
  return status === CLEAN && !gate.isOpen ? FOUND : status;
}

/** Takes reviews in, and lets through to a reporter what holds the drafts back. */
class Gate implements Reporter {
  /** False from the first obstacle on. */
  isOpen = true;

  constructor(
    private readonly styles: HouseStyles,
    private readonly reporter: ReadyReporter,
  ) {}

  start(): Promise<void> {
    return this.reporter.start();
  }

  async file({ path, text, report, leftOutBy }: ReviewedFile): Promise<void> {
    const { inForce } = await this.styles.forDraft(path);
    const remains = obstaclesIn(report.findings, inForce.ready?.value);
    this.isOpen &&= remains.length === 0;
    const open = report.findings.length;
    await this.reporter.file({
      path,
      text,
      open,
      remains,
      ...(leftOutBy !== undefined && { leftOutBy }),
      ...(report.kind.leftAlone && { leftAlone: report.kind }),
    });
  }

  async leftOut(draft: LeftOutDraft): Promise<void> {
    await this.reporter.leftOut(draft);
  }

  error(error: FileError): Promise<void> {
    this.isOpen = false;
    return this.reporter.error(error);
  }

  end(): Promise<void> {
    return this.reporter.end(this.isOpen);
  }
}

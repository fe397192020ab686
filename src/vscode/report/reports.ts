import * as vscode from "vscode";
import { type ReviewReport, reportInSteps } from "../../report/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { reviewedNow } from "../desk/reviewed.js";
import type { Scheduler } from "../desk/scheduler.js";
import type { Ticks } from "./ticks.js";

/** A report and the text it is about. */
export interface MadeReport {
  readonly report: ReviewReport;
  readonly text: string;
}

/** What reports are made from and kept with. */
export class ReportSources {
  constructor(
    readonly desk: ReviewDesk,
    readonly ticks: Ticks,
    readonly extensionUri: vscode.Uri,
    private readonly scheduler: Scheduler,
    private readonly log: Log,
  ) {}

  guarded<A extends unknown[]>(what: string, run: (...args: A) => unknown): (...args: A) => Promise<unknown> {
    return guarded(this.log, what, run);
  }

  /** Makes the report of what was last reviewed, in the gaps of other work. A newer request for the same key replaces it. */
  make(session: DraftSession, key: string, delay: number, done: (made: MadeReport) => void): void {
    this.scheduler.request(key, delay, {
      start: () => makeReport(session, done),
      done() {},
      fail: (error) => this.log.error(`Report of ${session.document.uri.path}: ${String(error)}`),
    });
  }

  /** The report of a draft as it is now; undefined where it is not reviewed or the review fails. */
  async now(document: vscode.TextDocument): Promise<MadeReport | undefined> {
    const session = this.desk.session(document);
    if (session === undefined || !(await reviewedNow(this.desk, document))) return undefined;
    return new Promise((resolve) => this.make(session, `export ${document.uri}`, 0, resolve));
  }
}

function* makeReport(session: DraftSession, done: (made: MadeReport) => void): Generator<void, void> {
  const { report: reviewed, record, document, settings } = session;
  if (reviewed === null || record === null) return;
  const about = { path: nameOf(document), ready: settings.ready };
  const report = yield* reportInSteps(reviewed, record, about);
  done({ report, text: record.reading.parsed.text });
}

/** The path from the workspace folder on, or the name of an unsaved draft. */
function nameOf({ uri }: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(uri);
}

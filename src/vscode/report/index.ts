import * as vscode from "vscode";
import type { Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { hostClock, Scheduler } from "../desk/scheduler.js";
import { exportReport } from "./export-report.js";
import { ReportDesk } from "./report-desk.js";
import { ReportSources } from "./reports.js";
import { Ticks } from "./ticks.js";

/** The review report: its panel and its exports. */
export function registerReport(context: vscode.ExtensionContext, desk: ReviewDesk, log: Log): vscode.Disposable {
  const scheduler = new Scheduler(hostClock);
  const sources = new ReportSources(desk, new Ticks(context.workspaceState), context.extensionUri, scheduler, log);
  const reports = new ReportDesk(sources);
  const command = (name: string, run: () => unknown) =>
    vscode.commands.registerCommand(`bluePencil.${name}`, sources.guarded(name, run));
  return vscode.Disposable.from(
    scheduler,
    reports,
    command("showReport", () => reports.show()),
    command("exportReportHtml", () => exportReport("html", reports, sources)),
    command("exportReportMarkdown", () => exportReport("markdown", reports, sources)),
  );
}

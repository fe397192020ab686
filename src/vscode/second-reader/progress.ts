import * as vscode from "vscode";
import type { Occasion } from "./notices.js";
import { progressText, type ReadingStatus } from "./reading-status.js";

/** Told how many of the `all` requests were answered. */
export type Report = (done: number, all: number) => void;

/** Shows a reading in the status bar, and where the writer asked for it also in a notice; both can stop it. */
export function withProgress<T>(
  name: string,
  occasion: Occasion,
  status: ReadingStatus,
  stop: AbortController,
  run: (report: Report) => Promise<T>,
): PromiseLike<T> {
  const show: Report = (done, all) => status.show(name, done, all);
  if (occasion === "saved") return run(show);
  const title = vscode.l10n.t("{0} reads this draft", name);
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, (progress, token) => {
    token.onCancellationRequested(() => stop.abort());
    return run((done, all) => {
      show(done, all);
      progress.report({ message: progressText(done, all), increment: done === 0 ? 0 : 100 / all });
    });
  });
}

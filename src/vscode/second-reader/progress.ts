import * as vscode from "vscode";
import { progressText, type ReadingStatus } from "./reading-status.js";

/** Told how many of the `all` requests were answered. */
export type Report = (done: number, all: number) => void;

/** What is shown while a model is at work. */
export interface Shown {
  /** The model's. */
  readonly name: string;
  /** Of the notice, in a few words. */
  readonly title: string;
  /** Nobody asked for it now: no notice. */
  readonly isQuiet: boolean;
  readonly status: ReadingStatus;
}

/** Shows in the status bar that a model is at work, and where the writer asked for it also in a notice; both can stop it. */
export function withProgress<T>(
  { name, title, isQuiet, status }: Shown,
  stop: AbortController,
  run: (report: Report) => Promise<T>,
): PromiseLike<T> {
  const show: Report = (done, all) => status.show(name, done, all);
  if (isQuiet) return run(show);
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, (progress, token) => {
    token.onCancellationRequested(() => stop.abort());
    return run((done, all) => {
      show(done, all);
      progress.report({ message: progressText(done, all), increment: done === 0 ? 0 : 100 / all });
    });
  });
}

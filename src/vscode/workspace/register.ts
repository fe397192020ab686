import * as vscode from "vscode";
import type { LanguageSource } from "../desk/english.js";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { Clock, Scheduler } from "../desk/scheduler.js";
import { publishClosedDiagnostics } from "./closed-diagnostics.js";
import type { ClosedDrafts } from "./closed-drafts.js";
import { ClosedReviewer, type HouseReader } from "./closed-reviewer.js";
import { reviewWorkspace } from "./command.js";
import { Follower, type HouseNews } from "./follow.js";
import { WorkspaceReview } from "./workspace-review.js";

/** What reviewing a workspace needs. */
export interface WorkspaceParts {
  readonly closed: ClosedDrafts;
  readonly desk: ReviewDesk;
  readonly model: LanguageSource;
  readonly houses: HouseReader & HouseNews;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly log: Log;
}

/** Review of the whole workspace: the commands, the findings of closed drafts, and what keeps them true. */
export function registerWorkspaceReview(parts: WorkspaceParts): vscode.Disposable {
  const { closed, desk, model, houses, scheduler, clock, log } = parts;
  const reviewer = new ClosedReviewer(closed, model, houses, scheduler, log);
  const review = new WorkspaceReview(closed, reviewer);
  // Files are watched only once there is something of them to keep true.
  let follower: Follower | undefined;
  const commands: Readonly<Record<string, () => unknown>> = {
    reviewWorkspace: () => {
      follower ??= new Follower(closed, review, reviewer, desk, houses, clock, log);
      return reviewWorkspace(review);
    },
    stopWorkspaceReview: () => review.stop(),
    clearWorkspaceReview: () => review.clear(),
  };
  return vscode.Disposable.from(
    review,
    publishClosedDiagnostics(closed, desk),
    { dispose: () => follower?.dispose() },
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`bluePencil.${name}`, guarded(log, name, run)),
    ),
  );
}

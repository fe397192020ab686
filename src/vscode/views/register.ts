import * as vscode from "vscode";
import type { Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { Clock, Scheduler } from "../desk/scheduler.js";
import type { DraftInView } from "./draft-in-view.js";
import { OpenPointsOfDraftInView, SourcesOfDraftInView } from "./draft-models.js";
import { DraftTree } from "./draft-tree.js";
import type { ClosedFindings } from "./findings-book.js";
import { FINDINGS_VIEW, FindingsView } from "./findings-view.js";
import { type Models, registerViewCommands } from "./view-commands.js";

const SOURCES_VIEW = "bluePencil.sources";
const OPEN_POINTS_VIEW = "bluePencil.openPoints";

/** What the views are made from. */
export interface ViewParts {
  readonly desk: ReviewDesk;
  readonly closed: ClosedFindings;
  readonly draft: DraftInView;
  readonly memory: vscode.Memento;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Views extends vscode.Disposable {
  /** What a view shows, by its id. */
  readonly models: Models;
}

/** The views of the activity bar, and what can be done in them. */
export function registerViews({ desk, closed, draft, memory, scheduler, clock, log }: ViewParts): Views {
  const findings = new FindingsView(desk, closed, memory, clock);
  const sources = new SourcesOfDraftInView(scheduler, log);
  const openPoints = new OpenPointsOfDraftInView();
  const models = { [FINDINGS_VIEW]: findings.model, [SOURCES_VIEW]: sources, [OPEN_POINTS_VIEW]: openPoints };
  const parts = vscode.Disposable.from(
    findings,
    new DraftTree(SOURCES_VIEW, sources, draft, clock),
    new DraftTree(OPEN_POINTS_VIEW, openPoints, draft, clock),
    registerViewCommands(desk, findings, models, log),
  );
  return { models, dispose: () => parts.dispose() };
}

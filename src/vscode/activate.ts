import type * as vscode from "vscode";
import { registerAgentTools } from "./agent-tools/register.js";
import { registerCommands } from "./commands.js";
import { connectDesk } from "./desk/desk-events.js";
import { openDrafts } from "./desk/drafts.js";
import { LanguageModel } from "./desk/english.js";
import { createLog } from "./desk/log.js";
import { ReviewDesk } from "./desk/review-desk.js";
import { hostClock, Scheduler } from "./desk/scheduler.js";
import { publishDiagnostics } from "./findings/diagnostics.js";
import { registerRulePages } from "./findings/rule-pages.js";
import { registerFixes } from "./fixes/register.js";
import { registerHouseStyle } from "./house/add-to-house.js";
import { HouseDesk } from "./house/house-desk.js";
import { registerMarks } from "./marks/register.js";
import { registerReport } from "./report/index.js";
import { registerSecondReader } from "./second-reader/register.js";
import { shelfIn } from "./second-reader/shelf.js";
import { showStatus, statusOf } from "./status/status-bar.js";
import type { StatusKind } from "./status/status-text.js";
import { registerUnreadLanguages } from "./status/unread-languages.js";
import { DraftInView } from "./views/draft-in-view.js";
import { registerViews } from "./views/register.js";
import type { TreeModel } from "./views/tree-model.js";
import { registerWalkthrough } from "./walkthrough/tour.js";
import { ClosedDrafts } from "./workspace/closed-drafts.js";
import { registerWorkspaceReview } from "./workspace/register.js";

/** What other extensions may ask. */
export interface BluePencil {
  /** What goes on with an open draft; undefined for what is no draft. */
  state(uri: vscode.Uri): StatusKind | undefined;
  /** The rows of a view, by its id; undefined where there is no such view. */
  view(id: string): TreeModel | undefined;
  /** The sources that “Show Who Speaks” shows in the active editor; none while it is off. */
  speakers(): readonly string[];
}

/** Puts the parts together. No review starts here: the first one reads the language, and that takes longer. */
export function activate(context: vscode.ExtensionContext): BluePencil {
  const started = performance.now();
  const log = createLog();
  const model = new LanguageModel(context.extensionUri, log);
  const houses = new HouseDesk();
  const scheduler = new Scheduler(hostClock);
  const desk = new ReviewDesk(model, scheduler, log, houses);
  const draft = new DraftInView(desk);
  const closed = new ClosedDrafts();
  const shared = { desk, closed, model, houses, scheduler, clock: hostClock, log };
  const views = registerViews({ ...shared, draft, memory: context.workspaceState });
  const marks = registerMarks(desk, scheduler, log);
  context.subscriptions.push(
    log,
    houses,
    desk,
    publishDiagnostics(desk, hostClock),
    // The editor shows the fixes of those who came last first.
    registerHouseStyle(desk, houses, log),
    registerFixes(desk, log),
    registerRulePages(context.extensionUri, log),
    registerCommands(desk, log),
    registerReport(context, desk, log),
    registerSecondReader({
      ...shared,
      memory: context.workspaceState,
      shelf: shelfIn(context.storageUri),
      version: String(context.extension.packageJSON.version),
    }),
    registerAgentTools(shared),
    registerWalkthrough(context.extensionUri, desk, log),
    showStatus(desk),
    registerUnreadLanguages(context.globalState, log),
    draft,
    closed,
    views,
    marks,
    registerWorkspaceReview(shared),
    connectDesk(desk, houses, log),
  );
  log.debug(`Activated in ${Math.round(performance.now() - started)} ms`);
  return {
    state(uri) {
      const draft = openDrafts().find((document) => document.uri.toString() === uri.toString());
      return draft && statusOf(desk, draft);
    },
    view: (id) => views.models[id],
    speakers: () => marks.speakers.names,
  };
}

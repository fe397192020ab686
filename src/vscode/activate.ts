import type * as vscode from "vscode";
import { registerCommands } from "./commands.js";
import { connectDesk } from "./deskEvents.js";
import { publishDiagnostics } from "./diagnostics.js";
import { openDrafts } from "./drafts.js";
import { registerFixAll } from "./fixAll.js";
import { registerHouseStyle } from "./house/addToHouse.js";
import { HouseDesk } from "./house/houseDesk.js";
import { createLog } from "./log.js";
import { LanguageModel } from "./model.js";
import { registerQuickFixes } from "./quickFixes.js";
import { ReviewDesk } from "./reviewDesk.js";
import { registerRulePages } from "./rulePages.js";
import { hostClock, Scheduler } from "./scheduler.js";
import { showStatus, statusOf } from "./statusBar.js";
import type { StatusKind } from "./statusText.js";
import { registerWalkthrough } from "./walkthrough/tour.js";

/** What other extensions may ask. */
export interface BluePencil {
  /** What goes on with an open draft; undefined for what is no draft. */
  state(uri: vscode.Uri): StatusKind | undefined;
}

/** Puts the parts together. No review starts here: the first one reads the language, and that takes longer. */
export function activate(context: vscode.ExtensionContext): BluePencil {
  const started = performance.now();
  const log = createLog();
  const model = new LanguageModel(context.extensionUri, log);
  const houses = new HouseDesk();
  const desk = new ReviewDesk(model, new Scheduler(hostClock), log, houses);
  context.subscriptions.push(
    log,
    houses,
    desk,
    publishDiagnostics(desk, hostClock),
    // The editor shows the fixes of those who came last first.
    registerHouseStyle(desk, houses, log),
    registerQuickFixes(desk),
    registerFixAll(desk),
    registerRulePages(context.extensionUri, log),
    registerCommands(desk, log),
    registerWalkthrough(context.extensionUri, desk, log),
    showStatus(desk),
    connectDesk(desk, houses, log),
  );
  log.debug(`Activated in ${Math.round(performance.now() - started)} ms`);
  return {
    state(uri) {
      const draft = openDrafts().find((document) => document.uri.toString() === uri.toString());
      return draft && statusOf(desk, draft);
    },
  };
}

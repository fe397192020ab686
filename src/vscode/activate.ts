import type * as vscode from "vscode";
import { registerCommands } from "./commands.js";
import { connectDesk } from "./deskEvents.js";
import { publishDiagnostics } from "./diagnostics.js";
import { createLog } from "./log.js";
import { LanguageModel } from "./model.js";
import { registerQuickFixes } from "./quickFixes.js";
import { ReviewDesk } from "./reviewDesk.js";
import { registerRulePages } from "./rulePages.js";
import { hostClock, Scheduler } from "./scheduler.js";
import { showStatus } from "./statusBar.js";

/** Puts the parts together. No review starts here: the first one reads the language, and that takes longer. */
export function activate(context: vscode.ExtensionContext): void {
  const started = performance.now();
  const log = createLog();
  const model = new LanguageModel(context.extensionUri, log);
  const desk = new ReviewDesk(model, new Scheduler(hostClock), log);
  context.subscriptions.push(
    log,
    desk,
    publishDiagnostics(desk, hostClock),
    registerQuickFixes(desk),
    registerRulePages(context.extensionUri),
    registerCommands(desk, log),
    showStatus(desk),
    connectDesk(desk, log),
  );
  log.debug(`Activated in ${Math.round(performance.now() - started)} ms`);
}

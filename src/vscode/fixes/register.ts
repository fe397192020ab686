import * as vscode from "vscode";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { fixRule, registerFixAll } from "./fix-all.js";
import { fixWord } from "./fix-word.js";
import { showFixes, showOthers } from "./nearby.js";
import { registerQuickFixes } from "./quick-fixes.js";
import { applyFix } from "./take-fix.js";

/** The menu of fixes, "Fix All", and the commands behind every place where a fix is offered. */
export function registerFixes(desk: ReviewDesk, log: Log): vscode.Disposable {
  const commands: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    applyFix: (finding, title) => applyFix(desk, finding, title),
    fixRule: (document, rule) => fixRule(desk, document, rule),
    fixWord: (finding, title) => fixWord(desk, finding, title),
    showFixes: (finding) => showFixes(desk, finding),
    showOthers: () => showOthers(desk),
  };
  return vscode.Disposable.from(
    registerQuickFixes(desk),
    registerFixAll(desk),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`bluePencil.${name}`, guarded(log, name, run)),
    ),
  );
}

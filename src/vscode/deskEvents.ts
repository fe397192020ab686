import * as vscode from "vscode";
import { guarded, type Log } from "./log.js";
import type { ReviewDesk } from "./reviewDesk.js";
import { SECTION } from "./settings.js";

/** Tells the desk what happens to documents and settings, from now on and for what is open already. */
export function connectDesk(desk: ReviewDesk, log: Log): vscode.Disposable {
  const { workspace } = vscode;
  const take = guarded(log, "Open", (document: vscode.TextDocument) => desk.take(document));
  const takeAll = guarded(log, "Settings", () => desk.takeAll());
  void takeAll();
  return vscode.Disposable.from(
    workspace.onDidOpenTextDocument(take),
    workspace.onDidCloseTextDocument(guarded(log, "Close", (document: vscode.TextDocument) => desk.drop(document))),
    workspace.onDidChangeTextDocument(
      guarded(log, "Edit", (event: vscode.TextDocumentChangeEvent) => desk.edited(event)),
    ),
    workspace.onDidSaveTextDocument(guarded(log, "Save", (document: vscode.TextDocument) => desk.saved(document))),
    workspace.onDidChangeWorkspaceFolders(takeAll),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) void takeAll();
    }),
  );
}

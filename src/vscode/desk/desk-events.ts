import * as vscode from "vscode";
import { guarded, type Log } from "./log.js";
import type { ReviewDesk } from "./review-desk.js";
import { SECTION } from "./settings-section.js";

/** Reads the house style of documents, and says when files of it have changed. */
export interface HouseKeeper {
  readonly onDidChange: vscode.Event<void>;
  take(document: vscode.TextDocument): Promise<void>;
  takeAll(): Promise<void>;
  drop(document: vscode.TextDocument): void;
}

/** Tells the desk what happens to documents, settings and house style, from now on and for what is open already. */
export function connectDesk(desk: ReviewDesk, houses: HouseKeeper, log: Log): vscode.Disposable {
  const { workspace } = vscode;
  const take = guarded(log, "Open", async (document: vscode.TextDocument) => {
    await houses.take(document);
    desk.take(document);
  });
  const takeAll = guarded(log, "Settings", async () => {
    await houses.takeAll();
    desk.takeAll();
  });
  void takeAll();
  return vscode.Disposable.from(
    workspace.onDidOpenTextDocument(take),
    houses.onDidChange(takeAll),
    workspace.onDidCloseTextDocument(
      guarded(log, "Close", (document: vscode.TextDocument) => {
        houses.drop(document);
        desk.drop(document);
      }),
    ),
    workspace.onDidChangeTextDocument(
      guarded(log, "Edit", (event: vscode.TextDocumentChangeEvent) => desk.edited(event)),
    ),
    workspace.onDidSaveTextDocument(guarded(log, "Save", (document: vscode.TextDocument) => desk.saved(document))),
    workspace.onDidChangeWorkspaceFolders(takeAll),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      // What was found under other settings must not be told for true while house styles are read.
      desk.takeAgain();
      void takeAll();
    }),
  );
}

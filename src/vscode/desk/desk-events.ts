import * as vscode from "vscode";
import type { HouseDesk } from "../house/house-desk.js";
import { guarded, type Log } from "./log.js";
import type { ReviewDesk } from "./review-desk.js";
import { SECTION } from "./settings.js";

/** Tells the desk what happens to documents, settings and house style, from now on and for what is open already. */
export function connectDesk(desk: ReviewDesk, houses: HouseDesk, log: Log): vscode.Disposable {
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
      if (event.affectsConfiguration(SECTION)) void takeAll();
    }),
  );
}

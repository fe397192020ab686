import * as vscode from "vscode";
import { guarded, type Log } from "../desk/log.js";
import type { SecondReader, SecondReaderParts } from "./second-reader.js";
import { secondReaderSettings } from "./settings.js";

/** The second reader's commands, and its place at each save. Nothing else of it is there until one of them is needed. */
export function registerSecondReader(parts: SecondReaderParts): vscode.Disposable {
  const { log } = parts;
  let reader: SecondReader | undefined;
  const open = async () => {
    const module = await import("./second-reader.js");
    reader ??= new module.SecondReader(parts);
    return reader;
  };
  const { workspace } = vscode;
  const resume = guarded(log, "Second reader", async () => {
    if (secondReaderSettings().mode !== "off" && (await parts.shelf.read()) !== null) await (await open()).resume();
  });
  void resume();
  const configured = guarded(log, "Second reader", async () => {
    if (reader) await reader.configured();
    else if (secondReaderSettings().mode === "off") await parts.shelf.clear();
  });
  return vscode.Disposable.from(
    ...commands(open, log),
    workspace.onDidSaveTextDocument(
      guarded(log, "Second reader", async (document: vscode.TextDocument) => {
        if (secondReaderSettings().mode === "onSave") await (await open()).saved(document);
      }),
    ),
    workspace.onDidChangeConfiguration(configured),
    workspace.onDidCloseTextDocument((document) => reader?.closed(document)),
    { dispose: () => reader?.dispose() },
  );
}

function commands(open: () => Promise<SecondReader>, log: Log): vscode.Disposable[] {
  const all: Readonly<Record<string, (reader: SecondReader, argument: unknown) => unknown>> = {
    readWithSecondReader: (reader) => reader.readActive(),
    stopSecondReader: (reader) => reader.stop(),
    withdrawSecondReader: (reader) => reader.withdraw(),
    showSecondReaderRequests: (reader) => reader.showRequests(),
    reword: (reader, finding) => reader.reword(finding),
  };
  return Object.entries(all).map(([name, run]) =>
    vscode.commands.registerCommand(
      `bluePencil.${name}`,
      guarded(log, name, async (argument: unknown) => run(await open(), argument)),
    ),
  );
}

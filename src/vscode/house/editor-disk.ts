import * as vscode from "vscode";
import type { HouseDisk } from "../../house/index.js";

/** House style files as the editor reaches them, on the disk of `near` or wherever that lies. */
export function editorDisk(near: vscode.Uri): HouseDisk {
  const { fs } = vscode.workspace;
  return {
    async read(path) {
      try {
        return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await fs.readFile(near.with({ path })));
      } catch (error) {
        if (isMissing(error)) return null;
        throw new Error(vscode.l10n.t("This file cannot be read."));
      }
    },
    async isRepository(folder) {
      try {
        await fs.stat(near.with({ path: folder === "/" ? "/.git" : `${folder}/.git` }));
        return true;
      } catch {
        return false;
      }
    },
    nameOf: (path) => vscode.workspace.asRelativePath(near.with({ path })),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === "FileNotFound";
}

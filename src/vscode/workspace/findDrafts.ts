import * as vscode from "vscode";
import { SECTION } from "../settings.js";

/** Files that the editor takes for drafts. */
export const DRAFT_FILES = "**/*.{md,markdown,mdx}";

export interface FoundDrafts {
  /** By path, at most as many as asked for. */
  readonly uris: readonly vscode.Uri[];
  /** True where there are more. */
  readonly more: boolean;
}

/**
 * The drafts in the workspace's folders, without those that `files.exclude` or `bluePencil.exclude` leave out, and
 * without folders for which Blue Pencil is off.
 */
export async function findDrafts(most: number, token?: vscode.CancellationToken): Promise<FoundDrafts> {
  const found = new Map<string, vscode.Uri>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const uri of await draftsIn(folder, most + 1, token)) found.set(uri.toString(), uri);
  }
  const uris = [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
  return { uris: uris.slice(0, most), more: uris.length > most };
}

function draftsIn(
  folder: vscode.WorkspaceFolder,
  most: number,
  token: vscode.CancellationToken | undefined,
): Thenable<vscode.Uri[]> {
  const settings = vscode.workspace.getConfiguration(SECTION, folder.uri);
  if (settings.get<unknown>("enable") === false) return Promise.resolve([]);
  const patterns = asPatterns(settings.get<unknown>("exclude"));
  const excluded = patterns.length > 1 ? `{${patterns.join(",")}}` : patterns[0];
  return vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, DRAFT_FILES),
    excluded === undefined ? undefined : new vscode.RelativePattern(folder, excluded),
    most,
    token,
  );
}

function asPatterns(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((pattern): pattern is string => typeof pattern === "string") : [];
}

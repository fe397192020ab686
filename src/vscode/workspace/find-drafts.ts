import * as vscode from "vscode";
import { FOUND_ENDINGS, fileKindOf } from "../../document/index.js";
import { matchesPattern } from "../../house/index.js";
import { reviewedLanguages } from "../desk/languages.js";
import { SECTION } from "../desk/settings-section.js";

/** Files that may be drafts. */
export const draftFiles = (): string => `**/*.{${FOUND_ENDINGS.join(",")}}`;

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
    for (const uri of await draftsIn(folder, token)) found.set(uri.toString(), uri);
  }
  const uris = [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
  return { uris: uris.slice(0, most), more: uris.length > most };
}

/** File systems that are not on a disk may search without regard to patterns, so that what they find is looked at again. */
async function draftsIn(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken | undefined,
): Promise<vscode.Uri[]> {
  const settings = vscode.workspace.getConfiguration(SECTION, folder.uri);
  if (settings.get<unknown>("enable") === false) return [];
  const own = asPatterns(settings.get<unknown>("exclude"));
  const pattern = own.length > 1 ? `{${own.join(",")}}` : own[0];
  const uris = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, draftFiles()),
    pattern === undefined ? undefined : new vscode.RelativePattern(folder, pattern),
    undefined,
    token,
  );
  const excluded = [...own, ...patternsOfEditor(folder.uri)];
  const languages = reviewedLanguages(folder.uri);
  const root = folder.uri.path.replace(/\/?$/, "/");
  return uris.filter(
    ({ path }) => isFound(path, languages) && !excluded.some((one) => matchesPattern(one, path.slice(root.length))),
  );
}

function isFound(path: string, languages: readonly string[]): boolean {
  const kind = fileKindOf(path);
  return kind?.isFoundInFolders === true && languages.includes(kind.language);
}

/** What the editor itself hides. */
function patternsOfEditor(folder: vscode.Uri): string[] {
  const hidden = vscode.workspace.getConfiguration("files", folder).get<Record<string, unknown>>("exclude") ?? {};
  return Object.keys(hidden).filter((pattern) => hidden[pattern] === true);
}

function asPatterns(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((pattern): pattern is string => typeof pattern === "string") : [];
}

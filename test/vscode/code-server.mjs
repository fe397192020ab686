#!/usr/bin/env node
/** The in-host suite in VS Code's Node extension host, under code-server: `node test/vscode/code-server.mjs`. */
import { join } from "node:path";
import { CODE_SERVER, NODE } from "./lib/cache.mjs";
import { openPage } from "./lib/chromium.mjs";
import { errorsIn } from "./lib/extension-log.mjs";
import { launch } from "./lib/launch.mjs";
import { log } from "./lib/run.mjs";
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
  return withoutErrors(run, await counts());
});

/** The counts of the suite, and one more test: that the extension wrote no error into its log all the while. */
function withoutErrors(run, { passed, failed }) {
  const name = "the extension's log has no error in it";
  const errors = errorsIn(run);
  if (errors.length === 0) {
    log(`ok ${name}`);
    return { passed: passed + 1, failed };
  }
  log(`not ok ${name}: ${errors.slice(0, 5).join(" | ")}`);
  return { passed, failed: failed + 1 };
}

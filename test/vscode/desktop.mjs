#!/usr/bin/env node
/**
 * The in-host suite in a desktop VS Code: `npm run test:desktop`. For people at a desktop: it downloads a VS Code the
 * first time (or takes the one in VSCODE_EXECUTABLE) and opens a window. CI has neither and runs `code-server.mjs`.
 */
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { withRun } from "./lib/run.mjs";
import { SUITE, stageExtension, stageModels, stageWorkspace } from "./lib/stage.mjs";

const executable = process.env.VSCODE_EXECUTABLE;

try {
  await withRun("desktop", async (run) => {
    const extension = stageExtension(run);
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : { version: process.env.VSCODE_VERSION ?? "stable" }),
      extensionDevelopmentPath: [extension, join(stageModels(run), "example-models")],
      extensionTestsPath: join(extension, SUITE),
      launchArgs: [stageWorkspace(run), "--disable-extensions", "--user-data-dir", join(run.folder, "profile")],
    });
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

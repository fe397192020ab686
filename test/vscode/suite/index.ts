/**
 * The suite that runs inside a real VS Code, in its Node host or its web worker host, without any test framework: each
 * of the lists below is a table of named tests. Output, for the launchers: `HOSTTEST ok NAME`, `HOSTTEST not ok NAME`,
 * and last `HOSTTEST N passed, N failed`. `run` throws where a test failed.
 */
import * as vscode from "vscode";
import { editingTests } from "./editing.js";
import { fixTests } from "./fixes.js";
import { severalFolderTests } from "./folders.js";
import { closeEverything, resetSettings } from "./harness.js";
import { hostTests } from "./host.js";
import { houseStyleTests } from "./house-style.js";
import { languageTests } from "./languages.js";
import { markTests } from "./marks.js";
import { modeTests } from "./modes.js";
import { navigationTests } from "./navigation.js";
import { readyTests } from "./ready.js";
import { reportTests } from "./report.js";
import { reviewTests } from "./reviewing.js";
import { agentToolTests, secondReaderTests } from "./second-reader.js";
import { silenceTests } from "./silencing.js";
import { soakTests } from "./soak.js";
import { takingTests } from "./taking.js";
import { truthTests } from "./truth.js";
import { viewTests } from "./views.js";
import { walkthroughTests } from "./walkthrough.js";
import { workspaceTests } from "./workspace.js";

const TESTS = {
  ...hostTests,
  ...reviewTests,
  ...fixTests,
  ...takingTests,
  ...truthTests,
  ...readyTests,
  ...reportTests,
  ...silenceTests,
  ...editingTests,
  ...navigationTests,
  ...modeTests,
  ...languageTests,
  ...houseStyleTests,
  ...severalFolderTests,
  ...viewTests,
  ...markTests,
  ...workspaceTests,
  ...walkthroughTests,
  ...secondReaderTests,
  ...agentToolTests,
  ...soakTests,
};

/** Put in by the build: what the names of the tests to run match; empty for all. */
declare const ONLY: string;

export async function run(): Promise<void> {
  console.log(`HOSTTEST in VS Code ${vscode.version}, ${vscode.env.uiKind === vscode.UIKind.Web ? "web" : "desktop"}`);
  const tests = Object.entries(TESTS).filter(([name]) => new RegExp(ONLY, "iu").test(name));
  let failed = 0;
  for (const [name, test] of tests) if (!(await passes(name, test))) failed += 1;
  console.log(`HOSTTEST ${tests.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

async function passes(name: string, test: () => Promise<void>): Promise<boolean> {
  const started = Date.now();
  try {
    await test();
    console.log(`HOSTTEST ok ${name} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    console.error(`HOSTTEST not ok ${name}: ${error instanceof Error ? error.stack : error}`);
    return false;
  } finally {
    await closeEverything();
    await resetSettings();
  }
}

/** The shell of a launcher: says what is missing, prints the counts, sets the exit status. */
import { missingFor } from "./cache.mjs";
import { withRun } from "./run.mjs";

/**
 * Runs a suite and prints `N passed, N failed` last. Exit status 0 all passed, 1 something failed or nothing ran,
 * 3 a server is missing.
 * @param {string} name
 * @param {readonly object[]} servers what the suite needs
 * @param {(run: object) => Promise<{ passed: number, failed: number }>} work
 */
export async function launch(name, servers, work) {
  const missing = missingFor(servers);
  if (missing.length > 0) {
    console.log(`Not installed: ${missing.join(", ")}. To install: node test/vscode/install.mjs`);
    process.exitCode = 3;
    return;
  }
  let counts = { passed: 0, failed: 1 };
  try {
    counts = await withRun(name, work);
  } catch (error) {
    console.error(error);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

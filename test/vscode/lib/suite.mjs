/**
 * The in-host suite seen from outside: VS Code calls two functions of the page, one for every console line of the
 * extension host, one when the suite has ended.
 */
import { log, until } from "./run.mjs";

/** The longest silence between two lines, in milliseconds. The first one waits for VS Code to start. */
const PATIENCE = 120_000;

/** How long the whole suite may take, in milliseconds: a night's soak takes hours. */
const LONGEST = (process.env.BLUE_PENCIL_NIGHT === "1" ? 12 : 0.5) * 3_600_000;

/** The suite's own lines, such as "HOSTTEST ok opens a draft"; everything else in the host's console is left out. */
const PREFIX = "HOSTTEST ";

const asText = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/**
 * Watches a page for the suite's lines and its end. Call before the page is opened.
 * @returns a function that waits for the end and gives the counts
 */
export async function watchSuite(page) {
  const counts = { passed: 0, failed: 0 };
  let heard = Date.now();
  let exit;
  await page.exposeFunction("codeAutomationLog", (_type, args) => {
    const line = args.map(asText).join(" ");
    if (line.startsWith(`${PREFIX}ok `)) counts.passed++;
    if (line.startsWith(`${PREFIX}not ok `)) counts.failed++;
    if (line.startsWith(PREFIX)) {
      heard = Date.now();
      log(line.slice(PREFIX.length));
    } else if (process.env.VERBOSE) log(`[host] ${line.slice(0, 2000)}`);
  });
  await page.exposeFunction("codeAutomationExit", (code) => {
    exit = code;
  });
  return async () => {
    const silent = () => Date.now() - heard > PATIENCE;
    await until("the suite to end", () => exit !== undefined || silent(), LONGEST);
    if (exit === undefined) log(`The suite said nothing for ${PATIENCE / 1000} s and was given up`);
    // A suite that could not be loaded, or hangs, has no failed test of its own.
    if (exit !== 0 && (exit === undefined || counts.failed === 0)) counts.failed++;
    return counts;
  };
}

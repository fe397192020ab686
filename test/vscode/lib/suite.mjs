/**
 * The in-host suite seen from outside: VS Code calls two functions of the page, one for every console line of the
 * extension host, one when the suite has ended.
 */
import { log } from "./run.mjs";

const LIMIT = 240_000;

/** The suite's own lines, such as "HOSTTEST ok opens a draft"; everything else in the host's console is left out. */
const PREFIX = "HOSTTEST ";

const asText = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/**
 * Watches a page for the suite's lines and its end. Call before the page is opened.
 * @returns a function that waits for the end and gives the counts; it rejects when the end never comes
 */
export async function watchSuite(page) {
  const counts = { passed: 0, failed: 0 };
  let finish = (_code) => {};
  const ended = new Promise((resolve) => {
    finish = resolve;
  });
  await page.exposeFunction("codeAutomationLog", (_type, args) => {
    const line = args.map(asText).join(" ");
    if (line.startsWith(`${PREFIX}ok `)) counts.passed++;
    if (line.startsWith(`${PREFIX}not ok `)) counts.failed++;
    if (line.startsWith(PREFIX)) log(line.slice(PREFIX.length));
    else if (process.env.VERBOSE) log(`[host] ${line.slice(0, 2000)}`);
  });
  await page.exposeFunction("codeAutomationExit", (code) => finish(code));
  return async () => {
    const timeout = new Promise((resolve) => setTimeout(resolve, LIMIT, "timeout").unref());
    const code = await Promise.race([ended, timeout]);
    if (code === "timeout") throw new Error(`The suite did not end within ${LIMIT / 1000} s`);
    // A suite that could not even be loaded ends with a code and no line.
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  };
}

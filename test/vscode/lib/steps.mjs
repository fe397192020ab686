/** Steps in one window, in order. */
import { log } from "./run.mjs";

/**
 * Takes the steps one after the other and counts them. A step that fails leaves a screenshot, and whatever it opened is
 * closed for the next one. `ONLY=word` takes the steps whose names have the word in them.
 * @param {Readonly<Record<string, (context: object) => Promise<void>>>} steps
 * @param {import("../ui/workbench.mjs").Workbench} desk
 * @param {object} context given to every step
 */
export async function passSteps(steps, desk, context = {}) {
  const counts = { passed: 0, failed: 0 };
  const only = process.env.ONLY ?? "";
  for (const [name, step] of Object.entries(steps).filter(([name]) => name.includes(only))) {
    try {
      await step({ desk, page: desk.page, ...context });
      counts.passed++;
      log(`ok ${name}`);
    } catch (error) {
      counts.failed++;
      log(`not ok ${name}: ${error instanceof Error ? error.message : error}`);
      await desk.screenshot(`failed-${name.replaceAll(/\W+/g, "-")}`).catch(() => {});
      await desk.press("Escape", "Escape", "Escape");
    }
  }
  return counts;
}

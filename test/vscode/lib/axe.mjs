/** axe-core, put into a page (github.com/dequelabs/axe-core). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What a page breaks of WCAG 2.2 and of good practice, one line each, with the first element that does.
 * @param {import("playwright-core").Frame} frame
 */
export async function barriers(frame) {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document.querySelector("main")));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

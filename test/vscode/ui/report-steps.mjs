/** The review report by keyboard, and as a screen reader gets it. */
import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { barriers } from "../lib/axe.mjs";
import { until } from "../lib/run.mjs";

/** Line of `draft.md` with a figure nobody gave, counted from 1. */
const FIGURE = 15;
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern", contrast: "Default High Contrast" };

/** Settings of the workspace, by which the theme is changed; gone after the step. */
const settingsFolder = (file) => join(dirname(file), ".vscode");

function dress(file, theme) {
  mkdirSync(settingsFolder(file), { recursive: true });
  writeFileSync(join(settingsFolder(file), "settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
}

/** The frame that the report stands in, once it is there. */
function reportFrame(page) {
  return until("the report", async () => {
    for (const frame of page.frames()) {
      const parts = await frame
        .locator("#part-facts h3")
        .count()
        .catch(() => 0);
      if (parts > 0) return frame;
    }
    return undefined;
  });
}

export const REPORT_STEPS = {
  async "shows the review report beside the draft, as headings, tables and boxes to tick"({ desk, page }) {
    await page.locator(".squiggly-warning, .squiggly-info").first().waitFor();
    await desk.command("Blue Pencil: Show Review Report");
    const frame = await reportFrame(page);
    const tree = await frame.locator("main").ariaSnapshot();
    for (const wanted of [
      /heading "Review report" \[level=1\]/,
      /heading "Harbour plan goes to a vote" \[level=2\]/,
      /heading "Who speaks" \[level=3\]/,
      /columnheader "Quoted"/,
      /deletion/,
      /link "Note 1"/,
      /checkbox "40%"/,
    ]) {
      assert.match(tree, wanted);
    }
    await desk.screenshot("20-report");
  },

  async "leads from the report to the place in the draft, by keyboard"({ desk, page }) {
    const frame = await reportFrame(page);
    const row = frame.locator("#facts tr", { hasText: "40%" }).first();
    await row.locator("button.place").focus();
    await desk.press("Enter");
    await page.locator(".statusbar-item", { hasText: `Ln ${FIGURE}` }).waitFor();
    await page.locator(".statusbar-item", { hasText: "(3 selected)" }).waitFor();
  },

  async "keeps a tick, and counts it"({ desk, page }) {
    const frame = await reportFrame(page);
    await frame.getByRole("checkbox", { name: "40%" }).focus();
    await desk.press("Space");
    await frame
      .locator("#facts .checked", { hasText: /Checked: 1 of/ })
      .first()
      .waitFor();
    const focused = await frame.evaluate(() => document.activeElement?.getAttribute("data-tick") ?? "");
    assert.match(focused, /^figure-40/, "the box lost the keyboard");
    await page.locator(".tab", { hasText: "Review Report" }).locator(".tab-actions .action-label").click();
    await desk.focusEditor();
    await desk.command("Blue Pencil: Show Review Report");
    const again = await reportFrame(page);
    await again
      .locator("#facts .checked", { hasText: /Checked: 1 of/ })
      .first()
      .waitFor();
  },

  async "follows the draft, and the reader keeps their place"({ desk, page }) {
    const frame = await reportFrame(page);
    const top = () => frame.evaluate(() => Math.round(document.querySelector("#facts").getBoundingClientRect().top));
    await frame.evaluate(() => document.querySelector("#facts").scrollIntoView());
    const before = await top();
    await desk.goTo(FIGURE, 1);
    await desk.press("Home");
    await desk.type("Some 900 people came. ");
    await desk.press("Control+S");
    await frame.locator("#facts label", { hasText: "900 people" }).waitFor();
    await frame
      .locator("#facts .checked", { hasText: /Checked: 1 of/ })
      .first()
      .waitFor();
    const after = await top();
    assert.ok(Math.abs(after - before) < 4, `the page moved by ${after - before} pixels`);
    const typed = page.locator(".view-line", { hasText: /Some|900/ });
    for (let i = 0; i < 10 && (await typed.count()) > 0; i++) await desk.press("Control+Z");
    await desk.press("Control+S");
    await frame.locator("#facts label", { hasText: "900 people" }).waitFor({ state: "detached" });
  },

  async "can be read in light, dark and high contrast"({ desk, page, file }) {
    const frame = await reportFrame(page);
    for (const [look, title] of Object.entries(THEMES)) {
      dress(file, title);
      const wanted = look === "contrast" ? "vscode-high-contrast" : `vscode-${look}`;
      await frame.locator(`body.${wanted}`).waitFor();
      await frame.evaluate(() => window.scrollTo(0, 0));
      await desk.screenshot(`21-report-${look}`);
      await frame.evaluate(() => document.querySelector("#copy").scrollIntoView());
      await desk.screenshot(`22-report-copy-${look}`);
      assert.deepEqual(await barriers(frame), [], look);
    }
    rmSync(settingsFolder(file), { recursive: true });
    await page.locator(".tab", { hasText: "Review Report" }).locator(".tab-actions .action-label").click();
    await desk.focusEditor();
  },
};

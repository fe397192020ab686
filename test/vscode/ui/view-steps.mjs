/** The views beside the editor, hovers and marks in the text, and the review of a whole workspace, in each kind of theme. */
import assert from "node:assert/strict";
import { until } from "../lib/run.mjs";

/** Line of `bridge.md` with a figure nobody gave, counted from 1. */
const FIGURE = 13;

/** By the names that the editor's list of themes has. */
const THEMES = { light: "Light Modern", dark: "Dark Modern", "high-contrast": "Dark High Contrast" };

/** Rows of one view, by the view's name. */
const rowsOf = (page, view) => page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);

const texts = async (rows) => (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());

export const VIEW_STEPS = {
  async "lists findings, sources and open points beside the draft"({ desk, page, bridge }) {
    await desk.openFile(bridge);
    await desk.status(/Blue Pencil: [1-9]/);
    await desk.command("Blue Pencil: Focus on Findings View");
    await rowsOf(page, "Findings").filter({ hasText: "bridge.md" }).first().waitFor();
    await rowsOf(page, "Sources").filter({ hasText: "Ana Ruiz" }).first().waitFor();
    await rowsOf(page, "Open Points").filter({ hasText: "[SOURCE TK]" }).first().waitFor();
    const sources = await texts(rowsOf(page, "Sources"));
    assert.match(sources[0] ?? "", /^(An official|Critics)/, `the unnamed are not on top: ${sources}`);
    await desk.screenshot("20-views");
  },

  async "goes to a finding by keyboard"({ desk, page }) {
    const row = rowsOf(page, "Findings").filter({ hasText: "40%" }).first();
    await desk.until(row, async () => {
      await desk.command("Blue Pencil: Group Findings by Rule");
      await desk.command("Blue Pencil: Group Findings by Draft");
      await rowsOf(page, "Findings").filter({ hasText: "bridge.md" }).first().click();
    });
    await row.click();
    await page.locator(".statusbar-item", { hasText: /\(\d+ selected\)/ }).waitFor();
    await desk.screenshot("21-finding");
  },

  async "groups findings by rule and filters them"({ desk, page }) {
    await desk.command("Blue Pencil: Group Findings by Rule");
    await rowsOf(page, "Findings").filter({ hasText: "Unsourced figure" }).first().waitFor();
    await desk.command("Blue Pencil: Filter Findings");
    const input = page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill("figure");
    await desk.confirm(input);
    await page.locator(".pane", { hasText: "Only findings with" }).first().waitFor();
    assert.match((await texts(rowsOf(page, "Findings"))).join(), /Unsourced figure/);
    await desk.screenshot("22-filtered");
    await desk.command("Blue Pencil: Show All Findings");
    await desk.command("Blue Pencil: Group Findings by Draft");
  },

  async "explains a finding in a hover"({ desk, page }) {
    await desk.goTo(FIGURE, 8);
    const hover = page.locator(".monaco-hover", { hasText: "About this rule" }).first();
    await desk.until(hover, () => desk.press("Control+K", "Control+I"));
    assert.match(await hover.textContent(), /the last source is Bo Ray, one paragraph up/);
    await desk.screenshot("23-hover");
    await desk.press("Escape");
  },

  async "shows who speaks, in light, dark and high contrast"({ desk, page }) {
    await desk.command("Blue Pencil: Show Who Speaks");
    await page.locator(".statusbar-item", { hasText: "Who speaks:" }).waitFor();
    for (const [name, title] of Object.entries(THEMES)) {
      await desk.theme(title);
      await desk.screenshot(`24-who-speaks-${name}`);
    }
    await desk.theme(THEMES.light);
    await desk.command("Blue Pencil: Hide Who Speaks");
    await page.locator(".statusbar-item", { hasText: "Who speaks" }).waitFor({ state: "detached" });
  },

  async "reviews the whole workspace"({ desk, page }) {
    await desk.command("Blue Pencil: Review the Whole Workspace");
    await until("several drafts in the view", async () => {
      const rows = await texts(rowsOf(page, "Findings"));
      return rows.filter((row) => /\.mdx?/.test(row)).length > 3;
    });
    await page.locator(".notifications-toasts .monaco-progress-container.active").waitFor({ state: "detached" });
    await desk.screenshot("25-workspace");
    await desk.command("Blue Pencil: Forget Findings in Closed Drafts");
  },
};

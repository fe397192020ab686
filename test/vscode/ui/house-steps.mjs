/** House style by keyboard: an addition from the lightbulb, and a file that breaks and is mended. They leave no file. */
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { until } from "../lib/run.mjs";

const styleBeside = (file) => join(dirname(file), ".bluepencil.yml");
/** The line of `draft.md` with a figure nobody gave, counted from 1. */
const FIGURE = 15;
/** The line with a contested label. */
const LABEL = 17;

export const HOUSE_STEPS = {
  async "adds to house style, and keeps its comments"({ desk, page, file }) {
    const style = styleBeside(file);
    writeFileSync(style, "# The harbour desk\nprofile: news # as ever\n");
    await page.locator(".squiggly-warning, .squiggly-info").first().waitFor();
    await desk.goTo(FIGURE, 8);
    await desk.openQuickFixes(/matters in house style/);
    await desk.screenshot("10-house-style-menu");
    await desk.chooseQuickFix(/matters in house style/);
    const input = page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill("error");
    await desk.screenshot("11-house-style-severity");
    await desk.confirm(input);
    const wanted = "# The harbour desk\nprofile: news # as ever\nrules:\n  attribution/unsourced-figure: error\n";
    await until("the file on disk", () => readFileSync(style, "utf8") === wanted);
    await page.locator(".squiggly-error").first().waitFor();
    await desk.screenshot("12-house-style-added");
  },

  async "flags the word at the cursor, and asks what to write instead and why"({ desk, page, file }) {
    const style = styleBeside(file);
    await desk.goTo(LABEL, 8);
    await desk.command("Blue Pencil: Flag the Selected Words in House Style");
    const dialog = page.locator(".quick-input-widget", { hasText: "Flag “radical” in house style" });
    await dialog.filter({ hasText: "What to write instead?" }).waitFor();
    const input = dialog.locator("input").first();
    await input.fill("activist");
    await desk.screenshot("12-flag-words");
    await desk.confirm(input);
    await dialog.filter({ hasText: "Why?" }).waitFor();
    await input.fill("Say what they do.");
    await desk.confirm(input);
    const wanted = "words:\n  - flag: radical\n    use: activist\n    why: Say what they do.\n";
    await until("the word in the file", () => readFileSync(style, "utf8").endsWith(wanted));
    await desk.openProblems();
    await desk.problems.filter({ hasText: "Say what they do." }).first().waitFor();
    await desk.focusEditor();
  },

  async "shows a broken house style and takes it up again when it is mended"({ desk, page, file }) {
    const style = styleBeside(file);
    writeFileSync(style, "rules:\n  attribution/unsourced-figure: [error\n");
    await desk.openProblems();
    const problem = desk.problems.filter({ hasText: "a bracket is not closed" }).first();
    await problem.waitFor();
    await page.locator(".statusbar-item .codicon-warning").first().waitFor();
    assert.ok((await page.locator(".squiggly-error").count()) > 0, "the last good house style is not in force");
    await desk.screenshot("13-house-style-broken");
    writeFileSync(style, "rules:\n  attribution/unsourced-figure: hint\n");
    await problem.waitFor({ state: "detached" });
    await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await desk.screenshot("14-house-style-mended");
    rmSync(style);
    await page.locator(".squiggly-warning, .squiggly-info").first().waitFor();
    await desk.focusEditor();
  },
};

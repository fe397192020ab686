/**
 * What a writer does with Blue Pencil, one thing a step, by keyboard. Each step looks at the screen and, where words
 * change, at the draft. They run in order in one window; every step starts from a paragraph of its own.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { until } from "../lib/run.mjs";

/** Lines of `draft.md`, counted from 1. */
const LINE = { vague: 9, verb: 11, adverb: 13, figure: 15, label: 17 };

const LONG = "Critics say the bridge failed, and it was a disgrace.\n\n".repeat(4_000);

export const STEPS = {
  async "marks the draft and counts the findings"({ desk, page }) {
    await page.locator(".squiggly-warning, .squiggly-info").first().waitFor();
    await desk.status(/Blue Pencil: [1-9]/);
    await desk.screenshot("1-squiggles");
  },

  async "says why in a hover"({ desk, page }) {
    await desk.goTo(LINE.vague, 3);
    const hover = page.locator(".monaco-hover", { hasText: "Blue Pencil" }).first();
    await desk.until(hover, () => desk.press("Control+K", "Control+I"));
    assert.match(await hover.textContent(), /vague-source/);
    await desk.screenshot("2-hover");
    await desk.press("Escape");
  },

  async "offers what can be done, and lets a source be chosen from the list"({ desk, page }) {
    await desk.goTo(LINE.vague, 3);
    await desk.openQuickFixes("Ask who");
    const titles = await desk.menuTitles();
    for (const wanted of [/stet/i, /off in this file/i, /off in the settings/i, /explain/i]) {
      assert.ok(
        titles.some((title) => wanted.test(title)),
        `no ${wanted} among: ${titles.join(" | ")}`,
      );
    }
    await desk.screenshot("3-lightbulb-menu");
    await desk.chooseQuickFix("Ask who");
    await desk.seesLine("Critics, among them [WHO TK], say");
    const list = page.locator(".suggest-widget.visible .monaco-list-row");
    await list.filter({ hasText: "Ana Lee" }).first().waitFor();
    assert.match((await list.first().textContent()).trim(), /^\[WHO TK\]/, "the placeholder is not the first choice");
    await desk.screenshot("4-sources-to-choose");
    await desk.press("ArrowDown", "Enter");
    await desk.seesLine("Critics, among them Ana Lee, say");
    await desk.undo("Critics, among them [WHO TK], say");
    await desk.undo("Critics say");
  },

  async "puts a placeholder in to type over at once, and shows no empty list beside the name"({ desk, page }) {
    await desk.goTo(LINE.vague, 3);
    await desk.openQuickFixes("Ask who");
    await desk.chooseQuickFix("Ask who");
    await desk.seesLine("Critics, among them [WHO TK], say");
    const list = page.locator(".suggest-widget.visible");
    await list.waitFor();
    assert.ok((await desk.selection()) > 0, "the placeholder is not selected");
    await desk.screenshot("4-placeholder");
    await desk.type("P");
    await list.waitFor({ state: "hidden" });
    await desk.type("aul Reed");
    await desk.screenshot("4-typed-over");
    assert.equal(await list.count(), 0, "a list is open beside the name");
    await desk.press("Escape");
    await desk.seesLine("Critics, among them Paul Reed, say");
  },

  async "replaces a verb with one that agrees"({ desk }) {
    await desk.goTo(LINE.verb, 7);
    await desk.openQuickFixes("Replace with “said”");
    await desk.chooseQuickFix("Replace with “said”");
    await desk.seesLine("Lee said that the new quay was needed.");
  },

  async "takes an adverb out with its comma"({ desk }) {
    await desk.goTo(LINE.adverb, 3);
    await desk.openQuickFixes("Delete “Obviously”");
    await desk.chooseQuickFix("Delete “Obviously”");
    await desk.seesLine("The council agreed with her.");
  },

  async "undoes and does again"({ desk }) {
    await desk.goTo(LINE.adverb, 1);
    await desk.undo("Obviously, the council agreed with her.");
    await desk.redo("The council agreed with her.");
  },

  async "writes nothing until told to save"({ desk, file }) {
    assert.match(readFileSync(file, "utf8"), /Lee claimed that/);
    await desk.press("Control+S");
    await until("the draft on disk", () => /Lee said that/.test(readFileSync(file, "utf8")));
    const text = readFileSync(file, "utf8");
    assert.match(text, /Critics, among them Paul Reed, say/);
    assert.match(text, /\n\nThe council agreed with her\.\n/);
  },

  async "lets a wording stand for a reason"({ desk, page, file }) {
    await desk.goTo(LINE.label, 8);
    await desk.openQuickFixes(/stet/i);
    await desk.chooseQuickFix(/stet/i);
    const input = page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await desk.screenshot("5-stet-reason");
    await input.fill("its own word");
    await desk.confirm(input);
    await desk.seesLine("its own word");
    await desk.press("Control+S");
    await until("the stet on disk", () => /<!-- stet [a-z/-]+: its own word -->/.test(readFileSync(file, "utf8")));
    await desk.screenshot("6-after-stet");
  },

  async "lists the findings in the Problems panel"({ desk }) {
    await desk.openProblems();
    await desk.problems.filter({ hasText: "Blue Pencil" }).first().waitFor();
    const rows = (await desk.problems.allInnerTexts()).join("\n");
    assert.doesNotMatch(rows, /reporting-verb|editorial-adverb/, "a mended finding is still listed");
    await desk.screenshot("7-problems");
  },

  async "goes to the next finding"({ desk, page }) {
    await desk.goTo(1, 1);
    await desk.command("Blue Pencil: Go to Next Finding");
    await page.locator(".statusbar-item", { hasText: /\(\d+ selected\)/ }).waitFor();
    await desk.screenshot("8-next-finding");
    await desk.press("Escape");
  },

  async "explains a rule"({ desk, page }) {
    await desk.goTo(LINE.figure, 8);
    await desk.openQuickFixes(/explain/i);
    await desk.chooseQuickFix(/explain/i);
    await page.locator(".tab.active", { hasText: /unsourced-figure/i }).waitFor();
    await desk.pageText(/statistic, a sum or a count/i);
    await desk.screenshot("9-explained");
  },

  async "reviews a long draft from the start where the window is reloaded in the middle of its review"({
    desk,
    page,
    file,
  }) {
    const name = "long.md";
    writeFileSync(join(dirname(file), name), LONG);
    await desk.openFile(name);
    await desk.reload();
    await desk.openFile(name); // the window opens the draft that its address names
    await page.locator(".view-overlays [class*='squiggly-']").first().waitFor();
    assert.equal(readFileSync(join(dirname(file), name), "utf8"), LONG);
    await desk.openFile(basename(file));
    await desk.status(/Blue Pencil: [1-9]/);
  },
};

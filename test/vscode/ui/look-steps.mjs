/** Kinds of writing, languages and moods in which a writer meets the extension. Each leaves a picture: look at it. */
import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const rowsOf = (page, view) => page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);
const textsOf = async (rows) => (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());

/** Opens a draft that lies beside the others, and waits for its review. */
async function open({ desk, file }, name, status = /Blue Pencil: \d/) {
  await desk.openFile(join(dirname(file), name));
  return desk.status(status);
}

/** The sources beside the draft, once one of them is there. */
async function sourcesWith({ desk, page }, name) {
  await desk.command("Blue Pencil: Focus on Sources View");
  await rowsOf(page, "Sources").filter({ hasText: name }).first().waitFor();
  return (await textsOf(rowsOf(page, "Sources"))).join("\n");
}

async function report({ desk }, name, shot) {
  await desk.command("Blue Pencil: Show Review Report");
  const text = await desk.pageText(new RegExp(`Review report[^]*${name}`));
  await desk.screenshot(shot);
  await desk.command("View: Close All Editors");
  return text;
}

export const LOOK_STEPS = {
  async "reads an interview by its questions, and the report has whose the answers are"(context) {
    await open(context, "interview.md");
    const sources = await sourcesWith(context, "Ines Marr");
    await context.desk.screenshot("30-interview");
    assert.doesNotMatch(sources, /hedge.*Critics|insured/, "a question is on record");
    assert.match(await report(context, "Ines Marr", "31-interview-report"), /Ines Marr/);
  },

  async "reads a match report, and asks about a verb and not about goals"(context) {
    assert.equal(await open(context, "match.md"), "Blue Pencil: 1");
    const { desk, page } = context;
    await desk.goTo(7, 31);
    const hover = page.locator(".monaco-hover", { hasText: "About this rule" }).first();
    await desk.until(hover, () => desk.press("Control+K", "Control+I"));
    assert.match(await hover.textContent(), /claimed/);
    await desk.screenshot("32-match-hover");
    await desk.press("Escape");
    assert.match(await report(context, "Theo Brandt", "33-match-report"), /Dana Pell/);
  },

  async "has an embedded post as its writer's, and loaded words of the story as the story's"(context) {
    await open(context, "embed.md", /Blue Pencil: [1-9]/);
    const sources = await sourcesWith(context, "Sound Ferries");
    await context.desk.screenshot("34-embed");
    assert.match(sources, /harbour office/);
    assert.match(await report(context, "Sound Ferries", "35-embed-report"), /\$90,000/);
  },

  async "offers few rows beside the cursor, and all of them at it"(context) {
    const { desk } = context;
    await open(context, "embed.md", /Blue Pencil: [1-9]/);
    await desk.goTo(7, 1);
    await desk.openQuickFixes(/More about/);
    await desk.screenshot("36-lightbulb-beside");
    const beside = await desk.menuTitles();
    assert.deepEqual(
      beside.filter((title) => /stet|Explain|Turn /.test(title)),
      [],
    );
    await desk.chooseQuickFix(/More about/);
    await desk.openQuickFixes(/stet/);
    await desk.screenshot("37-lightbulb-at");
    const titles = await desk.menuTitles();
    const placeOf = (pattern) => titles.findIndex((title) => pattern.test(title));
    const order = [/^(?:Delete|Ask|Replace)/, /stet/, /in this file/, /in the settings/, /^Explain/].map(placeOf);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      titles.join(" | "),
    );
    await desk.press("Escape");
  },

  async "leaves a Spanish draft alone, and says why"(context) {
    const { desk, page } = context;
    assert.match(await open(context, "puerto.md", /Blue Pencil: not English/), /not English/);
    const item = page.locator(".statusbar-item", { hasText: "Blue Pencil" }).first();
    await item.click();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Read it as English" }).first().waitFor();
    await desk.screenshot("38-spanish");
    await desk.press("Escape");
    await desk.command("Blue Pencil: Focus on Sources View");
    await page.locator(".pane-body", { hasText: "seems to be in another language" }).first().waitFor();
    await desk.screenshot("41-spanish-sources");
  },

  async "reads Quarto and plain text"(context) {
    const { desk, page } = context;
    for (const [name, shot] of [
      ["notes.qmd", "39-quarto"],
      ["notes.txt", "40-plain-text"],
    ]) {
      await open(context, name, /Blue Pencil: [1-9]/);
      await page.locator(".squiggly-warning").first().waitFor();
      await desk.screenshot(shot);
    }
  },

  async "is quiet where it is asked to be: no underlines, no badge, the findings in its own view"(context) {
    const { desk, page, file } = context;
    const underlines = page.locator(".squiggly-error, .squiggly-warning, .squiggly-info").first();
    const badge = page.locator(".activitybar .action-item:has(a[aria-label^='Blue Pencil']) .badge");
    const settings = join(dirname(file), ".vscode");
    const setQuiet = (is) => {
      mkdirSync(settings, { recursive: true });
      const values = { "bluePencil.quiet.problems": is, "bluePencil.quiet.badge": is };
      writeFileSync(join(settings, "settings.json"), JSON.stringify(values));
    };
    // A change of the file may go unseen while the machine is busy: it is then written again.
    const untilGone = async (widget) => {
      for (let tries = 0; tries < 5; tries++) {
        setQuiet(true);
        if (
          await widget.waitFor({ state: "hidden", timeout: 8_000 }).then(
            () => true,
            () => false,
          )
        )
          return;
      }
      throw new Error("the settings were not taken up");
    };
    await open(context, "notes.qmd", /Blue Pencil: [1-9]/);
    await desk.command("Blue Pencil: Focus on Findings View");
    await rowsOf(page, "Findings").first().waitFor();
    await underlines.waitFor();
    await badge.waitFor();
    await desk.screenshot("43-not-quiet");
    try {
      await untilGone(underlines);
      await badge.waitFor({ state: "hidden" });
      await rowsOf(page, "Findings").first().waitFor();
      await desk.screenshot("44-quiet");
    } finally {
      rmSync(settings, { recursive: true, force: true });
    }
    await desk.until(underlines, () => desk.focusEditor());
    await badge.waitFor();
  },

  async "has a setting of its own for each rule"({ desk, page }) {
    await desk.command("Preferences: Open Settings (UI)");
    const search = page.locator(".settings-editor .search-container .view-lines").first();
    await search.click();
    await desk.type("bluePencil.rule.loaded");
    await page.locator(".settings-editor .monaco-select-box").first().waitFor();
    await desk.screenshot("42-settings");
    assert.ok((await page.locator(".settings-editor .setting-item").count()) > 2);
    await desk.command("View: Close All Editors");
  },
};

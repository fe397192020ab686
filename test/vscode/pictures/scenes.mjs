/** What the pictures show. */
import { until } from "../lib/run.mjs";
import {
  ADDED,
  answer,
  askToRead,
  hoverFinding,
  INSISTS,
  READ,
  readingStatus,
  stopReading,
} from "../ui/second-reader.mjs";

/** Nothing on the screen but the draft. */
export const PLAIN = {
  "breadcrumbs.enabled": false,
  "editor.cursorBlinking": "solid",
  "editor.folding": false,
  "editor.fontSize": 15,
  "editor.glyphMargin": false,
  "editor.hideCursorInOverviewRuler": true,
  "editor.lineDecorationsWidth": 28, // a hover reaches a little to the left
  "editor.lineHeight": 1.6,
  "editor.lineNumbers": "off",
  "editor.overviewRulerBorder": false,
  "editor.padding.top": 12,
  "editor.renderLineHighlight": "none",
  "editor.scrollbar.vertical": "hidden",
  "window.commandCenter": false,
  "workbench.activityBar.location": "hidden",
  "workbench.editor.editorActionsLocation": "hidden",
  "workbench.editor.showTabs": "none",
  "workbench.layoutControl.enabled": false,
};

const squiggle = ".squiggly-warning, .squiggly-info";

/** By the name of the walkthrough's step; each goes on from the one before. */
export const STEPS = {
  async example({ desk, page }) {
    await desk.command("Blue Pencil: Open an Example Draft");
    await page.locator(squiggle).first().waitFor();
    await page.locator(".view-line .mtkb").first().waitFor(); // the heading has its colour
  },

  async finding({ desk, page }) {
    const hover = page.locator(".monaco-hover", { hasText: "Blue Pencil" }).first();
    await desk.until(hover, () => desk.command("Blue Pencil: Go to Next Finding"));
  },

  async placeholder({ desk }) {
    await desk.press("Escape");
    await desk.goTo(7, 3);
    await desk.openQuickFixes("Ask who");
  },

  async house({ desk, page }) {
    await desk.press("Escape");
    await desk.command("Blue Pencil: Start a House Style");
    await page.locator(".view-line", { hasText: "utilise" }).first().waitFor();
  },
};

/** The views beside a draft. */
export async function showDesk(context) {
  const { desk, page } = context;
  await STEPS.example(context);
  await desk.command("Blue Pencil: Focus on Findings View");
  await page.locator(".part.sidebar .monaco-list-row", { hasText: "Critics" }).first().waitFor();
  await page.locator(".part.sidebar .monaco-list-row", { hasText: "AMOUNT" }).first().waitFor();
}

/** The second reader, by what the picture shows; each goes on from the one before. */
export const READER = {
  async consent({ desk, page, model, file }) {
    model.script([ADDED], "never ends");
    await desk.openFile(file);
    await page.locator(squiggle).first().waitFor();
    await askToRead({ desk, page });
  },

  async reading({ page }) {
    await answer(page.locator(".monaco-dialog-box"), "Allow");
    await readingStatus(page).waitFor();
    await page.locator(".squiggly-info").first().waitFor();
  },

  async finding({ desk, page, model }) {
    await stopReading(page);
    model.script([ADDED, INSISTS]);
    await desk.command(READ);
    await until("the request", () => model.asked.length > 0);
    await readingStatus(page).waitFor({ state: "detached" });
    await hoverFinding({ desk, page });
  },
};

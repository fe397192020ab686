/** What a writer does with the second reader, in a window with the example model. */

/** Lines of `drafts/crossing.md`, counted from 1. */
export const LINE = { verb: 7, valley: 9, council: 11 };

/** What the model adds to the findings of the rules, and what it says of one of them. */
export const ADDED = {
  in: "valley",
  rule: "attribution/opinion-as-fact",
  words: "shapes how the whole valley sees itself",
  strength: 1,
  why: "Who in the valley says so?",
};
export const INSISTS = { on: "claimed", strength: 2 };
export const REWORDED = "The engineer Ana Ruiz said that the bridge was sound.";

export const READ = "Blue Pencil: Read with the Second Reader";

/** A dialog that must be answered, with these words. */
const dialog = (page, words) => page.locator(".monaco-dialog-box", { hasText: words });

/** Asks for a reading until the question stands there whether the model may. */
export async function askToRead({ desk, page }) {
  const question = dialog(page, "May Example Reader read this draft");
  await desk.until(question, () => desk.command(READ));
  return question;
}

/** Presses a button of a dialog, and waits until it is gone. */
export async function answer(question, button) {
  await question.getByRole("button", { name: button, exact: true }).click();
  await question.waitFor({ state: "detached" });
}

/** The status bar while a draft is read. */
export const readingStatus = (page) => page.locator(".statusbar-item", { hasText: "Second reader:" });

export async function stopReading(page) {
  await readingStatus(page).click();
  await readingStatus(page).waitFor({ state: "detached" });
}

/** The hover of the finding that both raise. */
export async function hoverFinding({ desk, page }) {
  await desk.goTo(LINE.verb, 25);
  const hover = page.locator(".monaco-hover", { hasText: "the second reader insists" }).first();
  await desk.until(hover, () => desk.press("Control+K", "Control+I"));
  return hover;
}

/** The proposal for the same sentence, not yet taken. */
export async function openRewording({ desk, page }) {
  await desk.goTo(LINE.verb, 25);
  await desk.openQuickFixes(/^Reword/);
  await desk.chooseQuickFix(/^Reword/);
  const proposal = dialog(page, "Reword this sentence?");
  await proposal.waitFor();
  return proposal;
}

/** The settings, with those of the second reader alone. */
export async function openSettings({ desk, page }) {
  await desk.command("Preferences: Open Settings (UI)");
  await page.locator(".settings-editor .search-container .view-lines").first().click();
  await desk.type("bluePencil.secondReader");
  await page.locator(".settings-editor .setting-item", { hasText: "Second Reader Model" }).first().waitFor();
}

/** The box on the settings page that says when it reads. */
const modes = (page) => page.locator(".settings-editor .setting-item select.monaco-select-box").first();

/** Has it read when it is told to, on the settings page. */
export async function chooseOnCommand({ desk, page }) {
  const isChanged = page.locator('.settings-editor .setting-item-contents[aria-label*="Modified"], .is-configured');
  await desk.until(isChanged.first(), () => modes(page).selectOption("onCommand"));
}

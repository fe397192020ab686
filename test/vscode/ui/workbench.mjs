/** VS Code's window, driven as a writer would drive it: by keyboard, looking at what is on the screen. */
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { until } from "../lib/run.mjs";

const TRIES = 3;
const PATIENCE = 8_000; // milliseconds until a lost key press is made again

export class Workbench {
  /**
   * @param {import("playwright-core").Page} page
   * @param {string} shots folder for screenshots
   */
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
    mkdirSync(shots, { recursive: true });
  }

  /** Opens the workspace with one file in the editor. */
  async open(address, folder, file) {
    const payload = JSON.stringify([["openFile", `vscode-remote://${new URL(address).host}${file}`]]);
    await this.page.goto(`${address}/?${new URLSearchParams({ folder, payload })}`);
    await this.page.locator(".editor-instance .view-lines").first().waitFor();
    await this.focusEditor();
  }

  /** Loads the window again, as after an update or a change of extensions; what was open is open again. */
  async reload() {
    await Promise.all([this.page.waitForEvent("load"), this.command("Developer: Reload Window")]);
    await this.page.locator(".editor-instance .view-lines").first().waitFor();
    await this.focusEditor();
  }

  /** Gives the file in the editor another name, in the Explorer. */
  async rename(name) {
    const box = this.page.locator(".explorer-folders-view .explorer-item-edited input");
    await this.until(box, async () => {
      await this.command("File: Reveal Active File in Explorer View");
      await this.press("F2");
    });
    await box.fill(name);
    await this.press("Enter");
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.focusEditor();
  }

  /** Opens a file of the workspace by its name. */
  async openFile(path) {
    const name = basename(path);
    const input = this.page.locator(".quick-input-widget input").first();
    await this.until(this.page.locator(".tab.active", { hasText: name }), async () => {
      await this.until(input, () => this.press("Control+P"));
      if (!(await this.fill(input, name))) return;
      await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name }).waitFor();
      await this.confirm(input);
    });
    await this.focusEditor();
  }

  /** Chooses a colour theme by its name in the editor's list. */
  async theme(name) {
    const input = this.page.locator(".quick-input-widget input").first();
    await this.until(this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name }), async () => {
      await this.until(input, () => this.press("Control+K", "Control+T"));
      await this.fill(input, name);
    });
    await this.confirm(input);
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await this.page.waitForTimeout(1000); // colours fade over
  }

  async screenshot(name) {
    await this.page.mouse.move(0, 799); // no hover of the mouse's own
    await this.page.waitForTimeout(400); // let fades end
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Keys can be lost while a slow machine is busy: does `act` again until `widget` is on the screen. */
  async until(widget, act) {
    for (let i = 1; ; i++) {
      await act();
      try {
        return await widget.waitFor({ timeout: PATIENCE });
      } catch (error) {
        if (i === TRIES) throw error;
      }
    }
  }

  async focusEditor() {
    await this.until(this.page.locator(".monaco-editor.focused").first(), () => this.press("Control+1"));
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line, column) {
    const input = this.page.locator(".quick-input-widget input").first();
    const there = this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` });
    // A notification or a review that ends may take the focus, and the box closes under the hand: open it again.
    await this.until(there, async () => {
      await this.focusEditor();
      await this.until(input, () => this.press("Control+G"));
      if (await this.fill(input, `:${line}:${column}`)) await this.confirm(input);
    });
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /**
   * Writes into a box, and says whether it could: the box may have closed in the meantime, and is then to be opened again.
   * Written into the box itself and not typed, as what is typed goes into the draft where the focus has just gone there.
   */
  async fill(input, text) {
    const filled = await this.inBox(
      input,
      (box, value) => {
        if (box.offsetParent === null) return false;
        box.value = value;
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return true;
      },
      text,
    );
    if (!filled) await this.press("Escape");
    return filled;
  }

  /** Enter, in the box itself: where it has closed nothing is pressed, and no line is broken in the draft. */
  confirm(input) {
    return this.inBox(input, (box) => {
      if (box.offsetParent === null) return false;
      const enter = { key: "Enter", code: "Enter", keyCode: 13, which: 13, bubbles: true, cancelable: true };
      box.dispatchEvent(new KeyboardEvent("keydown", enter));
      return true;
    });
  }

  /** What `act` says of a box of the editor's; false where there is none any more. */
  async inBox(input, act, argument) {
    try {
      return await input.evaluate(act, argument, { timeout: PATIENCE });
    } catch {
      return false;
    }
  }

  /** Undoes, once, until the draft shows `text`. */
  undo(text) {
    return this.change("Control+Z", text);
  }

  /** Does again what was undone, once, until the draft shows `text`. */
  redo(text) {
    return this.change("Control+Y", text);
  }

  /** A key that changes the draft, pressed in the draft; pressed again only where it was lost. */
  async change(key, text) {
    const line = this.line(text);
    await this.until(line, async () => {
      if (await line.isVisible()) return;
      await this.focusEditor();
      await this.press(key);
    });
  }

  /** Runs a command from the palette. */
  async command(title) {
    const input = this.page.locator(".quick-input-widget input").first();
    const row = this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title });
    await this.until(row, async () => {
      await this.press("Escape", "F1");
      await this.fill(input, `>${title}`);
    });
    await this.confirm(input);
  }

  get menuRows() {
    return this.page.locator(".action-widget .monaco-list-row.action");
  }

  /** Opens the quick fix menu at the cursor and waits until it offers `title` (a string or pattern). */
  async openQuickFixes(title) {
    await this.until(this.menuRows.filter({ hasText: title }).first(), async () => {
      // A menu opened too early lacks the rows of slower extensions: close it and ask again.
      if (await this.page.locator(".action-widget").first().isVisible()) await this.press("Escape");
      await this.press("Control+.");
    });
  }

  /** Chooses from the open quick fix menu with the arrow keys. */
  async chooseQuickFix(title) {
    const focused = this.page.locator(".action-widget .monaco-list-row.focused");
    const count = await this.menuRows.count();
    for (let i = 0; i <= count; i++) {
      if ((await focused.filter({ hasText: title }).count()) > 0) return this.press("Enter");
      await this.press("ArrowDown");
    }
    throw new Error(`The quick fix menu has no row ${title}: ${(await this.menuTitles()).join(" | ")}`);
  }

  async menuTitles() {
    return (await this.menuRows.allInnerTexts()).map((text) => text.trim());
  }

  /** Waits until the editor shows a line that contains `text`. */
  async seesLine(text) {
    await this.line(text).waitFor();
  }

  /** The line of the editor that contains `text`, letter by letter; the editor shows spaces as spaces that do not break. */
  line(text) {
    const words = text.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return this.page.locator(".view-line", { hasText: new RegExp(words.join("\\s+")) }).first();
  }

  /** What is selected in the editor, as the clipboard would get it. */
  async selection() {
    const selected = await this.page.locator(".editor-instance .selected-text").count();
    const status = this.page.locator(".statusbar-item", { hasText: /\(\d+ selected\)/ });
    return selected > 0 ? Number(/\((\d+) selected\)/.exec(await status.textContent())?.[1]) : 0;
  }

  /** The text of Blue Pencil's status bar item, once it matches. */
  async status(pattern) {
    const item = this.page.locator(".statusbar-item", { hasText: "Blue Pencil" }).first();
    return until(`the status bar to show ${pattern}`, async () => {
      const text = (await item.count()) > 0 ? (await item.textContent()).trim() : "";
      return pattern.test(text) ? text : "";
    });
  }

  /** The text of the page shown in the editor area (a webview, two frames deep), once it matches. */
  async pageText(pattern) {
    const find = async () => {
      const texts = this.page.frames().map((frame) => frame.locator("body").textContent({ timeout: 2_000 }));
      const settled = await Promise.allSettled(texts);
      return settled.map(({ value }) => value ?? "").find((text) => pattern.test(text));
    };
    return until(`a page that shows ${pattern}`, find, 20_000);
  }

  /** Rows of the Problems panel. */
  get problems() {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  async openProblems() {
    await this.until(this.page.locator(".markers-panel").first(), () =>
      this.command("Problems: Focus on Problems View"),
    );
  }
}

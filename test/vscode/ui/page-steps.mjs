/** The report as a file: the page that the command line writes, opened in a browser of its own. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { barriers } from "../lib/axe.mjs";
import { ROOT } from "../lib/stage.mjs";

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
  print: { media: "print", colorScheme: "dark" },
};
const NARROW = { width: 400, height: 800 };

/** Opens the report of an example draft, calls `look` with it, and closes it. */
async function withPage({ desk, run }, look) {
  const file = join(run.folder, "report.html");
  const drafts = ["politics.md", "science.md"].map((name) => join(ROOT, "test", "drafts", name));
  execFileSync(process.execPath, [join(ROOT, "dist", "cli.js"), "report", ...drafts, "-o", file]);
  const page = await desk.page.context().browser().newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  try {
    await page.goto(pathToFileURL(file).href);
    await look(page);
    assert.deepEqual(asked, [pathToFileURL(file).href], "the page asks for something else");
  } finally {
    await page.close();
  }
}

export const PAGE_STEPS = {
  async "writes a page without barriers in light, dark, forced colours and print"(context) {
    await withPage(context, async (page) => {
      for (const [name, media] of Object.entries(LOOKS)) {
        await page.emulateMedia({ media: null, forcedColors: null, ...media });
        assert.deepEqual(await barriers(page.mainFrame()), [], name);
        await page.screenshot({ path: join(context.desk.shots, `25-page-${name}.png`) });
      }
    });
  },

  async "writes a page that fits a narrow window, and leads from number to note by keyboard"(context) {
    await withPage(context, async (page) => {
      await page.setViewportSize(NARROW);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= NARROW.width, `the page is ${wide} pixels wide`);
      await page.getByRole("link", { name: "Note 1", exact: true }).first().focus();
      await page.keyboard.press("Enter");
      assert.match(page.url(), /#d1-note-1$/);
      await page.screenshot({ path: join(context.desk.shots, "26-page-narrow.png") });
    });
  },
};

#!/usr/bin/env node
/**
 * The packaged extension in every language it speaks, in code-server: what is on the screen is compared with the files
 * of words. Screenshots land in `test/vscode/shots/languages`. `node test/vscode/languages.mjs`
 */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CODE_SERVER, NODE } from "./lib/cache.mjs";
import { openPage } from "./lib/chromium.mjs";
import { addLanguages, setLanguage } from "./lib/language.mjs";
import { launch } from "./lib/launch.mjs";
import { installExtension, startServer } from "./lib/server.mjs";
import { packageExtension, ROOT, stageWorkspace } from "./lib/stage.mjs";
import { passSteps } from "./lib/steps.mjs";
import { Workbench } from "./ui/workbench.mjs";

const LANGUAGES = ["de", "es", "fr"];
const SHOTS = join(ROOT, "test", "vscode", "shots", "languages");

const readWords = (file) => JSON.parse(readFileSync(join(ROOT, file), "utf8"));

/** What a writer sees in `language`. */
function stepsIn(language) {
  const manifest = readWords(`package.nls.${language}.json`);
  const code = readWords(`l10n/bundle.l10n.${language}.json`);
  return {
    async [`${language}: says in the status bar that it is there`]({ desk, page }) {
      const found = /\d+/.exec(await desk.status(/Blue Pencil\s?: [1-9]/))?.[0] ?? "";
      const wanted = code["Blue Pencil: {0}"].replace("{0}", found);
      await page.locator(".statusbar-item", { hasText: wanted }).first().waitFor();
    },
    async [`${language}: has its commands in the palette`]({ desk, page }) {
      await desk.command(`Blue Pencil: ${manifest["command.nextFinding"]}`);
      await page.locator(".statusbar-item", { hasText: /\(\d+ selected\)/ }).waitFor();
      await desk.press("Escape");
    },
    async [`${language}: offers what can be done`]({ desk }) {
      await desk.goTo(9, 3);
      await desk.openQuickFixes(code["Let {0} stand (stet)…"].split("{0}").at(-1).trim());
      await desk.screenshot(`${language}-menu`);
      await desk.press("Escape");
    },
    async [`${language}: shows new users round`]({ desk, page }) {
      await desk.command(`Blue Pencil: ${manifest["command.getStarted"]}`);
      await page.getByText(manifest["walkthrough.text"]).first().waitFor();
      await desk.screenshot(`${language}-walkthrough`);
    },
  };
}

await launch("languages", [NODE, CODE_SERVER], async (run) => {
  installExtension(run, packageExtension(run));
  addLanguages(run, LANGUAGES);
  const workspace = stageWorkspace(run);
  const file = join(workspace, "harbour.md");
  copyFileSync(join(ROOT, "test", "vscode", "ui", "draft.md"), file);
  const address = await startServer(run, { testDriver: false });
  const desk = new Workbench(await openPage(run), SHOTS);
  const counts = { passed: 0, failed: 0 };
  for (const language of LANGUAGES) {
    setLanguage(run, language);
    await desk.open(address, workspace, file);
    const { passed, failed } = await passSteps(stepsIn(language), desk);
    counts.passed += passed;
    counts.failed += failed;
  }
  return counts;
});

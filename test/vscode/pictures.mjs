#!/usr/bin/env node
/**
 * Makes the pictures of the walkthrough and the README from the packaged extension in a real editor: `npm run pictures`.
 * Look at each of them before you commit it.
 */
import { copyFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { CODE_SERVER, NODE } from "./lib/cache.mjs";
import { openPage } from "./lib/chromium.mjs";
import { ExampleModel } from "./lib/example-model.mjs";
import { launch } from "./lib/launch.mjs";
import { installExtension, setForUser, startServer } from "./lib/server.mjs";
import { packageExtension, ROOT, stageModels } from "./lib/stage.mjs";
import { passSteps } from "./lib/steps.mjs";
import { actOut, Film } from "./pictures/animation.mjs";
import { Camera } from "./pictures/camera.mjs";
import { PLAIN, READER, STEPS, showDesk } from "./pictures/scenes.mjs";
import { Workbench } from "./ui/workbench.mjs";

const THEMES = { light: "Light 2026", dark: "Dark 2026" };
const SMALL = { width: 840, height: 560 };
/** Of the walkthrough's pictures, in pixels; the editor shows them at about half of it. */
const WIDTH = 960;
const SCREEN = ".monaco-workbench";

/** A window without files, and a camera before it. */
async function openWindow(run, address, look, { settings, folder, ...view }) {
  setForUser(run, { ...settings, "workbench.colorTheme": THEMES[look] });
  const page = await openPage(run, view);
  const desk = new Workbench(page, join(ROOT, "test", "vscode", "shots", "pictures"));
  const drafts = mkdtempSync(join(run.folder, "drafts-"));
  await page.goto(`${address}/?${new URLSearchParams({ folder: drafts })}`);
  await page.locator(".explorer-folders-view").waitFor();
  await desk.press("Control+B");
  await page.locator(".part.sidebar").waitFor({ state: "hidden" });
  const close = () => page.context().browser().close();
  return { desk, page, camera: new Camera(page, join(ROOT, folder)), close, drafts };
}

/** One picture for each step of the walkthrough. */
async function takeWalkthrough(run, address, look) {
  const view = { settings: PLAIN, folder: "media/walkthrough", viewport: SMALL, deviceScaleFactor: 2 };
  const { desk, camera, close } = await openWindow(run, address, look, view);
  const steps = Object.entries(STEPS).map(([name, scene]) => [
    `${name}, ${look}`,
    async (context) => {
      await scene(context);
      await camera.take(`${name}-${look}`, SCREEN, WIDTH);
    },
  ]);
  const counts = await passSteps(Object.fromEntries(steps), desk);
  await close();
  return counts;
}

/** The whole desk, as the README shows it. */
async function takeDesk(run, address, look) {
  const settings = { "breadcrumbs.enabled": false, "window.commandCenter": false, "editor.fontSize": 14 };
  const view = { settings, folder: "docs/pictures", viewport: { width: 1200, height: 680 }, deviceScaleFactor: 2 };
  const { desk, camera, close } = await openWindow(run, address, look, view);
  const step = async (context) => {
    await showDesk(context);
    await camera.take(`desk-${look}`, SCREEN, 1800);
  };
  const counts = await passSteps({ [`the desk, ${look}`]: step }, desk);
  await close();
  return counts;
}

/** The second reader, as its page in the docs shows it. */
async function takeSecondReader(run, address) {
  const more = { "workbench.editor.showTabs": "multiple", "workbench.sash.hoverDelay": 2000 };
  const settings = { ...PLAIN, ...more, "bluePencil.secondReader": "onCommand" };
  const view = { settings, folder: "docs/pictures", viewport: SMALL, deviceScaleFactor: 2 };
  const { desk, camera, close, drafts } = await openWindow(run, address, "light", view);
  const file = join(drafts, "crossing.md");
  copyFileSync(join(ROOT, "test", "vscode", "ui", "drafts", "crossing.md"), file);
  const steps = Object.entries(READER).map(([name, scene]) => [
    `second reader, ${name}`,
    async (context) => {
      await scene(context);
      await camera.take(`second-reader-${name}`, SCREEN, WIDTH);
    },
  ]);
  const counts = await passSteps(Object.fromEntries(steps), desk, { file, model: new ExampleModel(run) });
  await close();
  return counts;
}

async function takeAnimation(run, address) {
  const view = { settings: PLAIN, folder: "docs/pictures", viewport: SMALL };
  const { desk, camera, close } = await openWindow(run, address, "light", view);
  const animation = async (context) => {
    const film = new Film(camera, SCREEN);
    await STEPS.example(context);
    await actOut(context, film);
    film.develop(join(ROOT, "docs", "pictures", "placeholder.gif"));
  };
  const counts = await passSteps({ animation }, desk);
  await close();
  return counts;
}

await launch("pictures", [NODE, CODE_SERVER], async (run) => {
  // What lies there when the first one is installed counts as installed before.
  stageModels(run, "extensions");
  installExtension(run, packageExtension(run));
  mkdirSync(join(ROOT, "docs", "pictures"), { recursive: true });
  const address = await startServer(run, { testDriver: false });
  const all = [
    await takeWalkthrough(run, address, "light"),
    await takeWalkthrough(run, address, "dark"),
    await takeDesk(run, address, "light"),
    await takeDesk(run, address, "dark"),
    await takeAnimation(run, address),
    await takeSecondReader(run, address),
  ];
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
});

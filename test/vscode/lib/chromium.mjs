/** Chromium, driven by playwright-core. */
import { chromium } from "playwright-core";
import { findChromium } from "./cache.mjs";

const FLAGS = [
  "--no-sandbox", // CI runs as root
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A page of a new headless browser, closed when the run ends.
 * @param {{ viewport?: { width: number, height: number }, deviceScaleFactor?: number }} options
 */
export async function openPage(run, { viewport = { width: 1280, height: 800 }, deviceScaleFactor = 1 } = {}) {
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  run.defer(() => browser.close());
  const page = await browser.newPage({ viewport, deviceScaleFactor });
  page.setDefaultTimeout(60_000);
  if (process.env.VERBOSE)
    page.on("console", (message) => console.log(`        [page] ${message.text().slice(0, 500)}`));
  return page;
}

/** Pictures of the editor as files: shrunk and encoded by the browser itself, so that no image library is needed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Of WebP, between 0 and 1: where letters are still sharp. */
const QUALITY = 0.7;

export class Camera {
  #darkroom;

  /**
   * @param {import("playwright-core").Page} page what is photographed
   * @param {string} folder
   */
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
  }

  /**
   * Saves what `selector` covers as `NAME.webp`.
   * @param {number} width of the file, in pixels
   */
  async take(name, selector, width) {
    const shot = await this.shoot(selector);
    this.#darkroom ??= await this.page.context().browser().newPage();
    const url = await this.#darkroom.evaluate(develop, { png: shot.toString("base64"), width, quality: QUALITY });
    const file = join(this.folder, `${name}.webp`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
  }

  /**
   * @param {number} pause in milliseconds, for fades to end
   * @returns {Promise<Buffer>} a PNG of what `selector` covers
   */
  async shoot(selector, pause = 600) {
    await this.page.mouse.move(0, 0); // no hover of the mouse's own
    await this.page.waitForTimeout(pause);
    return this.page.screenshot({ clip: await this.page.locator(selector).first().boundingBox() });
  }
}

/** Runs in the browser. */
async function develop({ png, width, quality }) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const height = Math.round((image.height * width) / image.width);
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL("image/webp", quality);
}

/** The README's animation: a finding, its reason, a placeholder and a name typed over it, frame by frame. */
import { writeFileSync } from "node:fs";
import gifenc from "gifenc";
import { PNG } from "pngjs";

const { applyPalette, GIFEncoder, quantize } = gifenc;

/** How long a frame stays, in milliseconds. */
const LOOK = 1_300;
const READ = 2_600;
const KEY = 70;
/** Of 256; the last one means: as in the frame before. */
const COLOURS = 255;

/** What happens, with a frame after each thing that can be seen. */
export async function actOut({ desk, page }, film) {
  const menu = page.locator(".action-widget .monaco-list-row.action").first();
  const hover = page.locator(".monaco-hover", { hasText: "Blue Pencil" }).first();
  const nextFinding = async () => {
    await desk.press("Alt+F7");
    await hover.waitFor();
    await film.frame(READ);
  };
  const takeFirstFix = async () => {
    await desk.press("Escape", "Control+.");
    await menu.waitFor();
    await film.frame(LOOK);
    await desk.press("Enter");
    await menu.waitFor({ state: "hidden" });
    await film.frame(LOOK);
  };
  const type = async (text) => {
    await desk.press("Escape"); // the list of sources that the draft has already
    for (const key of text) {
      await desk.press(key === " " ? "Space" : key);
      await film.frame(KEY);
    }
    await film.frame(LOOK);
  };
  await desk.goTo(1, 1);
  await film.frame(LOOK);
  await nextFinding();
  await takeFirstFix();
  await type("Paul Reed");
  await nextFinding();
  await takeFirstFix();
  await type("the council");
  await nextFinding();
  await takeFirstFix();
  await desk.press("Escape");
  await film.frame(READ);
}

/** Frames as they are shot, and the GIF made of them. */
export class Film {
  #frames = [];

  constructor(camera, selector) {
    this.camera = camera;
    this.selector = selector;
  }

  /** @param {number} delay how long the frame stays, in milliseconds */
  async frame(delay) {
    const { data, width, height } = PNG.sync.read(await this.camera.shoot(this.selector, delay === KEY ? 30 : 350));
    this.#frames.push({ data, width, height, delay });
  }

  develop(file) {
    const palette = paletteOf(this.#frames);
    const gif = GIFEncoder();
    let before = null;
    for (const { data, width, height, delay } of this.#frames) {
      const indices = applyPalette(data, palette);
      const changed = before === null ? indices : indices.map((index, at) => (index === before[at] ? COLOURS : index));
      const options = { delay, transparent: before !== null, transparentIndex: COLOURS, dispose: 1 };
      gif.writeFrame(changed, width, height, before === null ? { ...options, palette } : options);
      before = indices;
    }
    gif.finish();
    writeFileSync(file, gif.bytes());
  }
}

/** One palette for all frames, so that what does not change keeps its colour. */
function paletteOf(frames) {
  const long = frames.filter(({ delay }) => delay !== KEY);
  const pixels = new Uint8Array(Buffer.concat(long.map(({ data }) => data)));
  const palette = quantize(pixels, COLOURS);
  return [...palette, ...Array(COLOURS + 1 - palette.length).fill([0, 0, 0])];
}

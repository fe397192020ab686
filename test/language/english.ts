import { createRequire } from "node:module";
import { loadLanguage } from "../../src/language/index.js";

let model: Uint8Array | undefined;

/** What the build writes to dist/english.bin; made once. */
export function readModel(): Uint8Array {
  const made: Uint8Array = model ?? createRequire(import.meta.url)("../../esbuild.js").englishModel();
  model = made;
  return made;
}

/** English, loaded once for all tests of a process. */
export const english = loadLanguage(readModel());

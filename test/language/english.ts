import { createRequire } from "node:module";
import { loadLanguage } from "../../src/language/index.js";

/** What the build writes to dist/english.json, parsed. */
export function readModel(): unknown {
  return createRequire(import.meta.url)("../../esbuild.js").englishModel();
}

/** English, loaded once for each test file. */
export const english = loadLanguage(readModel());

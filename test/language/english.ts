import { createRequire } from "node:module";
import { loadLanguage } from "../../src/language/index.js";

let model: unknown;

/** What the build writes to dist/english.json, parsed; made once. */
export function readModel(): unknown {
  model ??= createRequire(import.meta.url)("../../esbuild.js").englishModel();
  return model;
}

/** English, loaded once for all tests of a process. */
export const english = loadLanguage(readModel());

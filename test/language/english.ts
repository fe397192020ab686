import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadLanguage } from "../../src/language/index.js";

const require = createRequire(import.meta.url);

/** The model as its package ships it, parsed. */
export function readModel(): unknown {
  return JSON.parse(
    readFileSync(require.resolve("wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json"), "utf8"),
  );
}

/** English, loaded once for each test file. */
export const english = loadLanguage(readModel());

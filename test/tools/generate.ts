/** Writes what is made from the rules: `npm run generate`. `test/contract/generated.test.ts` keeps it true. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles, stalePages } from "./generated/files.js";

const root = process.cwd();
for (const page of stalePages(root)) rmSync(join(root, page));
for (const { path, text } of await generatedFiles((file) => readFileSync(join(root, file), "utf8"))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

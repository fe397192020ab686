import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { generatedFiles, stalePages } from "../tools/generated/files.js";

const root = join(import.meta.dirname, "../..");

/** A file that is not what the rules say is rewritten, so that a second run passes; the first one fails and says so. */
it("keeps the rules' pages and settings up to date", async () => {
  const rewritten: string[] = [];
  for (const page of stalePages(root)) {
    rmSync(join(root, page));
    rewritten.push(page);
  }
  for (const { path, text } of await generatedFiles((file) => readFileSync(join(root, file), "utf8"))) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    rewritten.push(path);
  }
  expect(rewritten, "these files were out of date and have been rewritten; look at them and commit them").toEqual([]);
});

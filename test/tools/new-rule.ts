/** A new rule, to be written to the end by you: `npm run new-rule -- loaded/NAME WORD…` or `attribution/NAME WORD…`. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { planRule } from "./new-rule/plan.js";

const [, , id = "", ...words] = process.argv;
const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : null);
const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: "inherit" });

try {
  const changes = planRule(id, words, read);
  for (const { path, text } of changes) writeFileSync(path, text);
  const paths = changes.map(({ path }) => path);
  node("node_modules/@biomejs/biome/bin/biome", "check", "--write", ...paths);
  node("test/tools/run.mjs", "test/tools/generate.ts");
  console.log(`Written: ${paths.join(", ")}, and what is made from the rules.
Now replace every TK there, add examples (test/rules/examples.test.ts says how many), translate the new lines of
package.nls.json and l10n/bundle.l10n.json into the other languages, and run npm run generate and npm test.`);
} catch (error) {
  console.error(`new-rule: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

/**
 * A release: `npm run release -- 0.2.0`. Checks that the tree is clean and that CHANGELOG.md has a section of the
 * version; writes the version; tests; packages; commits and tags. Pushes and publishes nothing: that is for you to do.
 * With --dry-run it checks, and prints the commands instead of running them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { problems } from "./release/problems.js";

const args = process.argv.slice(2);
const dry = args.includes("--dry-run");
const [version = ""] = args.filter((arg) => !arg.startsWith("--"));

const lines = (text: string) => text.split("\n").filter((line) => line !== "");
const git = (...words: string[]) => lines(execFileSync("git", words, { encoding: "utf8" }));

const STEPS: readonly (readonly [command: string, ...words: string[]])[] = [
  ["npm", "version", version, "--no-git-tag-version", "--allow-same-version"],
  ["npm", "run", "generate"],
  ["npm", "test"],
  ["npm", "run", "package"],
  ["git", "add", "--all"],
  ["git", "commit", "--allow-empty", "-m", `Release ${version}`],
  ["git", "tag", "-a", `v${version}`, "-m", `Blue Pencil ${version}`],
];

const found = problems(version, {
  current: JSON.parse(readFileSync("package.json", "utf8")).version,
  changelog: readFileSync("CHANGELOG.md", "utf8"),
  readme: readFileSync("README.md", "utf8"),
  changes: git("status", "--porcelain"),
  tags: git("tag", "--list"),
});
if (found.length > 0) {
  console.error(`Not released.\n${found.join("\n")}`);
  process.exit(1);
}
for (const [command, ...words] of STEPS) {
  console.log(`> ${[command, ...words.map((word) => (/\s/.test(word) ? `"${word}"` : word))].join(" ")}`);
  if (dry) continue;
  // A shell is needed for npm.cmd on Windows; nothing above has a character that a shell reads in another way.
  const shell = process.platform === "win32" && command === "npm";
  const { status } = spawnSync(command, words, { stdio: "inherit", shell });
  if (status !== 0) {
    console.error(`Not released: ${command} ${words[0]} failed. Undo with git restore .`);
    process.exit(1);
  }
}
console.log(dry ? "Nothing was done." : `Now: git push --follow-tags, and publish blue-pencil-${version}.vsix.`);

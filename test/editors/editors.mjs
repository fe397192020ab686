#!/usr/bin/env node
/**
 * The language server under editors that nobody here wrote: `node test/editors/editors.mjs`. Neovim and Emacs, headless.
 * Each is set up by the lines that docs/editors.md gives for it. Builds the command line first. Ends with "N passed, N failed"; with the status of a missing server where neither is here.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { withRun } from "../vscode/lib/run.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
/** The exit status that says so, as of every launcher. */
const MISSING_SERVER = 3;
const DRAFT = "# The harbour\n\nCritics say the harbour plan failed.\n";
const LIMIT = 180_000;

const EDITORS = [
  ["Neovim", "lua", "nvim", ["--headless", "-u", "NONE", "-c", `luafile ${join(import.meta.dirname, "neovim.lua")}`]],
  ["Emacs", "elisp", "emacs", ["--batch", "-l", join(import.meta.dirname, "emacs.el")]],
];

/** The lines that the page gives, by the language they are in. */
function setUp(language) {
  const page = readFileSync(join(ROOT, "docs", "editors.md"), "utf8");
  const lines = new RegExp(`\\n\`\`\`${language}\\n(.*?)\\n\`\`\`\\n`, "s").exec(page);
  if (lines === null) throw new Error(`docs/editors.md says nothing in ${language}`);
  return lines[1];
}

/** A folder with the command line as people have it. */
function programFolder(folder) {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "blue-pencil"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "dist", "cli.js")}" "$@"\n`,
  );
  chmodSync(join(bin, "blue-pencil"), 0o755);
  return bin;
}

const isHere = (command) => spawnSync(command, ["--version"]).status === 0;

const missing = EDITORS.filter(([, , command]) => !isHere(command)).map(([name]) => name);
if (missing.length > 0) {
  console.log(`Not here: ${missing.join(", ")}. node test/vscode/install.mjs installs them on Debian.`);
  process.exit(MISSING_SERVER);
}

const counts = { passed: 0, failed: 0 };
await withRun("editors", async ({ folder }) => {
  spawnSync(process.execPath, ["esbuild.js"], { cwd: ROOT, stdio: "inherit" });
  const path = `${programFolder(folder)}${delimiter}${process.env.PATH}`;
  for (const [name, language, command, args] of EDITORS) {
    const setup = join(folder, `setup-${command}`);
    writeFileSync(setup, setUp(language));
    const draft = join(folder, `${command}.md`);
    writeFileSync(draft, DRAFT);
    const env = { ...process.env, HOME: folder, PATH: path, SETUP: setup, DRAFT: draft };
    const { stdout, stderr, status } = spawnSync(command, args, { cwd: folder, env, encoding: "utf8", timeout: LIMIT });
    const lines = stdout.split("\n").filter((line) => /^(?:not )?ok /.test(line));
    for (const line of lines) console.log(line.replace("ok ", `ok ${name} `));
    const failed = lines.filter((line) => line.startsWith("not ")).length;
    counts.passed += lines.length - failed;
    counts.failed += status === 0 ? failed : Math.max(1, failed);
    if (status !== 0) console.log(`${name} ended with ${status}\n${stderr}\n${readFileSync(draft, "utf8")}`);
  }
});
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

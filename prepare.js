// Builds dist/ where the package is installed from its repository: npm's `prepare`, the GitHub Action, pre-commit.
// npm does not always install what a build needs first (not where a package from git is installed with --global, as
// pre-commit does), and the Action has nothing installed at all; so what is missing is installed here, and no more.
const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { devDependencies } = require("./package.json");

/** What dist/ is built with and made of. The package itself depends on nothing: all of it is in the bundles. */
const BUILT_OF = [
  "@lezer/common",
  "@lezer/markdown",
  "@modelcontextprotocol/sdk",
  "@noble/hashes",
  "commander",
  "diff",
  "esbuild",
  "ignore",
  "openai",
  "oxc-parser",
  "tinyglobby",
  "vscode-languageserver",
  "wink-eng-lite-web-model",
  "write-good",
  "yaml",
];

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];

/** Whether it lies in a node_modules folder here or above. Some packages export nothing that could be resolved. */
function isInstalled(name) {
  return (require.resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name, "package.json")));
}

/** In this folder, whatever the npm that runs this was told: `global`, for one, is handed down in the environment. */
function npm(...args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_global$/i.test(name)));
  // Standard output is npm's own, which some read; a shell is needed for npm.cmd on Windows.
  const options = { cwd: __dirname, env, stdio: ["ignore", 2, 2], shell: process.platform === "win32" };
  execFileSync("npm", [...args, ...QUIET], options);
}

if (!BUILT_OF.every(isInstalled)) {
  const wanted = BUILT_OF.map((name) => `${name}@${devDependencies[name]}`);
  npm("install", "--no-save", "--save-prod", "--omit=dev", ...wanted);
}
execFileSync(process.execPath, ["esbuild.js"], { cwd: __dirname, stdio: ["ignore", 2, 2] });

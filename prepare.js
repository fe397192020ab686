// Builds dist/ where the package is installed from its repository: npm's `prepare`, the GitHub Action, pre-commit.
// npm does not always install what a build needs first (not where a package from git is installed with --global, as
// pre-commit does), and the Action has nothing installed at all; so what is missing is installed here, and no more.
const { execFileSync } = require("node:child_process");
const { devDependencies } = require("./package.json");

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];

function isInstalled(name) {
  try {
    require.resolve(name, { paths: [__dirname] });
    return true;
  } catch {
    return false;
  }
}

/** In this folder, whatever the npm that runs this was told: `global`, for one, is handed down in the environment. */
function npm(...args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_global$/i.test(name)));
  // Standard output is npm's own, which some read; a shell is needed for npm.cmd on Windows.
  const options = { cwd: __dirname, env, stdio: ["ignore", 2, 2], shell: process.platform === "win32" };
  execFileSync("npm", [...args, ...QUIET], options);
}

if (!isInstalled("esbuild")) {
  npm("install", "--no-save", "--save-prod", "--omit=dev", `esbuild@${devDependencies.esbuild}`);
}
execFileSync(process.execPath, ["esbuild.js"], { cwd: __dirname, stdio: ["ignore", 2, 2] });

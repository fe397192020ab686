/** The tools Blue Pencil is measured against, in the versions that run on Node 20, installed outside the project. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CACHE, MARKER } from "../vscode/lib/cache.mjs";

const PACKAGES = {
  alex: "11.0.1",
  markdownlint: "0.40.0",
  textlint: "14.8.1",
  "@textlint/textlint-plugin-markdown": "14.8.1",
  "textlint-rule-write-good": "2.0.0",
  "write-good": "1.0.8",
};

/** Raise when the packages change. */
const FOLDER = join(CACHE, "bench-peers-1");

/** Installs the peers where they are missing. */
export function installPeers() {
  if (existsSync(join(FOLDER, MARKER))) return;
  const part = `${FOLDER}.part-${process.pid}`;
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, "package.json"), JSON.stringify({ private: true, dependencies: PACKAGES }));
  console.error("Installing the tools to compare with …");
  const options = { cwd: part, stdio: ["ignore", "ignore", "inherit"] };
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], options);
  if (status !== 0) throw new Error("The tools to compare with could not be installed");
  writeFileSync(join(part, MARKER), "");
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(part, FOLDER);
}

const require = createRequire(join(FOLDER, "package.json"));
const importPeer = (name) => import(pathToFileURL(require.resolve(name)).href);

/** Resolves packages that offer only an ES module entry. */
const importFile = (...path) => import(pathToFileURL(join(FOLDER, "node_modules", ...path)).href);

/**
 * By name: loads the tool and gives a function from Markdown to the number of findings.
 * @type {Record<string, () => Promise<(text: string) => number | Promise<number>>>}
 */
export const PEERS = {
  "write-good": async () => {
    const { default: writeGood } = await importPeer("write-good");
    return (text) => writeGood(text).length;
  },
  alex: async () => {
    const { markdown } = await importFile("alex", "index.js");
    return (text) => markdown(text).messages.length;
  },
  "textlint + write-good": async () => {
    const { createLinter } = await importPeer("textlint");
    const { TextlintKernelDescriptor } = await importPeer("@textlint/kernel");
    const { moduleInterop } = await importPeer("@textlint/module-interop");
    const plugin = moduleInterop(require("@textlint/textlint-plugin-markdown"));
    const descriptor = new TextlintKernelDescriptor({
      rules: [{ ruleId: "write-good", rule: moduleInterop(require("textlint-rule-write-good")) }],
      plugins: [{ pluginId: "markdown", plugin }],
      filterRules: [],
    });
    const linter = createLinter({ descriptor });
    return async (text) => (await linter.lintText(text, "draft.md")).messages.length;
  },
  markdownlint: async () => {
    const { lint } = await importFile("markdownlint", "lib", "exports-sync.mjs");
    return (text) => lint({ strings: { draft: text } }).draft.length;
  },
};

/** The command lines, for the time from Enter to the last line of output. */
export const PEER_COMMANDS = {
  "write-good": (file) => [join(FOLDER, "node_modules", "write-good", "bin", "write-good.js"), file],
  alex: (file) => [join(FOLDER, "node_modules", "alex", "cli.js"), file],
  "textlint + write-good": (file) => [
    join(FOLDER, "node_modules", "textlint", "bin", "textlint.js"),
    "--no-textlintrc",
    "--rule=write-good",
    file,
  ],
};

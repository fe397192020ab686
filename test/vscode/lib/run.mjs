/** What every launcher needs: a temporary folder of its own, a free port, and a clean end whatever happens. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Calls `work` with a new temporary folder and `defer(undo)`; afterwards, and on Ctrl-C, runs the undos last first
 * and removes the folder.
 */
export async function withRun(name, work) {
  const folder = mkdtempSync(join(tmpdir(), `blue-pencil-${name}-`));
  const undos = [];
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  const cleanUp = async () => {
    for (const undo of undos.splice(0).reverse()) await Promise.resolve(undo()).catch(() => {});
    removeFolder();
  };
  const onSignal = () => cleanUp().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, onSignal);
  process.once("exit", removeFolder); // an error nobody caught leaves no time for more
  try {
    return await work({ folder, defer: (undo) => undos.push(undo) });
  } finally {
    await cleanUp();
    process.off("exit", removeFolder);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until `check` gives something true and returns it; throws `what` after `limit` milliseconds. */
export async function until(what, check, limit = 60_000) {
  const end = Date.now() + limit;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain: ${what}`);
    await delay(100);
  }
}

/** Heads of process groups that must not outlive this program, however it ends. */
const groups = new Set();
process.on("exit", () => {
  for (const child of groups) signalGroup(child, "SIGKILL");
});

/** Starts a program as the head of a process group of its own, which ends with the run. */
export function spawnGroup(run, command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  groups.add(child);
  run.defer(() => endGroup(child));
  return child;
}

async function endGroup(child) {
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  signalGroup(child, "SIGTERM");
  for (let i = 0; i < 50 && !ended(); i++) await delay(100);
  signalGroup(child, "SIGKILL");
  groups.delete(child);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/** Seconds since the program started, for the log. */
const clock = () => `${process.uptime().toFixed(1).padStart(6)} s`;

export const log = (text) => console.log(`${clock()}  ${text}`);

#!/usr/bin/env node
/** `npm run check`: the static checks, all of them, and then the names of those that failed. */
import { spawnSync } from "node:child_process";
import { CHECKS } from "./checks.mjs";

const failed = [];
for (const [name, args] of CHECKS) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  console.log(`${status === 0 ? "✓" : "✗"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { serve } from "./jobs/serve.js";
import { loadModel, nodeTerminal } from "./node-terminal.js";
import { runProgram } from "./program.js";
import { INTERRUPTED } from "./status.js";

async function main(): Promise<void> {
  process.on("SIGINT", () => process.exit(INTERRUPTED));
  process.exitCode = await runProgram(process.argv.slice(2), nodeTerminal(__dirname, __filename));
}

// What is thrown ends the process with an error, in both.
if (isMainThread) void main();
else if (parentPort !== null) void serve(parentPort, workerData, () => loadModel(__dirname));

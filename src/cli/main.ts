import { isMainThread, type MessagePort, parentPort, workerData } from "node:worker_threads";
import { loadModel, nodeTerminal } from "./node-terminal.js";
import { runProgram } from "./program.js";
import { INTERRUPTED } from "./status.js";

async function work(port: MessagePort): Promise<void> {
  const { serve } = await import("./jobs/serve.js");
  await serve(port, workerData, () => loadModel(__dirname));
}

async function main(): Promise<void> {
  process.on("SIGINT", () => process.exit(INTERRUPTED));
  process.exitCode = await runProgram(process.argv.slice(2), nodeTerminal(__dirname, __filename));
}

// What is thrown ends the process with an error, in both.
if (isMainThread) void main();
else if (parentPort !== null) void work(parentPort);

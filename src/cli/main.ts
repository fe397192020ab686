import { isMainThread, type MessagePort, parentPort, workerData } from "node:worker_threads";
import { AS_COLLEAGUE } from "./jobs/messages.js";
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

// Whether this is a thread is asked only where it was told so: what knows of threads takes a while to load.
const isThread = process.argv[2] === AS_COLLEAGUE && !isMainThread;
// What is thrown ends the process with an error, in both.
if (!isThread) void main();
else if (parentPort !== null) void work(parentPort);

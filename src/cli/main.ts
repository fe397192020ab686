import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { serve } from "./jobs/serve.js";
import { loadModel, nodeTerminal } from "./node-terminal.js";
import { runProgram } from "./program.js";
import { INTERRUPTED } from "./status.js";

function main(): void {
  process.on("SIGINT", () => process.exit(INTERRUPTED));
  runProgram(process.argv.slice(2), nodeTerminal(__dirname, __filename)).then((status) => {
    process.exitCode = status;
  });
}

if (isMainThread) main();
else if (parentPort !== null) serve(parentPort, workerData, () => loadModel(__dirname));

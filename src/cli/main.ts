import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { serve } from "./jobs/serve.js";
import { loadModel, nodeTerminal } from "./node-terminal.js";
import { runProgram } from "./program.js";
import { INTERRUPTED } from "./status.js";

function main(): void {
  // `… | head` closes the pipe when it has seen enough. That is no error: stop quietly.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  process.on("SIGINT", () => process.exit(INTERRUPTED));
  runProgram(process.argv.slice(2), nodeTerminal(__dirname, __filename)).then((status) => {
    process.exitCode = status;
  });
}

if (isMainThread) main();
else if (parentPort !== null) serve(parentPort, workerData, () => loadModel(__dirname));

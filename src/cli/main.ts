import { writeSync } from "node:fs";
import { isMainThread, type MessagePort, parentPort, workerData } from "node:worker_threads";
import { AS_COLLEAGUE } from "./jobs/messages.js";
import { tuneNode } from "./tune-node.js";
import { asksVersion, VERSION } from "./version.js";

/** Of standard output. */
const OUT = 1;

async function work(port: MessagePort): Promise<void> {
  const { loadModel, serve } = await import("./work.js");
  await serve(port, workerData, () => loadModel(__dirname));
}

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 1 && asksVersion(args[0]) && saysVersion()) return;
  tuneNode(process.version);
  const { start } = await import("./start.js");
  await start(args, __dirname, __filename);
}

/** True where that is all there is to do: where it cannot be written, the whole program says why. */
function saysVersion(): boolean {
  try {
    writeSync(OUT, `${VERSION}\n`);
    return true;
  } catch {
    return false;
  }
}

// Whether this is a thread is asked only where it was told so: what knows of threads takes a while to load.
const isThread = process.argv[2] === AS_COLLEAGUE && !isMainThread;
// What is thrown ends the process with an error, in both.
if (!isThread) void main(process.argv.slice(2));
else if (parentPort !== null) void work(parentPort);

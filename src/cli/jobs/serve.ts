import type { MessagePort } from "node:worker_threads";
import { DraftReviewer } from "../review/draft-reviewer.js";
import type { ReviewTask } from "../review/task.js";
import type { Terminal } from "../terminal.js";
import type { FromWorker } from "./messages.js";

const noInput = () => Promise.reject(new Error("Standard input is not read here."));
const noPause = async () => {};

/** A worker's life: makes ready once, then reviews the drafts that it is told, one at a time. */
export async function serve(port: MessagePort, task: ReviewTask, loadModel: Terminal["loadModel"]): Promise<void> {
  const say = (message: FromWorker) => port.postMessage(message);
  const reviewer = new DraftReviewer(task, { readInput: noInput, loadModel });
  try {
    await reviewer.prepare();
  } catch (error) {
    say({ kind: "unable", reason: error instanceof Error ? error.message : String(error) });
    return;
  }
  port.on("message", async (path: string) => {
    say({ kind: "done", outcome: await reviewer.review(path, noPause) });
  });
  say({ kind: "ready" });
}

import { Worker } from "node:worker_threads";
import { draftName } from "../named-draft.js";
import { brokeDown } from "../review/draft-reviewer.js";
import type { ReviewOutcome, ReviewTask } from "../review/task.js";
import { AS_COLLEAGUE, type FromWorker } from "./messages.js";

/** Somebody who reviews one draft at a time in a thread of its own, and gets a new thread where one breaks down. */
export class Colleague {
  private worker: Worker | null = null;

  /** `script` is the program that a worker runs. */
  constructor(
    private readonly script: string,
    private readonly task: ReviewTask,
  ) {}

  /** Starts the thread, unless it runs. Throws an Error with a plain message where it cannot work. */
  async prepare(): Promise<void> {
    if (this.worker !== null) return;
    const worker = new Worker(this.script, { argv: [AS_COLLEAGUE], workerData: this.task });
    // What becomes of a draft is heard by whoever waits for it; a thread without one may break down quietly.
    worker.on("error", () => {});
    worker.on("exit", () => {
      if (this.worker === worker) this.worker = null;
    });
    const heard = await nextFrom(worker);
    if (heard instanceof Error) throw heard;
    if (heard.kind === "unable") throw new Error(heard.reason);
    this.worker = worker;
  }

  /** A thread that breaks down is an error of the draft it had. Throws only where no thread can work any more. */
  async review(path: string): Promise<ReviewOutcome> {
    await this.prepare();
    const { worker } = this;
    worker?.postMessage(path);
    const heard = worker === null ? new Error("its thread ended") : await nextFrom(worker);
    if (!(heard instanceof Error) && heard.kind === "done") return heard.outcome;
    this.worker = null;
    const reason = brokeDown(heard instanceof Error ? heard.message : "its thread answered out of turn");
    return {
      mistakes: [],
      errors: [{ path: draftName(path, this.task.stdinPath ?? undefined), reason }],
      leftOut: null,
      file: null,
    };
  }

  async leave(): Promise<void> {
    await this.worker?.terminate();
  }
}

/** What a worker says next; an Error where it breaks down first. */
function nextFrom(worker: Worker): Promise<FromWorker | Error> {
  return new Promise((resolve) => {
    const settle = (heard: FromWorker | Error) => {
      worker.off("message", settle).off("error", settle).off("exit", ended);
      resolve(heard);
    };
    const ended = (code: number) => settle(new Error(`its thread ended with ${code}`));
    worker.once("message", settle).once("error", settle).once("exit", ended);
  });
}

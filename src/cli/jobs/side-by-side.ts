import type { Progressing, ReviewOutcome, Reviews, ReviewTask } from "../review/task.js";
import { Colleague } from "./colleague.js";

/** Drafts that each thread may be ahead of what is printed: how many outcomes are kept at most. */
export const AHEAD = 8;

/** Reviews several drafts at once, each in a thread of its own, and gives the outcomes in the order of the drafts. */
export class SideBySide implements Reviews {
  private readonly all: readonly Colleague[];
  private readonly free: Colleague[];
  private readonly waiting: ((colleague: Colleague) => void)[] = [];

  /** `script` is the program that a worker runs. */
  constructor(task: ReviewTask, jobs: number, script: string) {
    this.all = Array.from({ length: jobs }, () => new Colleague(script, task));
    this.free = [...this.all];
  }

  async prepare(): Promise<void> {
    await Promise.all(this.all.map((colleague) => colleague.prepare()));
  }

  async *outcomes(paths: readonly string[], progress: Progressing): AsyncGenerator<ReviewOutcome> {
    const pending: Promise<ReviewOutcome>[] = [];
    for (const [index, path] of paths.entries()) {
      const first = pending.length === AHEAD * this.all.length ? pending.shift() : undefined;
      if (first !== undefined) yield await first;
      await progress(index - pending.length, path);
      pending.push(this.assign(path));
    }
    for (const outcome of pending) yield await outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((colleague) => colleague.leave()));
  }

  /** Drafts are taken up in the order they are assigned. */
  private async assign(path: string): Promise<ReviewOutcome> {
    const colleague = this.free.shift() ?? (await new Promise<Colleague>((resolve) => this.waiting.push(resolve)));
    try {
      return await colleague.review(path);
    } finally {
      const next = this.waiting.shift();
      if (next) next(colleague);
      else this.free.push(colleague);
    }
  }
}

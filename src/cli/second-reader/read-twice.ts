import { DraftReviewer, type Surroundings } from "../review/draft-reviewer.js";
import type { Progressing, ReviewOutcome, Reviews, ReviewTask } from "../review/task.js";
import type { SecondDesk } from "./second-desk.js";

/** Reviews drafts in this thread and has them read by a second reader, several at once: waiting for it takes longest. */
export class ReadTwice implements Reviews {
  private readonly reviewer: DraftReviewer;

  constructor(
    task: ReviewTask,
    private readonly jobs: number,
    private readonly desk: SecondDesk,
    surroundings: Surroundings,
  ) {
    this.reviewer = new DraftReviewer(task, surroundings, desk);
  }

  prepare(): Promise<void> {
    return this.reviewer.prepare();
  }

  async *outcomes(paths: readonly string[], progress: Progressing): AsyncGenerator<ReviewOutcome> {
    const pending: Promise<ReviewOutcome>[] = [];
    try {
      for (const [index, path] of paths.entries()) {
        const first = pending.length === this.jobs ? pending.shift() : undefined;
        if (first !== undefined) yield await first;
        pending.push(this.reviewer.review(path, () => progress(index - pending.length, path)));
      }
      for (let next = pending.shift(); next !== undefined; next = pending.shift()) yield await next;
    } finally {
      await Promise.allSettled(pending);
    }
    await this.desk.end();
  }

  async close(): Promise<void> {}
}

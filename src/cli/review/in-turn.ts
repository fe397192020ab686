import { DraftReviewer, type Surroundings } from "./draft-reviewer.js";
import type { Progressing, ReviewOutcome, Reviews, ReviewTask } from "./task.js";

/** Reviews drafts in this thread, one after the other. */
export class InTurn implements Reviews {
  private readonly reviewer: DraftReviewer;

  constructor(task: ReviewTask, surroundings: Surroundings) {
    this.reviewer = new DraftReviewer(task, surroundings);
  }

  prepare(): Promise<void> {
    return this.reviewer.prepare();
  }

  async *outcomes(paths: readonly string[], progress: Progressing): AsyncGenerator<ReviewOutcome> {
    for (const [index, path] of paths.entries()) {
      yield await this.reviewer.review(path, () => progress(index, path));
    }
  }

  async close(): Promise<void> {}
}

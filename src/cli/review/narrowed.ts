import type { Progressing, ReviewOutcome, Reviews } from "./task.js";

/** Reviews whole drafts, and passes on what is wanted of each outcome. */
export class Narrowed implements Reviews {
  constructor(
    private readonly reviews: Reviews,
    private readonly narrow: (outcome: ReviewOutcome) => Promise<ReviewOutcome>,
  ) {}

  prepare(): Promise<void> {
    return this.reviews.prepare();
  }

  async *outcomes(paths: readonly string[], progress: Progressing): AsyncGenerator<ReviewOutcome> {
    for await (const outcome of this.reviews.outcomes(paths, progress)) yield await this.narrow(outcome);
  }

  close(): Promise<void> {
    return this.reviews.close();
  }
}

import type { ReviewOutcome } from "../review/task.js";

/** The argument by which the program knows that it runs as a thread. */
export const AS_COLLEAGUE = "as-colleague";

/** What a worker says. It is asked with the path of a draft, and only after it has said that it is ready. */
export type FromWorker =
  | { readonly kind: "ready" }
  /** It cannot work at all, for a reason that a person understands. */
  | { readonly kind: "unable"; readonly reason: string }
  | { readonly kind: "done"; readonly outcome: ReviewOutcome };

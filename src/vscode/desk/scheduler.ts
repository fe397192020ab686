/** A piece of work cut into steps; between two of them the host may do something else. */
export type Work = Iterator<unknown, void>;

/** Time, so that tests can turn the clock themselves. Milliseconds. */
export interface Clock {
  now(): number;
  /** Calls `then` after `delay`; returns a function that calls it off. */
  after(delay: number, then: () => void): () => void;
}

export const hostClock: Clock = {
  now: () => performance.now(),
  after(delay, then) {
    const timer = setTimeout(then, delay);
    return () => clearTimeout(timer);
  },
};

/** The longest stretch of work in one turn, in milliseconds; the extension host is shared with every other extension. */
export const SLICE = 8;

export interface Job {
  start(): Work;
  /** Called once, when the work came to its end. */
  done(): void;
  /** Called once, when the work threw. */
  fail(error: unknown): void;
}

/**
 * Runs at most one job for each key, a slice at a time, the jobs taking turns. A new request for a key replaces the one
 * before, whether it waits or runs. Works alike in Node and in a web worker.
 */
export class Scheduler {
  readonly #waiting = new Map<string, () => void>();
  readonly #running = new Map<string, { work: Work; job: Job }>();
  #turn: (() => void) | undefined;

  constructor(private readonly clock: Clock = hostClock) {}

  /** Starts the job after `delay` milliseconds without a newer request for the same key. */
  request(key: string, delay: number, job: Job): void {
    this.cancel(key);
    this.#waiting.set(
      key,
      this.clock.after(delay, () => {
        this.#waiting.delete(key);
        this.#begin(key, job);
      }),
    );
  }

  /** Drops the key's job, waiting or running. */
  cancel(key: string): void {
    this.#waiting.get(key)?.();
    this.#waiting.delete(key);
    this.#running.delete(key);
  }

  /** True while a job for the key waits or runs. */
  isBusy(key: string): boolean {
    return this.#waiting.has(key) || this.#running.has(key);
  }

  dispose(): void {
    for (const key of [...this.#waiting.keys(), ...this.#running.keys()]) this.cancel(key);
    this.#turn?.();
    this.#turn = undefined;
  }

  #begin(key: string, job: Job): void {
    try {
      this.#running.set(key, { work: job.start(), job });
      this.#next();
    } catch (error) {
      job.fail(error);
    }
  }

  #next(): void {
    if (this.#turn || this.#running.size === 0) return;
    this.#turn = this.clock.after(0, () => {
      this.#turn = undefined;
      this.#slice();
      this.#next();
    });
  }

  /** One slice of the job that has waited longest; it then goes to the end of the line, unless it was cancelled meanwhile. */
  #slice(): void {
    const [first] = this.#running;
    if (!first) return;
    const [key, entry] = first;
    const outcome = this.#runUntilDue(entry);
    if (this.#running.get(key) !== entry) return;
    this.#running.delete(key);
    if (outcome === "more") this.#running.set(key, entry);
    else if (outcome === "done") entry.job.done();
    else entry.job.fail(outcome.error);
  }

  #runUntilDue({ work }: { work: Work }): "more" | "done" | { error: unknown } {
    const due = this.clock.now() + SLICE;
    try {
      do {
        if (work.next().done) return "done";
      } while (this.clock.now() < due);
      return "more";
    } catch (error) {
      return { error };
    }
  }
}

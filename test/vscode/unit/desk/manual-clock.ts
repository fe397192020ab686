import type { Clock } from "../../../../src/vscode/desk/scheduler.js";

interface Timer {
  readonly at: number;
  readonly then: () => void;
}

/** Time that passes only when told to. */
export class ManualClock implements Clock {
  time = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.time;
  }

  after(delay: number, then: () => void): () => void {
    const timer = { at: this.time + delay, then };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Runs the earliest timer that is due; false where there is none. */
  turn(): boolean {
    const due = [...this.#timers].filter(({ at }) => at <= this.time);
    const first = due.sort((a, b) => a.at - b.at)[0];
    if (!first) return false;
    this.#timers.delete(first);
    first.then();
    return true;
  }

  /** Lets `milliseconds` pass and runs all that is due by then. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    while (this.turn());
  }
}

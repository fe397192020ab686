import type { Clock } from "./scheduler.js";

/** Something to be done a little later, once for all who ask until then. Times in milliseconds. */
export class Soon {
  #cancel: (() => void) | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly run: () => void,
  ) {}

  /** At the latest after `delay`. */
  within(delay: number): void {
    if (!this.#cancel) this.#start(delay);
  }

  /** After `delay` without another request of this kind. */
  afterPause(delay: number): void {
    this.dispose();
    this.#start(delay);
  }

  /** Nothing will be done unless asked for again. */
  dispose(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #start(delay: number): void {
    this.#cancel = this.clock.after(delay, () => {
      this.#cancel = undefined;
      this.run();
    });
  }
}

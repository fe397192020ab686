import { clock } from "./clock.js";

/** How long to work before looking for Ctrl-C, in milliseconds. */
const SLICE = 50;

/**
 * Does work that comes in small steps, stopping at first and now and then so that Ctrl-C is heard; calls `pause` each time.
 */
export async function workInSlices<T>(steps: Iterator<unknown, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    await pause();
    await others();
    const due = clock() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (clock() < due);
  }
}

/** Settles when all else that waits has had its turn. */
function others(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

import { setImmediate } from "node:timers/promises";

/** How long to work before looking for Ctrl-C, in milliseconds. */
const SLICE = 50;

/** Does work that comes in small steps, stopping now and then so that Ctrl-C is heard; calls `pause` each time. */
export async function workInSlices<T>(steps: Iterator<unknown, T>, pause: () => Promise<void>): Promise<T> {
  await pause();
  let due = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < due) continue;
    await pause();
    await setImmediate();
    due = performance.now() + SLICE;
  }
}

/**
 * Milliseconds since some time in the past, whatever becomes of the system's clock. Not `performance.now()`: with it Node loads
 * all that it measures itself with.
 */
export function clock(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

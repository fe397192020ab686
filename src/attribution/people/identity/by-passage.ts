/** A value and the passage that added it. */
interface Entry<T> {
  readonly passage: number;
  readonly value: T;
}

/**
 * Values by key, each with the passage that added it, so that what is known at a passage can be asked for though later
 * ones have been told already. Those of a key are in the order of their passages.
 */
export class ByPassage<T> {
  readonly #entries = new Map<string, Entry<T>[]>();

  /** The last value that passage `at`, or one before it, added under a key. */
  last(key: string, at: number): T | undefined {
    return this.#entries.get(key)?.findLast(({ passage }) => passage <= at)?.value;
  }

  /** How many values were added under a key up to passage `at`. */
  count(key: string, at: number): number {
    return (this.#entries.get(key)?.findLastIndex(({ passage }) => passage <= at) ?? -1) + 1;
  }

  /** The last of those, `most` of them at most. */
  lastOf(key: string, at: number, most: number): T[] {
    const count = this.count(key, at);
    const entries = this.#entries.get(key)?.slice(Math.max(0, count - most), count) ?? [];
    return entries.map(({ value }) => value);
  }

  add(key: string, at: number, value: T): void {
    const entries = this.#entries.get(key);
    if (entries === undefined) this.#entries.set(key, [{ passage: at, value }]);
    else entries.splice(this.count(key, at), 0, { passage: at, value });
  }

  /** Forgets what passage `at` added under a key. */
  forget(key: string, at: number): void {
    const entries = this.#entries.get(key);
    if (entries === undefined) return;
    const end = this.count(key, at);
    const start = this.count(key, at - 1);
    entries.splice(start, end - start);
  }
}

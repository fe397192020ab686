import type { Span, TextChange } from "../../document/index.js";
import { mapSpan } from "../../review/index.js";

/** How a text has changed since it was read: leads from places in the text as it was to places in it as it is, and back. */
export class Drift {
  /** Each in offsets of the text that the one before left. */
  readonly #changes: TextChange[] = [];

  /** True while nothing was changed. */
  get isNone(): boolean {
    return this.#changes.length === 0;
  }

  add(change: TextChange): void {
    const last = this.#changes.at(-1);
    const joined = last && join(last, change);
    if (joined) this.#changes[this.#changes.length - 1] = joined;
    else this.#changes.push(change);
  }

  clear(): void {
    this.#changes.length = 0;
  }

  /** Where a stretch of the text that was read is now; null where its words were changed. */
  now<T extends Span>(span: T): T | null {
    let moved: T | null = span;
    for (const change of this.#changes) {
      if (moved === null) return null;
      moved = mapSpan(moved, [change]);
    }
    return moved;
  }

  /** Where an offset of the text as it is now lay when it was read; null in words that are new. */
  before(offset: number): number | null {
    let at = offset;
    for (const { start, end, text } of this.#changes.toReversed()) {
      if (at > start && at < start + text.length) return null;
      if (at >= start + text.length) at += end - start - text.length;
    }
    return at;
  }
}

/** Both changes as one, where the second changes only what the first put in, as typing does; else null. */
function join(first: TextChange, second: TextChange): TextChange | null {
  if (second.start < first.start || second.end > first.start + first.text.length) return null;
  const { text } = first;
  return {
    ...first,
    text: text.slice(0, second.start - first.start) + second.text + text.slice(second.end - first.start),
  };
}

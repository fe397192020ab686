import { clock } from "./clock.js";
import type { Output } from "./terminal.js";

/** Short runs show nothing, in milliseconds. */
const PATIENCE = 400;
const PAUSE = 80;
const CLEAR_LINE = "\r\u001B[2K";
const BAR = 24;

/** A progress bar on standard error, for a person who waits. Elsewhere it prints nothing. */
export class Progress {
  private readonly began: number;
  private shown = 0;
  private isVisible = false;

  constructor(
    private readonly err: Output,
    private readonly total: number,
    private readonly now: () => number = clock,
  ) {
    this.began = now();
  }

  /** `done` drafts are finished, and `path` is next. */
  async show(done: number, path: string): Promise<void> {
    const now = this.now();
    if (!this.err.isTerminal || now - this.began < PATIENCE || now - this.shown < PAUSE) return;
    this.shown = now;
    this.isVisible = true;
    const full = Math.round((BAR * done) / this.total);
    const bar = "█".repeat(full) + "░".repeat(BAR - full);
    const line = ` ${bar} ${done} of ${this.total}  ${path}`;
    await this.err.write(CLEAR_LINE + [...line].slice(0, this.err.width - 1).join(""));
  }

  /** Takes the bar away, so that something else can be printed. */
  async clear(): Promise<void> {
    if (!this.isVisible) return;
    this.isVisible = false;
    await this.err.write(CLEAR_LINE);
  }
}

import type { Output } from "../terminal.js";
import { type Paint, painter } from "./paint.js";
import { printable } from "./text-width.js";
import { count } from "./totals.js";

/** Drafts named at most for one line that leaves them out. */
const MOST_NAMED = 3;

/** A draft that is not reviewed, and the file and line that say so: ".bluepencil.yml:3". */
export interface LeftOutDraft {
  readonly path: string;
  readonly by: string;
}

/** The drafts of a run that are not reviewed, gathered so that a writer sees why. */
export class LeftOutDrafts {
  private readonly byOrigin = new Map<string, string[]>();

  add({ path, by }: LeftOutDraft): void {
    const paths = this.byOrigin.get(by) ?? [];
    paths.push(path);
    this.byOrigin.set(by, paths);
  }

  /** "Left out: old.md (.bluepencil.yml:3)", a line for each place that leaves drafts out. */
  lines(paint: Paint): string[] {
    return [...this.byOrigin].map(([by, paths]) => {
      const names = paths.length > MOST_NAMED ? count(paths.length, "draft") : paths.map(printable).join(", ");
      return paint("faint", `Left out: ${names} (${printable(by)})`);
    });
  }

  /** Writes these lines where there is no other place for them: beside what programs read. */
  async tell(err: Output): Promise<void> {
    for (const line of this.lines(painter(err.isColoured))) await err.write(`${line}\n`);
  }
}

import { type ActiveSeverity, type DraftFinding, SEVERITIES } from "../../review/index.js";
import type { Paint } from "./paint.js";

/** "2,000": without `Intl`, which takes as long to load as reviewing a page. */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1 finding", "2,000 findings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${withCommas(number)} ${number === 1 ? one : many}`;
}

const NAMES: Readonly<Record<ActiveSeverity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["information", "information"],
  hint: ["hint", "hints"],
};

/** What lists say in place of counts that would all be 0. */
export const NONE_READ = "No drafts were read";

/** Counts over the drafts of one run. */
export class Totals {
  private drafts = 0;
  private words = 0;
  private errors = 0;
  private fixed = 0;
  private readonly bySeverity = new Map<ActiveSeverity, number>();

  /** `fixed` is the number of changes made before. */
  add(words: number, findings: readonly DraftFinding[], fixed = 0): void {
    this.drafts++;
    this.fixed += fixed;
    this.words += words;
    for (const { severity } of findings) this.bySeverity.set(severity, (this.bySeverity.get(severity) ?? 0) + 1);
  }

  addError(): void {
    this.errors++;
  }

  /** "2 fixed, 12 findings (1 error, 11 warnings) in 3 drafts, 2,345 words" */
  line(paint: Paint): string {
    const fixed = this.fixed === 0 ? "" : `${paint("good", `${withCommas(this.fixed)} fixed`)}, `;
    return fixed + this.findingsLine(paint);
  }

  private findingsLine(paint: Paint): string {
    const drafts = `${count(this.drafts, "draft")}, ${count(this.words, "word")}`;
    const missed = this.errors === 0 ? "" : `  ${paint("error", count(this.errors, "problem"))}`;
    const total = [...this.bySeverity.values()].reduce((sum, number) => sum + number, 0);
    if (this.drafts === 0) return `${paint("faint", "No drafts were reviewed")}${missed}`;
    if (total === 0) return `${paint("good", "No findings")} in ${drafts}${missed}`;
    const parts = SEVERITIES.flatMap((severity) => {
      const number = this.bySeverity.get(severity);
      return number === undefined ? [] : [paint(severity, count(number, ...NAMES[severity]))];
    });
    return `${count(total, "finding")} (${parts.join(", ")}) in ${drafts}${missed}`;
  }
}

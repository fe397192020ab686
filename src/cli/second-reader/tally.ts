import { count } from "../pretty/totals.js";
import type { Usage } from "./answering.js";

/** What a run has asked a second reader, for one line at its end. */
export class Tally {
  private requests = 0;
  private kept = 0;
  private sent = 0;
  private received = 0;
  private counted = 0;
  private readonly dropped = new Map<string, number>();
  /** By draft. */
  private readonly unusable = new Map<string, number>();

  asked(): void {
    this.requests++;
  }

  takenFromCache(): void {
    this.kept++;
  }

  used({ sent, received }: Usage): void {
    this.sent += sent;
    this.received += received;
  }

  /** `dropped` are answers that did not count, by reason. */
  heard(counted: number, dropped: Readonly<Record<string, number>>): void {
    this.counted += counted;
    for (const [reason, number] of Object.entries(dropped)) {
      if (number > 0) this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + number);
    }
  }

  /** An answer about this draft was missing, could not be read, or broke off. */
  unusableFor(draft: string): void {
    this.unusable.set(draft, (this.unusable.get(draft) ?? 0) + 1);
  }

  /**
   * "3 answers of the second reader could not be used (port.md: 2, bridge.md: 1); 1 line of the file is no answer." Empty where
   * all could. `oddLines` are lines of a file of recorded answers that are none.
   */
  unusableLine(oddLines: number): string {
    const total = [...this.unusable.values()].reduce((sum, number) => sum + number, 0);
    const drafts = [...this.unusable].map(([draft, number]) => `${draft}: ${number}`).join(", ");
    const answers = total === 0 ? "" : `${count(total, "answer")} of the second reader could not be used (${drafts})`;
    const lines = oddLines === 0 ? "" : `${count(oddLines, "line")} of the recorded answers cannot be read`;
    return answers === "" && lines === "" ? "" : `${[answers, lines].filter((part) => part !== "").join("; ")}.`;
  }

  /** "Second reader: 3 requests (1 kept), 4,210 tokens sent, 312 received; 14 answers counted, 1 dropped (1 quoted)." */
  line(): string {
    const kept = this.kept === 0 ? "" : ` (${count(this.kept, "answer")} kept from before)`;
    const tokens =
      this.sent + this.received === 0 ? "" : `, ${count(this.sent, "token")} sent, ${this.received} received`;
    const reasons = [...this.dropped].map(([reason, number]) => `${number} ${reason}`);
    const total = [...this.dropped.values()].reduce((sum, number) => sum + number, 0);
    const dropped = total === 0 ? "" : `, ${total} dropped (${reasons.join(", ")})`;
    const answers = `${count(this.counted, "answer")} counted${dropped}`;
    return `Second reader: ${count(this.requests, "request")}${kept}${tokens}; ${answers}.`;
  }
}

import { type Obstacle, sayReady } from "../../review/index.js";
import { HumanColumns } from "../human-columns.js";
import type { CheckedDraft, ReadyReporter } from "../ready-reporter.js";
import type { Terminal } from "../terminal.js";
import { leftAloneLines } from "./kind.js";
import { LeftOutDrafts } from "./left-out.js";
import { type Paint, painter } from "./paint.js";
import { printable } from "./text-width.js";
import { count } from "./totals.js";

/** UTF-16 units of the draft's words shown at most. */
const LONGEST = 60;

/** Prints a line for each thing that remains, and how many there are. */
export function prettyReady({ out, err }: Pick<Terminal, "out" | "err">): ReadyReporter {
  const paint = painter(out.isColoured);
  const paintError = painter(err.isColoured);
  const tally = new Tally();
  const leftOut = new LeftOutDrafts();
  return {
    async start() {},
    async file(draft) {
      if (draft.leftOutBy !== undefined) return leftOut.add({ path: draft.path, by: draft.leftOutBy });
      tally.add(draft);
      if (draft.remains.length === 0 && draft.leftAlone === undefined) return;
      const columns = new HumanColumns(draft.text);
      const lines = [
        ...draft.remains.map((obstacle) => obstacleLine(draft.text, obstacle, columns.start(obstacle), paint)),
        ...(draft.leftAlone ? leftAloneLines(draft.leftAlone, out.width, paint) : []),
      ];
      await out.write(`${[paint("path", printable(draft.path)), ...lines].join("\n")}\n\n`);
    },
    error: ({ path, reason }) => err.write(`${paintError("error", printable(path))}: ${printable(reason)}\n`),
    leftOut: async (draft) => leftOut.add(draft),
    end: (isReady) => out.write(`${[tally.line(isReady, paint), ...leftOut.lines(paint)].join("\n")}\n`),
  };
}

function obstacleLine(text: string, { kind, rule, start, end }: Obstacle, place: string, paint: Paint): string {
  const words = printable(text.slice(start, Math.min(end, start + LONGEST))) + (end - start > LONGEST ? "…" : "");
  const name = kind === "finding" ? rule : NAMES[kind][0];
  return `  ${place}  ${paint("error", name)}  ${words}`;
}

const NAMES: Readonly<Record<Obstacle["kind"], readonly [one: string, many: string]>> = {
  placeholder: ["placeholder", "placeholders"],
  finding: ["finding", "findings"],
  stet: ["stet without a reason", "stets without a reason"],
};

class Tally {
  private drafts = 0;
  private open = 0;
  private readonly byKind = new Map<Obstacle["kind"], number>();

  add({ open, remains }: CheckedDraft): void {
    this.drafts++;
    this.open += open;
    for (const { kind } of remains) this.byKind.set(kind, (this.byKind.get(kind) ?? 0) + 1);
  }

  /** "Held back by 3 of 9 findings open in 2 drafts: 2 placeholders, 1 stet without a reason" */
  line(isReady: boolean, paint: Paint): string {
    const remains = [...this.byKind].map(([kind, number]) => count(number, ...NAMES[kind]));
    const obstacles = [...this.byKind.values()].reduce((sum, number) => sum + number, 0);
    const sentence = `${sayReady(obstacles, this.open)} in ${count(this.drafts, "draft")}`;
    if (obstacles > 0) return `${paint("error", sentence)}: ${remains.join(", ")}`;
    if (!isReady) return paint("error", "Not all could be checked");
    return this.drafts === 0 ? paint("faint", "There are no drafts to check") : paint("good", sentence);
  }
}

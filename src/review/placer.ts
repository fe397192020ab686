import type { Passage } from "../attribution/index.js";
import { type LineIndex, lineIndex, sameEnds } from "../document/index.js";
import type { PassageMemory, Remembered } from "./passage-memory.js";
import { shiftFinding } from "./place-passage.js";
import type { Reading } from "./reading.js";
import type { FindingWithNotes } from "./footnotes.js";

/** The findings of one passage where its block stands in the draft. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly remembered: Remembered;
  readonly findings: readonly FindingWithNotes[];
  /** Those of `findings` that a more specific rule speaks for. */
  readonly outdone: readonly FindingWithNotes[];
}

/** Puts findings in their place in the draft, and knows those of the last time, most of which an edit leaves alone. */
export class Placer {
  private before: readonly PlacedPassage[] = [];
  private memory: PassageMemory | null = null;

  /** `unchanged` is the draft offset up to which the text is the same as the last time. */
  place({ parsed, passages }: Reading, memory: PassageMemory, unchanged: number): readonly PlacedPassage[] {
    const lines = lineIndex(parsed.text);
    const before = this.memory === memory ? this.before : [];
    const { head } = sameEnds(before, passages, (placed, passage) => placed.passage === passage);
    const shift = before.length - passages.length;
    this.memory = memory;
    this.before = passages.map((passage, index) => {
      const block = parsed.blocks[index];
      const former = before[index < head ? index : index + shift];
      const same = former?.passage === passage ? former : null;
      const holds = same?.findings.length === 0 || (index < head && block !== undefined && block.end <= unchanged);
      if (same && holds) return same;
      return placePassage(passage, same?.remembered ?? memory.get(passage), block?.start ?? 0, lines);
    });
    return this.before;
  }
}

function placePassage(passage: Passage, remembered: Remembered, by: number, lines: LineIndex): PlacedPassage {
  const findings: FindingWithNotes[] = [];
  const outdone: FindingWithNotes[] = [];
  for (const one of remembered.findings) {
    const finding = shiftFinding(one, by, lines);
    findings.push(finding);
    if (one.isOutdone) outdone.push(finding);
  }
  return { passage, remembered, findings, outdone };
}

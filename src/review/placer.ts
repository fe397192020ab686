import type { Passage } from "../attribution/index.js";
import { type LineIndex, lineIndex } from "../document/index.js";
import type { FindingWithNotes } from "./footnotes.js";
import type { PassageMemory } from "./passage-memory.js";
import { shiftFinding } from "./place-passage.js";
import type { Reading } from "./reading.js";

/** The findings of one passage where its block stands in the draft. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly findings: readonly FindingWithNotes[];
  /** Those of `findings` that a more specific rule speaks for. */
  readonly outdone: readonly FindingWithNotes[];
  readonly problems: readonly string[];
}

/** Puts findings in their place in the draft, and knows those of the last time, which an edit further down leaves. */
export class Placer {
  private before: readonly PlacedPassage[] = [];
  private memory: PassageMemory | null = null;

  /** `unchanged` is the draft offset up to which the text is the same as the last time. */
  place({ parsed, passages }: Reading, memory: PassageMemory, unchanged: number): readonly PlacedPassage[] {
    const lines = lineIndex(parsed.text);
    const before = this.memory === memory ? this.before : [];
    this.memory = memory;
    this.before = passages.map((passage, index) => {
      const block = parsed.blocks[index];
      const former = before[index];
      if (former?.passage === passage && block !== undefined && block.end <= unchanged) return former;
      return placePassage(passage, memory, block?.start ?? 0, lines);
    });
    return this.before;
  }
}

function placePassage(passage: Passage, memory: PassageMemory, by: number, lines: LineIndex): PlacedPassage {
  const { findings: known, problems } = memory.get(passage);
  const findings: FindingWithNotes[] = [];
  const outdone: FindingWithNotes[] = [];
  for (const remembered of known) {
    const finding = shiftFinding(remembered, by, lines);
    findings.push(finding);
    if (remembered.isOutdone) outdone.push(finding);
  }
  return { passage, findings, outdone, problems };
}

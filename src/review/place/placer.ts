import type { Passage } from "../../attribution/index.js";
import { type LineIndex, lineIndex, sameEnds } from "../../document/index.js";
import type { FindingWithNotes } from "../fixes/footnotes.js";
import type { PassageMemory, Remembered } from "../session/passage-memory.js";
import type { Reading } from "../session/reading.js";
import { shiftFinding } from "./place-passage.js";

/** The findings of one passage where its block stands in the draft. */
export interface PlacedPassage {
  readonly remembered: Remembered;
  readonly findings: readonly FindingWithNotes[];
  /** Those of `findings` that a more specific rule speaks for. */
  readonly outdone: readonly FindingWithNotes[];
}

/** What was placed for the passages of a reading. */
interface PlacedReading {
  readonly passages: readonly Passage[];
  readonly placed: readonly PlacedPassage[];
}

const NOTHING: PlacedReading = { passages: [], placed: [] };

/** Puts findings in their place in the draft, and knows those of the last time, most of which an edit leaves alone. */
export class Placer {
  private last = NOTHING;
  private memory: PassageMemory | null = null;

  /** `unchanged` is the draft offset up to which the text is the same as the last time. */
  place({ parsed, passages }: Reading, memory: PassageMemory, unchanged: number): readonly PlacedPassage[] {
    const before = this.memory === memory ? this.last : NOTHING;
    const { head, tail } = sameEnds(before.passages, passages);
    const shift = before.passages.length - passages.length;
    const lines = lineIndex(parsed.text);
    const placed = passages.map((passage, index) => {
      const block = parsed.blocks[index];
      const isInHead = index < head;
      const isKnown = isInHead || index >= passages.length - tail;
      const former = isKnown ? before.placed[isInHead ? index : index + shift] : undefined;
      const remembered = memory.get(passage);
      const stays = former?.findings.length === 0 || (isInHead && block !== undefined && block.end <= unchanged);
      if (former?.remembered === remembered && stays) return former;
      return placePassage(remembered, block?.start ?? 0, lines);
    });
    this.last = { passages, placed };
    this.memory = memory;
    return placed;
  }
}

function placePassage(remembered: Remembered, by: number, lines: LineIndex): PlacedPassage {
  const findings: FindingWithNotes[] = [];
  const outdone: FindingWithNotes[] = [];
  for (const one of remembered.findings) {
    const finding = shiftFinding(one, by, lines);
    findings.push(finding);
    if (one.isOutdone) outdone.push(finding);
  }
  return { remembered, findings, outdone };
}

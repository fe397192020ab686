import { lineIndex } from "../document/index.js";
import type { Rule } from "../rules/index.js";
import { reportLeftovers } from "./leftovers.js";
import { byPlace } from "./order.js";
import type { OwnSettings } from "./own-settings.js";
import type { PassageMemory } from "./passage-memory.js";
import { placeAttributions, shiftFinding } from "./place-passage.js";
import type { Reading } from "./reading.js";
import { applyDirectives } from "./stets.js";
import type { DraftFinding, ReviewedDraft } from "./types.js";
import { countWords } from "./words.js";

/** Puts the report together from what is known of each passage. `rules` are all there are, for naming them. */
export function assemble(
  reading: Reading,
  memory: PassageMemory,
  own: OwnSettings,
  rules: readonly Rule[],
): ReviewedDraft {
  const { parsed, passages } = reading;
  const { blocks } = parsed;
  return {
    words: blocks.reduce((sum, block) => sum + (block.kind === "metadata" ? 0 : countWords(block.prose)), 0),
    findings: own.off ? [] : findingsOf(reading, memory, rules),
    attributions: passages.flatMap((_, index) => placeAttributions(blocks, passages, index)),
    problems: [...own.problems, ...new Set(passages.flatMap((passage) => memory.get(passage).problems))],
  };
}

function findingsOf({ parsed, passages }: Reading, memory: PassageMemory, rules: readonly Rule[]): DraftFinding[] {
  const lines = lineIndex(parsed.text);
  const found = passages.flatMap((passage, index) => {
    const by = parsed.blocks[index]?.start ?? 0;
    return memory.get(passage).findings.map((finding) => shiftFinding(finding, by, lines));
  });
  const { kept, leftover } = applyDirectives(found.sort(byPlace), parsed.directives);
  const loose = reportLeftovers(parsed.text, leftover, memory.plan, rules).map((one) => shiftFinding(one, 0, lines));
  return loose.length === 0 ? [...kept] : [...kept, ...loose].sort(byPlace);
}

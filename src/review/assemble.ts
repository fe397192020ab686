import { lineIndex } from "../document/index.js";
import type { Rule } from "../rules/index.js";
import { reportLeftovers } from "./leftovers.js";
import { byPlace } from "./order.js";
import type { OwnSettings } from "./own-settings.js";
import type { PassageMemory } from "./passage-memory.js";
import { placeAttributions, shiftFinding } from "./place-passage.js";
import type { Reading } from "./reading.js";
import { applyDirectives } from "./stets.js";
import type { DraftAttribution, DraftFinding, ReviewedDraft } from "./types.js";
import { countWords } from "./words.js";

/**
 * Puts the report together from what is known of each passage. `rules` are all there are, for naming them.
 * Attributions are worked out when they are first asked for: there are many, and after a keystroke nobody asks.
 */
export function assemble(
  reading: Reading,
  memory: PassageMemory,
  own: OwnSettings,
  rules: readonly Rule[],
): ReviewedDraft {
  const { parsed, passages } = reading;
  let attributions: readonly DraftAttribution[] | undefined;
  return {
    words: parsed.blocks.reduce((sum, block) => sum + (block.kind === "metadata" ? 0 : countWords(block.prose)), 0),
    findings: own.off ? [] : findingsOf(reading, memory, rules),
    get attributions() {
      attributions ??= passages.flatMap((_, index) => placeAttributions(parsed.blocks, passages, index));
      return attributions;
    },
    problems: [...own.problems, ...problemsOf(reading, memory)],
  };
}

function findingsOf({ parsed, passages }: Reading, memory: PassageMemory, rules: readonly Rule[]): DraftFinding[] {
  const lines = lineIndex(parsed.text);
  const found: DraftFinding[] = [];
  const outdone = new Set<DraftFinding>();
  for (const [index, passage] of passages.entries()) {
    const by = parsed.blocks[index]?.start ?? 0;
    for (const placed of memory.get(passage).findings) {
      if (placed.isOutdone && parsed.directives.length === 0) continue;
      const finding = shiftFinding(placed, by, lines);
      found.push(finding);
      if (placed.isOutdone) outdone.add(finding);
    }
  }
  const { kept, leftover } = applyDirectives(found.sort(byPlace), parsed.directives);
  const loose = reportLeftovers(parsed.text, leftover, memory.plan, rules).map((one) => shiftFinding(one, 0, lines));
  return [...kept.filter((finding) => !outdone.has(finding)), ...loose].sort(byPlace);
}

/** Each one once. */
function problemsOf({ passages }: Reading, memory: PassageMemory): Set<string> {
  const problems = new Set<string>();
  for (const passage of passages) for (const problem of memory.get(passage).problems) problems.add(problem);
  return problems;
}

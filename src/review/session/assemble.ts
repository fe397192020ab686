import { lineIndex } from "../../document/index.js";
import type { OptionValue, Rule } from "../../rules/index.js";
import { type FindingWithNotes, withFootnotes } from "../fixes/footnotes.js";
import { byPlace } from "../order.js";
import { placeAttributions, shiftFinding } from "../place/place-passage.js";
import type { PlacedPassage } from "../place/placer.js";
import { withoutAsked } from "../record/still-asked.js";
import { reportLeftovers } from "../stets/leftovers.js";
import { reportUnreasoned } from "../stets/stet-reasons.js";
import { applyDirectives } from "../stets/stets.js";
import type { DraftAttribution, DraftFinding, KindOfPiece, ReviewedDraft } from "../types.js";
import type { OwnSettings } from "./own-settings.js";
import type { PassageMemory } from "./passage-memory.js";
import type { Reading } from "./reading.js";

/** What a report is put together from. */
export interface Parts {
  readonly reading: Reading;
  /** How many the draft has. */
  readonly words: number;
  readonly memory: PassageMemory;
  readonly own: OwnSettings;
  readonly kind: KindOfPiece;
  /** Whether the draft begins in a language that is not read, and comments say where another follows. */
  readonly isForeign: boolean;
  /** The passages of which there is anything to say; none where the review is off. */
  readonly placed: readonly PlacedPassage[];
  /** All there are, for naming them. */
  readonly rules: readonly Rule[];
  /** The placeholders that only the house has. */
  readonly templates: OptionValue | undefined;
}

/**
 * Puts the report together. Attributions are worked out when they are first asked for: there are many, and after a
 * keystroke nobody asks.
 */
export function assemble(parts: Parts): ReviewedDraft {
  const { reading, templates } = parts;
  let attributions: readonly DraftAttribution[] | undefined;
  return {
    words: parts.words,
    kind: parts.kind,
    ...(parts.own.off ? { findings: [], stetted: [] } : findingsOf(parts)),
    get attributions() {
      attributions ??= attributionsIn(withoutAsked(reading, templates));
      return attributions;
    },
    problems: [...parts.own.problems, ...problemsOf(parts)],
  };
}

function attributionsIn({ parsed, passages }: Reading): readonly DraftAttribution[] {
  return passages.flatMap((_, index) => placeAttributions(parsed.blocks, passages, index));
}

function findingsOf(parts: Parts): Pick<ReviewedDraft, "findings" | "stetted"> {
  const { directives, leftOut } = parts.reading.parsed;
  const found: FindingWithNotes[] = [];
  for (const passage of parts.placed) for (const finding of passage.findings) found.push(finding);
  if (directives.length + leftOut.length > 0) return silencedIn(found, parts);
  return { findings: withNotes(found, parts), stetted: [] };
}

/** The findings that nothing in the draft silences, and what its directives leave to be said. */
function silencedIn(found: readonly FindingWithNotes[], parts: Parts): Pick<ReviewedDraft, "findings" | "stetted"> {
  const { reading, memory, rules, isForeign } = parts;
  const { text, directives, leftOut } = reading.parsed;
  const outdone = new Set<DraftFinding>(parts.placed.flatMap((passage) => passage.outdone));
  const { kept, stetted, leftover, used } = applyDirectives(found, directives, { isForeign, leftOut });
  const shown = withNotes(
    kept.filter((finding) => !outdone.has(finding)),
    parts,
  );
  if (leftover.length + used.length === 0) return { findings: shown, stetted: [] };
  const lines = lineIndex(text);
  const loose = [
    ...reportLeftovers(text, { leftover, used }, memory.plan, rules),
    ...reportUnreasoned(text, [...leftover, ...used], memory.plan),
  ];
  return {
    findings: [...shown, ...loose.map((one) => shiftFinding(one, 0, lines))].sort(byPlace),
    stetted: stetted
      .filter(({ finding }) => !outdone.has(finding))
      .map(({ finding, stet }) => ({ finding: { ...finding, fixes: [] }, reason: stet.reason })),
  };
}

/** Only in the house style that asks in footnotes has a fix any. */
function withNotes(findings: readonly FindingWithNotes[], { memory, reading }: Parts): readonly DraftFinding[] {
  return memory.plan.placeholderStyle === "footnote" ? withFootnotes(findings, reading.parsed) : findings;
}

/** Each one once. */
function problemsOf({ placed }: Parts): Set<string> {
  const problems = new Set<string>();
  for (const passage of placed)
    if (passage.problems.length > 0) for (const problem of passage.problems) problems.add(problem);
  return problems;
}

import type { Span } from "../../document/index.js";
import type { Severity } from "../../rules/index.js";
import { SEVERITIES } from "../session/settings.js";
import { STET_WITHOUT_REASON } from "../stets/stets.js";
import type { DraftFinding } from "../types.js";

/** The rule under which placeholders are reported. */
export const PLACEHOLDER_LEFT = "draft/placeholder-left";

/** Something that holds a draft back from publishing. Draft offsets; line and column count from 1. */
export interface Obstacle extends Span {
  readonly kind: "placeholder" | "stet" | "finding";
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What holds a draft back, in order: placeholders, stets without a reason, and findings at or above `level`; `off` lets
 * all other findings pass. What the settings, a stet or the draft itself have silenced is no finding, and holds
 * nothing back.
 */
export function obstaclesIn(findings: readonly DraftFinding[], level: Severity = "error"): Obstacle[] {
  return findings.flatMap((finding) => {
    const kind = kindOf(finding, level);
    if (kind === null) return [];
    const { rule, message, start, end, line, column } = finding;
    return [{ kind, rule, message, start, end, line, column }];
  });
}

function kindOf({ rule, severity }: DraftFinding, level: Severity): Obstacle["kind"] | null {
  if (rule === PLACEHOLDER_LEFT) return "placeholder";
  if (rule === STET_WITHOUT_REASON) return "stet";
  return level !== "off" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level) ? "finding" : null;
}

/** What is said of a draft before it is published. `{0}` and the like stand for counts; translated by what they are. */
export const READY_WORDS = {
  noneOpen: "Nothing holds it back; no findings open",
  oneOpen: "Nothing holds it back; 1 finding open",
  manyOpen: "Nothing holds it back; {0} findings open",
  heldByOne: "Held back by the one finding open",
  heldByMany: "Held back by {0} of {1} findings open",
} as const;

/** One of the sentences above, and the counts that go into it. */
export interface ReadySentence {
  readonly words: keyof typeof READY_WORDS;
  readonly counts: readonly number[];
}

/**
 * Which sentence says whether drafts are held back, and how many findings are open. A draft with findings is never said
 * to be done.
 *
 * @param obstacles how many things hold them back, all of them findings as well
 * @param findings how many findings there are in all
 */
export function readySentence(obstacles: number, findings: number): ReadySentence {
  if (obstacles > 0) {
    return findings === 1
      ? { words: "heldByOne", counts: [] }
      : { words: "heldByMany", counts: [obstacles, Math.max(obstacles, findings)] };
  }
  if (findings === 0) return { words: "noneOpen", counts: [] };
  return findings === 1 ? { words: "oneOpen", counts: [] } : { words: "manyOpen", counts: [findings] };
}

/** The sentence in English: "Nothing holds it back; 7 findings open". */
export function sayReady(obstacles: number, findings: number): string {
  const { words, counts } = readySentence(obstacles, findings);
  return READY_WORDS[words].replace(/\{(\d)\}/g, (_, index: string) =>
    new Intl.NumberFormat("en").format(counts[Number(index)] ?? 0),
  );
}

import { type DraftFinding, obstaclesIn } from "../../review/index.js";
import { findPlaceholders, type Severity } from "../../rules/index.js";
import type { OpenPoint } from "../types.js";

/** UTF-16 units of the words shown. */
const LONGEST = 120;

/** What holds a draft back, in order, with the words each point is about. `level` as for `obstaclesIn`. */
export function openPoints(text: string, findings: readonly DraftFinding[], level: Severity | undefined): OpenPoint[] {
  return obstaclesIn(findings, level).map((obstacle) => {
    const written = text.slice(obstacle.start, obstacle.end);
    const waitsFor = obstacle.kind === "placeholder" ? missingIn(written) : "";
    return { ...obstacle, waitsFor, words: inShort(written) };
  });
}

/** "source" for "[SOURCE TK]", "citation" for "[citation needed]". */
function missingIn(written: string): string {
  return findPlaceholders(written)[0]?.missing.replace(/ needed$/u, "") ?? "";
}

function inShort(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

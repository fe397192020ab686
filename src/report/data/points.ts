import { type DraftFinding, type DraftRecord, obstaclesIn } from "../../review/index.js";
import type { Severity } from "../../rules/index.js";
import type { OpenPoint } from "../types.js";
import { inShort } from "./in-short.js";

/** What holds a draft back, in order, with the words each point is about. `level` as for `obstaclesIn`. */
export function openPoints(
  findings: readonly DraftFinding[],
  record: DraftRecord,
  level: Severity | undefined,
): OpenPoint[] {
  const { text } = record.reading.parsed;
  const obstacles = obstaclesIn(findings, level);
  const placeholders = obstacles.some(({ kind }) => kind === "placeholder") ? record.placeholders : [];
  const waits = new Map(placeholders.map(({ start, waitsFor }) => [start, waitsFor]));
  return obstacles.map((obstacle) => ({
    ...obstacle,
    waitsFor: obstacle.kind === "placeholder" ? (waits.get(obstacle.start) ?? "") : "",
    words: inShort(text.slice(obstacle.start, obstacle.end)),
  }));
}

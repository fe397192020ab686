import { createHash } from "node:crypto";
import type { DraftFinding, DraftReview } from "../../review/index.js";

/** Hexadecimal digits of a key: among a million findings two alike are not to be expected. */
const DIGITS = 16;

/**
 * What each finding is known by, wherever its sentence moves and however it is wrapped: its rule, its words and the words
 * of its sentence. Two findings with the same of all three have the same key.
 */
export function findingKeys(draft: DraftReview, findings: readonly DraftFinding[]): string[] {
  const record = draft.record();
  return findings.map(({ rule, start, end }) => {
    const words = draft.text.slice(start, end).replace(/\s+/g, " ");
    const known = [rule, words, record?.sentenceAt(start) ?? ""];
    return createHash("sha256").update(JSON.stringify(known)).digest("hex").slice(0, DIGITS);
  });
}

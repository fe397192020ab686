import type { LedgerSource } from "../../review/index.js";
import type { ReportSpeaker } from "../types.js";

/** Sources with the share of words that each gives. */
export function speakersOf(sources: readonly LedgerSource[]): ReportSpeaker[] {
  const all = sources.reduce((sum, { words }) => sum + words, 0);
  return sources.map(({ name, kind, unnamed, direct, mixed, indirect, words, quotedWords, statements }) => ({
    name,
    kind,
    unnamed,
    direct,
    mixed,
    indirect,
    words,
    quotedWords,
    share: all === 0 ? 0 : words / all,
    statements,
  }));
}

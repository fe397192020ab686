import type { Passage } from "../../../attribution/index.js";
import { loadedVocabulary, type Match } from "./vocabulary.js";
import { firstTokenAt, type Voice } from "./voice.js";

/**
 * Judging verbs where the attribution engine says that they report somebody's words: "claimed that costs fell", not
 * "claimed a seat".
 */
export function reportingMatches(passage: Passage, voice: readonly Voice[]): Match[] {
  const { tokens } = passage;
  const found = new Map<number, Match>();
  for (const attribution of passage.attributions) {
    const { cue } = attribution;
    if (!cue || cue.back !== 0 || attribution.basis === "stance") continue;
    for (let at = firstTokenAt(tokens, cue.start); at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.start >= cue.end) break;
      if (voice[at] === "silent") continue;
      const match = longestReport(passage, at);
      if (match) found.set(at, match);
    }
  }
  return [...found.values()];
}

function longestReport(passage: Passage, at: number): Match | undefined {
  return loadedVocabulary()
    .matchesAt(passage.tokens, at, passage.tokens.length)
    .filter((match) => match.entry.line.rule === "reporting-verb")
    .sort((a, b) => b.last - a.last)[0];
}

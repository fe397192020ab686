import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { UNNAMED_PHRASES, UNNAMED_REASONS, UNNAMED_ROLES } from "../../lexicons/claims/unnamed.js";
import { findClaims, spanOf } from "../claims/find.js";
import { askAfter } from "../claims/fixes.js";
import { isPerson } from "../claims/people.js";
import { type SourceHere, sentenceAt, sourcesOfKind } from "../claims/sources.js";
import { listOption } from "../options.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const UNNAMED = new Patterns(
  UNNAMED_PHRASES.map((pattern) => [pattern, true] as const),
  { role: UNNAMED_ROLES },
);
const ROLES = new Set(UNNAMED_ROLES);
const REASONS = new Patterns(UNNAMED_REASONS.map((pattern) => [pattern, true] as const));

export const anonymousSource: Rule = {
  id: "attribution/anonymous-source",
  description: "A source is not named, and the draft does not say why.",
  rationale:
    "Readers cannot weigh what “a source” or “officials” say. AP and Reuters take unnamed sources for facts only, never opinion, and ask that the draft say who they are, how they know, and why they are not named.",
  standards: ["ap", "reuters", "npr"],
  severity: severityOf("warning"),
  options: {
    accept: { description: 'Unnamed sources that are good enough for you, such as "a police spokesman".', default: [] },
  },
  examples: { flag: [], pass: [] },
  check(passage, options, report) {
    const accepted = listOption(options, "accept");
    for (const source of unnamedSources(passage)) {
      const words = passage.prose.text.slice(source.start, source.end);
      if (accepted.has(words.toLowerCase()) || saysWhy(passage, source)) continue;
      report({
        start: source.start,
        end: source.end,
        message: `Readers cannot tell who “${words}” is. Name the source, or say how they know and why they are not named.`,
        fixes: [askAfter(source, "which source, why unnamed", "Ask which source, and why unnamed")],
      });
    }
  },
};

/** Sources that the reading found to be anonymous, and others whose words say so. In order. */
function unnamedSources(passage: Passage): Span[] {
  const described = [
    ...sourcesOfKind(passage, "named"),
    ...sourcesOfKind(passage, "described"),
    ...sourcesOfKind(passage, "vague"),
  ];
  const sources = sourcesOfKind(passage, "anonymous").concat(described.filter((source) => isUnnamed(passage, source)));
  const phrases = findClaims(passage, UNNAMED).map((claim) => spanOf(passage.tokens, claim.first, claim.last));
  const apart = phrases.filter((span) => !sources.some((source) => source.start < span.end && span.start < source.end));
  return [...sources.map(({ start, end }) => ({ start, end })), ...apart].sort((a, b) => a.start - b.start);
}

/** "An Acme spokeswoman", "officials involved in the talks", "the official" after "an official", but no name behind. */
function isUnnamed(passage: Passage, { attribution, start, end, index }: SourceHere): boolean {
  if (attribution.basis === "stance") return false;
  const text = passage.prose.text.slice(start, end);
  const one = /^(?:an?|one|another)\s(?:[^,(\s]+\s){0,4}?([\p{Ll}-]+)(?=$|,? (?:who|with|from|for|at|in|of)\b)/iu.exec(
    text,
  );
  if (one !== null) return isPerson((one[1] ?? "").toLowerCase());
  const role =
    /^(?:(?:and|but|other|senior|top|several|some) )*(?:[\p{L}-]+ ){0,2}?([\p{Ll}]+)s(?=$| (?:who|with|from|for|at|in|of|close|involved|familiar|briefed)\b)/iu.exec(
      text,
    );
  if (role !== null && !/^(?:the|his|her|its|their|our|my) /iu.test(text))
    return ROLES.has((role[1] ?? "").toLowerCase());
  const again = /^the (?:[\p{L}-]+ ){0,2}([\p{Ll}]+)$/iu.exec(text);
  return (
    again !== null &&
    ROLES.has((again[1] ?? "").toLowerCase()) &&
    (passage.rests[index]?.near.includes("unnamed") ?? false)
  );
}

/** Whether the sentence, or the one beside it, gives the reason for leaving the name out. */
function saysWhy(passage: Passage, { start }: Span): boolean {
  const index = sentenceAt(passage.sentences, start);
  const near = passage.sentences.slice(Math.max(0, index - 1), index + 2);
  return near.some(({ first, last }) => REASONS.find(passage.tokens, first, last).length > 0);
}

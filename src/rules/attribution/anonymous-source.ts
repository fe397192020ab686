import type { Passage } from "../../attribution/index.js";
import { UNNAMED_REASONS } from "../../lexicons/claims/unnamed.js";
import { askAfter } from "../claims/fixes.js";
import { isPerson } from "../claims/people.js";
import { type SourceHere, sourcesOfKind } from "../claims/sources.js";
import { listOption } from "../options.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

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

/** Sources that the reading found to be anonymous, and "an Acme spokeswoman", who is somebody else than Acme. */
function unnamedSources(passage: Passage): SourceHere[] {
  const others = [...sourcesOfKind(passage, "named"), ...sourcesOfKind(passage, "described")];
  const found = sourcesOfKind(passage, "anonymous").concat(others.filter((source) => isUnnamed(passage, source)));
  return found.sort((a, b) => a.start - b.start);
}

/** "An Acme spokeswoman said", but not "an Acme spokeswoman, Ana Lee, said". */
function isUnnamed(passage: Passage, { attribution, start, end }: SourceHere): boolean {
  if (attribution.basis === "stance") return false;
  const text = passage.prose.text.slice(start, end);
  const person =
    /^(?:an?|one|another)\s(?:[^,(\s]+\s){0,4}?([\p{Ll}-]+)(?=$|,? (?:who|with|from|for|at|in|of)\b)/iu.exec(text);
  return person !== null && isPerson((person[1] ?? "").toLowerCase());
}

/** Whether the sentence, or the one beside it, gives the reason for leaving the name out. */
function saysWhy(passage: Passage, { index }: SourceHere): boolean {
  const near = passage.sentences.slice(Math.max(0, index - 1), index + 2);
  return near.some(({ first, last }) => REASONS.find(passage.tokens, first, last).length > 0);
}

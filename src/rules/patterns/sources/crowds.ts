import { inflectVerb } from "../../../language/index.js";
import { CROWD_PATTERNS, CROWD_VERBS, CROWDS, OWNED_NOUNS } from "../../../lexicons/claims/vague.js";
import type { NamedSource } from "../write.js";

export const crowds: NamedSource = {
  name: "crowds",
  source: () => ({
    patterns: CROWD_PATTERNS.map((pattern) => [pattern, true] as const),
    lists: { crowd: CROWDS, crowdVerb: CROWD_VERBS.flatMap(formsOf), owned: OWNED_NOUNS },
  }),
};

/** A verb in its forms: the tagger takes "expressed" for an adjective, and then gives no dictionary form. */
function formsOf(verb: string): string[] {
  return [verb, inflectVerb(verb, "third"), inflectVerb(verb, "past"), inflectVerb(verb, "participle")];
}

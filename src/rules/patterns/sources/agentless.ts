import { inflectVerb } from "../../../language/index.js";
import {
  ALLEGED_PATTERNS,
  type Complement,
  CROWD_ADVERBS,
  CROWD_PARTICIPLES,
  HEARSAY_ADVERBS,
  HEARSAY_LEADS,
  HEARSAY_NOUNS,
  HEARSAY_PASSIVES,
  HEARSAY_PHRASES,
  HIDING_PASSIVES,
  OWNERLESS_NOUNS,
  RUMOUR_NOUNS,
} from "../../../lexicons/claims/agentless.js";
import { JUDGING_ADJECTIVES, JUDGING_NOUNS } from "../../../lexicons/claims/judgement.js";
import { JUDGING_SUPERLATIVES } from "../../../lexicons/claims/superlative.js";
import type { Hearsay } from "../../claims/hearsay-fix.js";
import type { NamedSource } from "../write.js";

export const agentless: NamedSource = {
  name: "agentless",
  source: () => ({
    patterns: [
      ...kind("passive", HEARSAY_PASSIVES),
      ...kind("noun", HEARSAY_NOUNS),
      ...kind("phrase", HEARSAY_PHRASES),
      ...kind("alleged", ALLEGED_PATTERNS),
      ["@adverb", "adverb"],
    ],
    lists: {
      ...participlesByComplement(),
      adverb: HEARSAY_ADVERBS,
      crowdAdverb: CROWD_ADVERBS,
      crowdParticiple: CROWD_PARTICIPLES,
      crowdCompound: CROWD_ADVERBS.flatMap((adverb) =>
        CROWD_PARTICIPLES.map((participle) => `${adverb}-${participle}`),
      ),
      lead: HEARSAY_LEADS,
      noun: OWNERLESS_NOUNS,
      verdict: [...JUDGING_NOUNS, ...JUDGING_ADJECTIVES, ...JUDGING_SUPERLATIVES, "one", "among", "most", "least"],
      rumour: RUMOUR_NOUNS,
    },
  }),
};

function kind(name: Hearsay, patterns: readonly string[]): (readonly [string, Hearsay])[] {
  return patterns.map((pattern) => [pattern, name] as const);
}

/** The past participles of the hiding verbs, by how their passive goes on: `to: ["believed", "said", …]`. */
function participlesByComplement(): Record<Complement, string[]> {
  const lists: Record<Complement, string[]> = { to: [], that: [], as: [], for: [], of: [], on: [], with: [], any: [] };
  for (const [verb, complements] of Object.entries(HIDING_PASSIVES)) {
    for (const complement of complements) lists[complement].push(inflectVerb(verb, "participle"));
  }
  return lists;
}

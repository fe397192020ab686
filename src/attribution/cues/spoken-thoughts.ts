import { isBody } from "../people/nouns.js";
import { coreOf } from "../people/phrase.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { CueVerb } from "../vocabulary/verbs.js";
import type { Complement } from "./complement.js";
import type { SentenceReading } from "./found.js";
import { isHearing } from "./hearings.js";
import { sourceOf } from "./source.js";

/** Verbs for what a body holds to be so once it has talked of it. */
const DECIDING = new Set(["hold", "feel", "think", "believe", "consider", "agree", "accept"]);

/**
 * Whether what looks like a thought has been said: "The guide was heard to believe that", "The court held that", "The board felt
 * that": what a body thinks is known by its having said so.
 */
export function isSpoken(reading: SentenceReading, at: number, { kind }: Complement, { lemma }: CueVerb): boolean {
  const source = sourceOf(reading, at);
  if (isHearing(reading, lemma, source)) return true;
  return kind === "that" && source !== null && DECIDING.has(lemma) && isDeciding(reading, source, lemma);
}

/** The deliberating body, or the judge who holds a thing to be law. */
function isDeciding({ words }: SentenceReading, source: TokenRange, lemma: string): boolean {
  const { first, last, head } = coreOf(words, source);
  if (isBody(words.tokens.lower(head))) return true;
  const isNamed = words.tokens.slice(first, last).some(({ lower }) => isBody(lower));
  const isJudge = words.tokens.slice(first, last).some(({ lower }) => /^(?:judges?|justices?|lord|lady)$/.test(lower));
  return isNamed || (lemma === "hold" && isJudge);
}

import { type GivenSource, givenSources } from "../../attribution/index.js";
import type { Language } from "../../language/index.js";
import { withoutAsked } from "../record/still-asked.js";
import { readInSteps } from "../session/reading.js";
import { ledgerOf } from "./ledger.js";
import type { SourceLedger } from "./types.js";

export type * from "./types.js";

/**
 * The sources of a draft: who is on record in it, for what and at what length. `given` are known beforehand. Linear in
 * the draft's length.
 */
export function sourcesOf(text: string, language: Language, given: readonly GivenSource[] = []): SourceLedger {
  const steps = ledgerInSteps(text, language, given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* ledgerInSteps(
  text: string,
  language: Language,
  given: readonly GivenSource[],
): Generator<void, SourceLedger> {
  return yield* ledgerOf(withoutAsked(yield* readInSteps(text, language, givenSources(given))));
}

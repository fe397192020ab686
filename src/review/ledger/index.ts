import type { Language } from "../../language/index.js";
import { readInSteps } from "../reading.js";
import { ledgerOf } from "./ledger.js";
import type { SourceLedger } from "./types.js";

export type * from "./types.js";

/** The sources of a draft: who is on record in it, for what and at what length. Linear in the draft's length. */
export function sourcesOf(text: string, language: Language): SourceLedger {
  const steps = sourcesInSteps(text, language);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for a caller that must not block. */
export function* sourcesInSteps(text: string, language: Language): Generator<void, SourceLedger> {
  return yield* ledgerOf(yield* readInSteps(text, language));
}

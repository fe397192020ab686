import type { Passage } from "../attribution/index.js";
import { madeOf } from "../lexicons/compiled/index.js";
import { RULES } from "./all.js";
import { patternTable } from "./patterns/table.js";
import { Triggered, TriggerIndex } from "./trigger-index.js";

/** What any rule looks for, for all drafts. */
const index = madeOf(
  () =>
    new TriggerIndex(
      RULES.flatMap(({ triggers }) => triggers.tokens ?? []),
      patternTable(),
    ),
);

/** What stands in a passage that could start a finding of any rule. */
export function triggeredIn(passage: Passage): Triggered {
  return new Triggered(passage, index());
}

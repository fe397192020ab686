import type { Passage } from "../attribution/index.js";
import { RULES } from "./all.js";
import { Triggered, TriggerIndex } from "./trigger-index.js";

/** What any rule has ever been told of a form, for all drafts. */
let index: TriggerIndex | null = null;

/** What stands in a passage that could start a finding of any rule. */
export function triggeredIn(passage: Passage): Triggered {
  index ??= new TriggerIndex(RULES.flatMap(({ triggers }) => triggers.tokens ?? []));
  return new Triggered(passage, index);
}

import type { Tokens } from "../../../language/index.js";
import type { Match } from "./vocabulary.js";
import type { Voices } from "./voice.js";

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);

/** Whether the writer tells what happened to them: an “I” that is their own ("I was soaked"), and not a speaker's. */
export function isWitness(tokens: Tokens, voice: Voices): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (FIRST_PERSON.has(tokens.lower(at)) && voice.at(at) !== "silent") return true;
  }
  return false;
}

/**
 * Whether a witness or a critic may say so: how it felt, looked and went for them is theirs to tell ("It was a glorious day"). What they
 * call others, and whom they have attack whom, is not.
 */
export function isForWitness({ entry }: Match): boolean {
  const { adds, describes, capitalised, blows } = entry.line.traits;
  const isAttack = blows === true && entry.line.alternatives.length > 0;
  return (adds === true || describes === true) && capitalised !== true && !isAttack;
}

import { IDIOMS } from "../../lexicons/attribution/index.js";
import { verbForms } from "./forms.js";

/** The words of an idiom after its verb; "~" stands for a possessive. */
export type IdiomTail = readonly string[];

const TAILS = byForm(byVerb());

/** The tails of the idioms that a verb form can begin, longest first. */
export function idiomTails(lower: string): readonly IdiomTail[] {
  return TAILS.get(lower) ?? [];
}

function byVerb(): ReadonlyMap<string, readonly IdiomTail[]> {
  const tails = new Map<string, IdiomTail[]>();
  for (const idiom of IDIOMS) {
    const [verb = "", ...tail] = idiom.split(" ");
    const list = tails.get(verb);
    if (list === undefined) tails.set(verb, [tail]);
    else list.push(tail);
  }
  return tails;
}

function byForm(verbs: ReadonlyMap<string, readonly IdiomTail[]>): ReadonlyMap<string, readonly IdiomTail[]> {
  const tails = new Map<string, readonly IdiomTail[]>();
  for (const [verb, own] of verbs) {
    for (const form of new Set(Object.values(verbForms(verb)))) {
      tails.set(
        form,
        [...(tails.get(form) ?? []), ...own].sort((a, b) => b.length - a.length),
      );
    }
  }
  return tails;
}

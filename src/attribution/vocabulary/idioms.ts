import { IDIOMS } from "../../lexicons/attribution/index.js";
import { verbForms } from "./forms.js";

/** The words of an idiom after its verb; "~" stands for a possessive. */
export type IdiomTail = readonly string[];

const TAILS = compile();

/** The tails of the idioms that a verb form can begin, longest first. */
export function idiomTails(lower: string): readonly IdiomTail[] {
  return TAILS.get(lower) ?? [];
}

function compile(): ReadonlyMap<string, readonly IdiomTail[]> {
  const tails = new Map<string, IdiomTail[]>();
  for (const idiom of IDIOMS) {
    const [verb = "", ...tail] = idiom.split(" ");
    for (const form of new Set(Object.values(verbForms(verb)))) {
      const list = tails.get(form) ?? [];
      list.push(tail);
      tails.set(form, list);
    }
  }
  for (const list of tails.values()) list.sort((a, b) => b.length - a.length);
  return tails;
}

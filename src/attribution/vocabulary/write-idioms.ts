import { IDIOMS } from "../../lexicons/attribution/index.js";
import type { VocabularyBuilder } from "../../lexicons/compiled/index.js";
import { verbForms } from "./forms.js";
import type { IdiomTail } from "./idioms.js";

/** For each form of a verb the tails of the idioms that it can begin, longest first. */
export function tailsByForm(): ReadonlyMap<string, readonly IdiomTail[]> {
  const tails = new Map<string, readonly IdiomTail[]>();
  for (const [verb, own] of tailsByVerb()) {
    for (const form of new Set(Object.values(verbForms(verb)))) {
      tails.set(
        form,
        [...(tails.get(form) ?? []), ...own].sort((a, b) => b.length - a.length),
      );
    }
  }
  return tails;
}

function tailsByVerb(): ReadonlyMap<string, readonly IdiomTail[]> {
  const tails = new Map<string, IdiomTail[]>();
  for (const idiom of IDIOMS) {
    const [verb = "", ...tail] = idiom.split(" ");
    const list = tails.get(verb);
    if (list === undefined) tails.set(verb, [tail]);
    else list.push(tail);
  }
  return tails;
}

/** Lays them down, to be read by `idioms.ts`. */
export function writeIdioms(builder: VocabularyBuilder): void {
  const texts = [...tailsByForm()].map(([form, tails]): [string, number] => [
    form,
    1 + builder.text(tails.map((tail) => tail.join(" ")).join("|")),
  ]);
  builder.byWord("idioms.tails", new Map(texts));
}

import { madeOf, NO_WORD, type Vocabulary } from "../../lexicons/compiled/index.js";

/** The words of an idiom after its verb; "~" stands for a possessive. */
export type IdiomTail = readonly string[];

const NO_TAILS: readonly IdiomTail[] = [];
const idioms = madeOf((lists) => ({
  lists,
  tails: lists.row("idioms.tails"),
  known: new Map<number, readonly IdiomTail[]>(),
}));

/** The tails of the idioms that a verb form can begin, longest first. */
export function idiomTails(lower: string): readonly IdiomTail[] {
  const { lists, tails, known } = idioms();
  const word = lists.numberOf(lower);
  const text = word === NO_WORD ? 0 : (tails[word] ?? 0);
  if (text === 0) return NO_TAILS;
  const made = known.get(text) ?? tailsIn(lists, text - 1);
  known.set(text, made);
  return made;
}

function tailsIn(lists: Vocabulary, text: number): readonly IdiomTail[] {
  return lists
    .text(text)
    .split("|")
    .map((tail) => tail.split(" "));
}

import { CAPITAL } from "../../language/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import { lastWord } from "./cast.js";
import { isTitle } from "./nouns.js";
import { isMember } from "./office.js";
import type { Person } from "./people.js";

const LONGEST_SIDE = 6;

/** "Cllr Chaplain" after Mike Chaplain: a surname that is an office as well, behind a title. Empty where nobody is meant. */
export function bySurname({ tokens }: Words, { first, last }: TokenRange, people: readonly Person[]): string {
  const isTitled = last === first + 2 && isTitle(tokens.lower(first)) && tokens.is(first + 1, CAPITAL);
  const key = tokens.lower(last - 1);
  return isTitled ? (people.find((person) => lastWord(person.name) === key)?.name ?? "") : "";
}

/** "the Hale Lib-Dem": the one person of whom the draft has told anything; empty where there are more of those. */
export function bySide({ tokens }: Words, { first, last }: TokenRange, people: readonly Person[]): string {
  const head = tokens.lower(last - 1);
  if (tokens.lower(first) !== "the" || last > first + LONGEST_SIDE) return "";
  const surely = people.filter(({ roles, gender }) => roles !== "" || gender !== "");
  return isMember(head) && surely.length === 1 ? (surely[0]?.name ?? "") : "";
}

import type { Words } from "../syntax/words.js";
import type { LocalName } from "./cast.js";
import { isGivenName } from "./people.js";

/** How many words may stand between two names that are named in one breath: ", a nurse, and Councillor". */
const FARTHEST = 9;
const BETWEEN = new Set(["noun", "determiner", "adjective", "number", "preposition", "possessive", "punctuation"]);

/** For the token of each person's name, the person named together with them: "Ana Lee and Mia Cole". */
export function namedTogether(words: Words, names: readonly LocalName[]): ReadonlyMap<number, LocalName> {
  const beside = new Map<number, LocalName>();
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (!next || name.kind !== "person" || next.kind !== "person" || !isJoined(words, name, next)) return;
    beside.set(name.token, next);
    beside.set(next.token, name);
  });
  return beside;
}

function isJoined(words: Words, name: LocalName, next: LocalName): boolean {
  const first = name.end;
  if (next.token - first > FARTHEST) return false;
  let joints = 0;
  let isGoverned = false;
  for (let at = first; at < next.token; at++) {
    if (words.tokens.lower(at) === "and") {
      joints++;
      isGoverned = false;
    } else if (words.classes[at] === "preposition") isGoverned = true;
    else if (!BETWEEN.has(words.classes[at] ?? "") || /^[^\p{L},]$/u.test(words.tokens.text(at))) return false;
  }
  // "Lee, chair and a fellow of the University of Kelby, Santa Rita": behind a preposition only a given name tells a person.
  return joints === 1 && (!isGoverned || isGivenName(words.tokens.lower(next.token)));
}

import { beginsWithLetter } from "../../language/index.js";
import type { Words } from "../syntax/words.js";
import type { LocalName } from "./cast.js";

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
  for (let at = first; at < next.token; at++) {
    if (words.tokens.lower(at) === "and") joints++;
    else if (!BETWEEN.has(words.classes[at] ?? "") || isMark(words.tokens.text(at))) return false;
  }
  return joints === 1;
}

/** One that is no comma. */
function isMark(text: string): boolean {
  return /^[^,]$/u.test(text) && !beginsWithLetter(text);
}

import type { Words } from "../syntax/words.js";
import { isListedHuman, isTitle } from "./nouns.js";
import { isGivenName } from "./people.js";

/** Offices besides the titles that stand before a name. */
const OFFICES = new Set(
  "editor clerk treasurer auditor executive prosecutor principal dean counsel curator headmaster headmistress headteacher registrar ombudsman convenor provost".split(
    " ",
  ),
);
/** One of a party, by its name: "the Hale Lib-Dem". */
const MEMBERS = /^(?:democrat|republican|lib-dem|libdem|tory|socialist|unionist)$/;
/** What tells one office from another. */
const RANKS = new Set(
  "senior junior vice prime managing executive associate first second national foreign home crown police fire city town news house press party".split(
    " ",
  ),
);

/**
 * Whether capitalised words name an office and nobody: "the President", "the Town Clerk", "Senior Editor". `first` may be
 * the determiner; a single word without one ("Dean said") can be a surname.
 */
export function isOfficeOnly({ tokens, classes }: Words, first: number, last: number): boolean {
  const word = (at: number) => tokens.lower(at);
  const isOpened = classes[first] === "determiner";
  const start = isOpened ? first + 1 : first;
  const hasArticle = isOpened || classes[first - 1] === "determiner";
  if (!isOffice(word(last - 1)) || last <= start) return false;
  for (let at = start; at < last - 1; at++) {
    if (isGivenName(word(at)) || /[’']/u.test(word(at))) return false;
    if (!hasArticle && !isOffice(word(at)) && !RANKS.has(word(at)) && !isListedHuman(word(at))) return false;
  }
  return hasArticle || last - start > 1;
}

function isOffice(lower: string): boolean {
  return isTitle(lower) || OFFICES.has(lower) || isMember(lower);
}

/** Whether a word (lower case) is one of a party. */
export function isMember(lower: string): boolean {
  return MEMBERS.test(lower);
}

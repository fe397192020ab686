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
const MEMBERS = new Set("democrat republican lib-dem libdem tory socialist unionist".split(" "));
const OWNERS = new Set("our my his her their its".split(" "));
/** What tells one office from another. */
const RANKS = new Set(
  "senior junior vice prime managing executive associate first second national foreign home crown police fire city town news house press party".split(
    " ",
  ),
);

/** What is said to anybody, so that a surname follows it: "Cllr Bishop", "Mrs Dean". */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|cllr)\.?$/;
/** The offices that are addressed so all the same: "Mr Speaker", "Madam President". */
const ADDRESSED =
  /^(?:speaker|president|premier|chancellor|chair|chairman|secretary|minister|mayor|justice|ambassador)$/;

/**
 * Whether capitalised words name an office and nobody: "the President", "the Town Clerk", "Senior Editor". `first` may be
 * the determiner; a single word without one ("Dean said") can be a surname.
 */
export function isOfficeOnly(words: Words, first: number, last: number): boolean {
  const { tokens, classes } = words;
  const isOpened = classes[first] === "determiner";
  const start = isOpened ? first + 1 : first;
  const isOurs = isOwned(words, start);
  const hasArticle = isOpened || isOurs || classes[first - 1] === "determiner";
  if (last <= start || !(isOffice(tokens.lower(last - 1)) || (isOurs && isListedHuman(tokens.lower(last - 1)))))
    return false;
  if (last - start > 1 && ADDRESS.test(tokens.lower(start)) && !ADDRESSED.test(tokens.lower(last - 1))) return false;
  for (let at = start; at < last - 1; at++) {
    const lower = tokens.lower(at);
    if (isGivenName(lower) || /[’']/u.test(lower)) return false;
    if (!hasArticle && !isOffice(lower) && !RANKS.has(lower) && !isListedHuman(lower)) return false;
  }
  return hasArticle || last - start > 1;
}

/** "our | Honorary Archivist", "the club's | Head Gardener": what somebody is for somebody, with capitals. */
function isOwned({ tokens, classes }: Pick<Words, "tokens" | "classes">, start: number): boolean {
  return classes[start - 1] === "possessive" || OWNERS.has(tokens.lower(start - 1));
}

function isOffice(lower: string): boolean {
  return isTitle(lower) || OFFICES.has(lower) || isMember(lower);
}

/** Whether a word (lower case) is one of a party. */
export function isMember(lower: string): boolean {
  return MEMBERS.has(lower);
}

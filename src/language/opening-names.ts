import { type Lexicon, UNKNOWN } from "./lexicon.js";
import { plural } from "./noun-forms.js";
import type { Tokens } from "./tokens.js";
import type { Tag } from "./types.js";

/** Names that are common words too: at the start of a sentence they are names, unless a noun follows. */
const NAMES = words(
  `akin art baker banks barber bill bishop black blair brooks brown bush butler carter chase cook cooper drew fields fisher
  ford fox frank gates gene grace grant green hill hunt hunter jack jobs king lee long mark marsh mason may miller moon
  nick page parker pat pence price ray reed rich rob rose sharp singer smith stone sue swift taylor trump turner walker
  wall ward waters wells white will wolf wood woods young`,
);
/** Written with a capital wherever they stand. */
const ALWAYS_CAPITAL = words(
  `bible catholics christians christmas congress democrat democrats god jews koran lords muslims pope republican
  republicans senate tories tory`,
);
/** Nouns that are a subject without an article, although they have a plural. */
const BARE_NOUNS = words(
  `action advice age air anger art attendance beer bread business cash change coal coffee construction control cost crime
  culture data death debt demand education energy evidence experience faith fear feeling fire fish food football fuel
  funding gas gold government growth half health heat history home hope housing ice industry inflation information
  interest investment justice knowledge labor labour land law life light love management media medicine milk money music
  nature news night noise oil opinion opposition order output parliament pay peace play police policy politics pollution
  power practice press pressure production progress property public rain religion rent research salt school science
  silver snow society space spending sport staff steel success sugar supply support tax tea technology television tension
  terror time today tomorrow tourism trade traffic training transport travel trouble trust turnout violence war water
  weather wheat wind wine work yesterday youth`,
);
const SPEAKS = words("said says told tells added adds asked asks wrote writes");

/**
 * Whether the capital of token `at`, at the start of a sentence, is that of a name, by the word after it.
 * `usual`: the tag of the word in lower case.
 */
export function isOpeningName(tokens: Tokens, at: number, usual: Tag, lexicon: Lexicon): boolean {
  const word = tokens.lower(at);
  if (ALWAYS_CAPITAL.has(word)) return true;
  const [next, tag] = [tokens.lower(at + 1), tokens.tag(at + 1)];
  if (isPlural(word) || tag === undefined) return false;
  if (SPEAKS.has(next)) return true;
  // "Sue Hart told"; the word before a name is no order where it is a name itself.
  if (NAMES.has(word) && tag === "PROPN") return true;
  if (usual !== "NOUN" && usual !== "ADJ") return false;
  if (NAMES.has(word)) return !isNounOrAdjective(tag) || /[^s]s$/.test(next);
  if (tag === "PROPN") return true;
  const isBeforeVerb = tag === "VERB" || tag === "AUX" || next === "'s" || next === ",";
  // A noun with a plural needs an article in the singular: without one it is a name ("Cutler left", not "Rain fell").
  return isBeforeVerb && !BARE_NOUNS.has(word) && lexicon.find(plural(word)) !== UNKNOWN;
}

function isNounOrAdjective(tag: Tag): boolean {
  return tag === "NOUN" || tag === "ADJ" || tag === "NUM";
}

function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) || word === "people" || word.endsWith("men");
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

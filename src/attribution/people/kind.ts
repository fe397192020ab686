import { singular } from "../../language/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import type { SourceKind } from "../types.js";
import { isBody, isDocument, isHuman, isPlural } from "./nouns.js";
import { isOfficeOnly } from "./office.js";
import {
  type Core,
  coreOf,
  hasNameBeside,
  hasNameInside,
  hasPossessive,
  isCapital,
  isGiven,
  isNameWord,
} from "./phrase.js";
import { isIntroducedByName, namesByOffice } from "./phrase-name.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const PRONOUNS = set(
  "he she they it i we you him her them us me himself herself themselves who which that this these those his their its my our",
);
const CROWD_WORDS = set(
  "some many others most few several everyone everybody people nobody somebody someone anyone all both half critics",
);
/** Somebody of those just named, and nobody's name. */
const ONE_OF_THEM = set("one another");
const INDEFINITE = set("a an one another some any two three four five six seven eight nine ten dozens several");
const VAGUE_QUANTITY = set("some many most few several other more countless numerous certain various");
/** Nouns that count what follows "of". */
const QUANTITIES = set(
  "% percent handful number majority minority half third quarter fifth dozens hundreds thousands scores lot plenty couple group crowd percentage share proportion",
);
/** Roles behind which a person is kept unnamed. */
const UNNAMED_ROLES = set(
  "source official aide insider staffer spokesperson informant whistleblower operative adviser advisor ally",
);
const SPOKESPEOPLE = set("spokesman spokeswoman spokesperson");
/** What follows "people" when they are sources kept unnamed. */
const IN_THE_KNOW = set("familiar close briefed involved with privy");
const LEADING = set("led headed chaired run directed founded overseen");
const COUNTRYMEN = set(
  "american african mexican texan german austrian australian canadian brazilian russian ukrainian italian belgian norwegian iranian indian nigerian kenyan egyptian californian european scot briton londoner irishman frenchman englishman welshman dutchman",
);
const CAMPS =
  /(?:cans|crats|atives|berals|ians|eans|ories|ists|germans|greens|britons|muslims|jews|catholics|protestants|christians)$/;

/** What kind of source a noun phrase names, from its words alone. */
export function sourceKindOf(words: Words, range: TokenRange | null): SourceKind {
  if (!range || range.last <= range.first) return "none";
  const first = lower(words, range.first);
  if (range.last - range.first === 1 && PRONOUNS.has(first)) return "pronoun";
  if (isGiven(words, range)) return "named";
  if (namesByOffice(words, range.first, range.last)) return "named";
  const core = coreOf(words, range);
  const head = lower(words, core.head);
  if (head === "people" && IN_THE_KNOW.has(lower(words, core.last))) return "anonymous";
  if (isOneOfThem(words, core.head)) return isNamedAfterComma(words, core.last, range.last) ? "named" : "anonymous";
  if (CROWD_WORDS.has(head)) return "vague";
  if (endsInName(words, range)) return "named";
  const counted = countedIn(words, core, range);
  if (counted)
    return isHuman(lower(words, coreOf(words, counted).head)) || isCamp(words, coreOf(words, counted))
      ? "vague"
      : "described";
  const isNobodysName = isOfficeOnly(words, core.first, core.last) || isCountryman(words, core);
  const headIsName = isNameWord(words, core.head) && !isNobodysName;
  if (isDocument(head) && !(headIsName && core.head > core.first && isNameWord(words, core.head - 1)))
    return "document";
  if (headIsName) return isCamp(words, core) ? "vague" : "named";
  if (hasNameBeside(words, core, range) || isIntroducedByName(words, range)) return "named";
  if (isLedByName(words, core, range)) return "named";
  if (isHuman(head)) return unnamedKind(words, core, range);
  if (isBody(head)) return hasNameInside(words, core) ? "named" : "described";
  return isBarePlural(words, core) ? "vague" : "described";
}

/** Whether a noun phrase can be on record: a person, a body, a document, a name or a pronoun. */
export function canSpeak(words: Words, range: TokenRange | null): boolean {
  if (!range || range.last <= range.first) return false;
  if (isGiven(words, range) || namesByOffice(words, range.first, range.last)) return true;
  // "More than half of voters", "fewer than ten councils".
  if (lower(words, range.first + 1) === "than") return canSpeak(words, { first: range.first + 2, last: range.last });
  const core = coreOf(words, range);
  const head = lower(words, core.head);
  const counted = countedIn(words, core, range);
  if (counted) return canSpeak(words, counted);
  if (/^al\.?$/.test(head) && lower(words, core.head - 1) === "et") return true;
  if (PRONOUNS.has(head) || CROWD_WORDS.has(head) || isOneOfThem(words, core.head)) return true;
  if (isNameWord(words, core.head)) return true;
  if (countsPeople(words, core)) return true;
  return isHuman(head) || isBody(head) || isDocument(head) || hasNameBeside(words, core, range);
}

/** "Growers for Clean Water director and potter, Ana Lee": one person's role, a comma and their name end it, whatever opens it. */
function endsInName(words: Words, { first, last }: TokenRange): boolean {
  let name = last;
  while (name > first && isNameWord(words, name - 1) && words.tokens.tag(name - 1) === "PROPN") name--;
  if (last - name < 2 || words.tokens.text(name - 1) !== ",") return false;
  const role = lower(words, name - 2);
  return isHuman(role) && !isPlural(role);
}

/** "One" of those just named; "no one" is nobody. */
function isOneOfThem(words: Words, head: number): boolean {
  return ONE_OF_THEM.has(lower(words, head)) && !/^(?:no|every|any|some)$/.test(lower(words, head - 1));
}

/** "one of the authors, postdoctoral researcher Ana Lee": which one of them is told. */
function isNamedAfterComma(words: Words, first: number, last: number): boolean {
  let comma = first;
  while (comma < last && words.tokens.text(comma) !== ",") comma++;
  return hasNameBeside(words, { first, last: comma, head: comma - 1 }, { first, last });
}

/** "Two", "a third", "those surveyed", "Ana May, 60": numbers of people, and names that end in another word's look. */
function countsPeople(words: Words, core: Core): boolean {
  const head = lower(words, core.head);
  // "Rule ten" is one thing with a number.
  if (words.classes[core.head] === "number") return words.classes[core.head - 1] !== "noun" && /^[a-z-]+$/.test(head);
  if (QUANTITIES.has(head) || lower(words, core.first) === "those") return true;
  return core.head > core.first && isCapital(words, core.head) && isNameWord(words, core.head - 1);
}

/** What a phrase of quantity counts: "voters" in "a handful of voters", "38% of likely voters"; null elsewhere. */
function countedIn(words: Words, core: Core, range: TokenRange): TokenRange | null {
  const isQuantity = QUANTITIES.has(lower(words, core.head)) && lower(words, core.last) === "of";
  return isQuantity && core.last + 1 < range.last ? { first: core.last + 1, last: range.last } : null;
}

/** "a team led by Ana Lee": whoever leads it is named. */
function isLedByName(words: Words, core: Core, range: TokenRange): boolean {
  if (!LEADING.has(lower(words, core.last)) || lower(words, core.last + 1) !== "by") return false;
  const by = core.last + 2;
  return by < range.last && hasNameInside(words, coreOf(words, { first: by, last: range.last }));
}

/** A person or people without a name. */
function unnamedKind(words: Words, core: Core, range: TokenRange): SourceKind {
  const first = lower(words, core.first);
  const head = lower(words, core.head);
  const role = singular(head);
  const isPointedAt =
    hasPossessive(words, core) || (words.classes[core.first] === "determiner" && !INDEFINITE.has(first));
  if (SPOKESPEOPLE.has(role) && (isPointedAt || range.last > core.last || hasNameInside(words, core)))
    return "described";
  if (UNNAMED_ROLES.has(role) && !isPointedAt) return "anonymous";
  if (VAGUE_QUANTITY.has(first)) return "vague";
  if (isPointedAt) return "described";
  if (INDEFINITE.has(first)) return "anonymous";
  return isPlural(head) ? "vague" : "described";
}

function isBarePlural(words: Words, core: Core): boolean {
  return isPlural(lower(words, core.head)) && words.classes[core.first] !== "determiner" && !hasPossessive(words, core);
}

/** "Republicans", "Senate Democrats", "Americans": a camp or people, not somebody. */
function isCamp(words: Words, core: Core): boolean {
  if (words.classes[core.first] === "determiner" && !VAGUE_QUANTITY.has(lower(words, core.first))) return false;
  return CAMPS.test(lower(words, core.head)) && core.last - core.first <= 3 && !hasPossessive(words, core);
}

/** "the American", "the young Texan": where somebody is from is no name. */
function isCountryman(words: Words, core: Core): boolean {
  return (
    words.classes[core.first] === "determiner" &&
    COUNTRYMEN.has(singular(lower(words, core.head))) &&
    !hasPossessive(words, core)
  );
}

function lower(words: Words, at: number): string {
  return words.tokens.lower(at);
}

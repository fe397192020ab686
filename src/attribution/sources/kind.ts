import type { TokenRange } from "../cues/index.js";
import type { Words } from "../syntax/chunker.js";
import type { SourceKind } from "../types.js";
import { isBody, isDocument, isHuman, isPlural, singularOf } from "./nouns.js";

const PRONOUNS = new Set(
  "he she they it i we you him her them us me himself herself themselves who which that this these those".split(" "),
);
const CROWD_PRONOUNS = new Set(
  "some many others most few several everyone everybody people nobody somebody someone anyone all both half critics".split(
    " ",
  ),
);
const INDEFINITE = new Set(
  "a an one another some any two three four five six seven eight nine ten dozens several".split(" "),
);
const VAGUE_QUANTITY = new Set("some many most few several other more countless numerous certain various".split(" "));
/** Roles behind which a person is kept unnamed. */
const UNNAMED_ROLES = new Set(
  "source official aide insider staffer spokesperson informant whistleblower operative adviser advisor ally".split(" "),
);

/** What kind of source a noun phrase names, from its words alone. */
export function sourceKindOf(words: Words, range: TokenRange | null): SourceKind {
  if (!range || range.last <= range.first) return "none";
  const first = words.tokens[range.first]?.lower ?? "";
  const core = coreOf(words, range);
  const head = words.tokens[core.head]?.lower ?? "";
  if (range.last - range.first === 1 && PRONOUNS.has(first)) return "pronoun";
  if (CROWD_PRONOUNS.has(head)) return "vague";
  if (isDocument(head) && !hasPersonName(words, core)) return "document";
  if (hasName(words, range)) return isCamp(words, core) ? "vague" : "named";
  if (!isHuman(head))
    return isBody(head) ? "described" : isPlural(head) && core.first === core.head ? "vague" : "described";
  return unnamedKind(words, core, first, head);
}

function unnamedKind(words: Words, core: Core, first: string, head: string): SourceKind {
  const role = singularOf(head);
  if (UNNAMED_ROLES.has(role) && words.classes[core.first] !== "determiner") return "anonymous";
  if (VAGUE_QUANTITY.has(first)) return "vague";
  if (INDEFINITE.has(first)) return "anonymous";
  if (isPlural(head) && words.classes[core.first] !== "determiner" && !hasPossessive(words, core)) return "vague";
  return "described";
}

interface Core extends TokenRange {
  /** Token index of the head noun. */
  readonly head: number;
}

/** The phrase up to its first preposition, comma, bracket, verb or relative pronoun. */
function coreOf(words: Words, range: TokenRange): Core {
  let last = range.first;
  while (
    last < range.last &&
    !/^(?:preposition|punctuation|relative|verb|auxiliary|subordinator|to|conjunction)$/.test(words.classes[last] ?? "")
  )
    last++;
  if (last === range.first) last = range.first + 1;
  return { first: range.first, last, head: last - 1 };
}

function hasPossessive(words: Words, core: Core): boolean {
  for (let at = core.first; at < core.last; at++) if (words.classes[at] === "possessive") return true;
  return false;
}

function isCapital(words: Words, at: number): boolean {
  return /^\p{Lu}/u.test(words.tokens[at]?.text ?? "");
}

/** A capital that is not only that of the first word of a sentence. */
function hasName(words: Words, range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at++) {
    if (
      !isCapital(words, at) ||
      words.classes[at] === "determiner" ||
      words.classes[at] === "pronoun" ||
      words.classes[at] === "time"
    )
      continue;
    if (words.tokens[at]?.tag === "PROPN") return true;
    if (at > range.first && words.classes[at] !== "relative") return true;
  }
  return false;
}

function hasPersonName(words: Words, core: Core): boolean {
  return isCapital(words, core.head) && core.last - core.first > 1 && isCapital(words, core.head - 1);
}

/** "Republicans", "Americans", "Senate Democrats": a camp or people, not somebody. */
function isCamp(words: Words, core: Core): boolean {
  const head = words.tokens[core.head];
  if (!head || !isCapital(words, core.head)) return isVagueGroup(words, core);
  return (
    /(?:cans|crats|atives|berals|ians|eans|ories|ists|germans|greens|britons|muslims|jews|catholics|protestants|christians)$/.test(
      head.lower,
    ) &&
    words.classes[core.first] !== "determiner" &&
    core.last - core.first <= 2 &&
    !hasPossessive(words, core)
  );
}

/** "Ohio voters", "many Leeds residents": a name only says where the crowd is. */
function isVagueGroup(words: Words, core: Core): boolean {
  const head = words.tokens[core.head]?.lower ?? "";
  return (
    isHuman(head) &&
    isPlural(head) &&
    words.classes[core.first] !== "determiner" &&
    !hasPossessive(words, core) &&
    !UNNAMED_ROLES.has(singularOf(head))
  );
}

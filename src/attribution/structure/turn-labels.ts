import type { Block, Prose } from "../../document/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { isTitle } from "../people/nouns.js";
import { cueForm } from "../vocabulary/verbs.js";
import { isInQuote } from "./authors.js";
import { type Look, lookOf } from "./look.js";
import { fromCapitals } from "./person-names.js";

/** How a paragraph begins that begins with words and a colon: "**Ana Lee:** I saw it." */
export interface Label {
  readonly label: string;
  /** Without titles and capitals: "Hannah Cole" of "JUDGE HANNAH COLE". */
  readonly name: string;
  /** Prose offset of the label. */
  readonly at: number;
  /** Prose offset of the first word after it. */
  readonly start: number;
  readonly isBold: boolean;
  /** Speaks as "I" or "we", to "you", or asks: as people do, and entries of a list do not. */
  readonly isTalk: boolean;
  readonly saysI: boolean;
  /** All of the words stand in quotation marks. */
  readonly isQuoted: boolean;
  readonly asks: boolean;
}

const TIME = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?`;
/** A name and a colon, with what the person is behind a comma, and the time in a recording before or after it. */
const LABEL = new RegExp(
  String.raw`^(?:${TIME}\s*[-–]?\s*)?([^\s,():][^,():]*?)(?:, ([^:.]+)| \(([^():]+)\))?(?:\s+${TIME})?\s?:\s+(?=\S)`,
  "u",
);
/** What is tried of a text: no label is longer. Few texts have a colon there. */
const LONGEST_LABEL = 200;
const LONGEST = { name: 41, description: 60, inBrackets: 40 };
const QUOTED = /^["“«][^"“”«»]+["”»]\.?\s*$/u;

const cache = new WeakMap<Prose, Label | null>();

/** The label of a block; null where it has none. Remembers: wherever one of many labels is changed, all are asked for. */
export function labelOf(block: Block): Label | null {
  if (block.kind !== "paragraph" || isInQuote(block)) return null;
  const known = cache.get(block.prose);
  if (known !== undefined) return known;
  const label = labelIn(lookOf(block));
  cache.set(block.prose, label);
  return label;
}

function labelIn(look: Look): Label | null {
  const [whole, label] = readLabel(look.text);
  if (
    label === "" ||
    label.split(/[ \u00a0]/u).length > 5 ||
    isClause(whole.slice(whole.indexOf(label) + label.length))
  )
    return null;
  const isBold = look.openingEnd >= whole.indexOf(label) + label.length && look.openingEnd <= whole.length;
  const isTalk = look.saysI || look.saysWe || look.saysYou || look.isQuestion;
  const at = whole.indexOf(label);
  const isQuoted = QUOTED.test(look.text.slice(whole.length));
  return {
    label,
    name: nameIn(label),
    at,
    start: whole.length,
    isBold,
    isTalk,
    saysI: look.saysI,
    isQuoted,
    asks: look.text.includes("?"),
  };
}

/** All of a label and the name in it; both are empty where the text begins with none. */
export function readLabel(text: string): readonly [whole: string, name: string] {
  const colon = text.search(/:\s/u);
  const match = colon > 0 && colon < LONGEST_LABEL ? LABEL.exec(text) : null;
  if (match === null) return ["", ""];
  const [whole, name = "", description = "", inBrackets = ""] = match;
  const isShort = description.length <= LONGEST.description && inBrackets.length <= LONGEST.inBrackets;
  return isShort && isLabelName(name) ? [whole, name] : ["", ""];
}

/** "Ana Lee", "LEE", "@ana_lee". */
function isLabelName(name: string): boolean {
  if (name.startsWith("@")) return /^@\w[\w.-]{1,30}$/u.test(name);
  if (name.length > LONGEST.name || !beginsWithCapital(name)) return false;
  return /^[A-Za-z.'’\- \u00a0/&]+$/u.test(name) || /^[\p{L}.'’\- \u00a0/&]+$/u.test(name);
}

/** What may stand between a verb of saying and the colon: "said on Monday:", "says in her dissent:". */
const AFTER_SAYING = /^(?:in|on|at|to)$/u;

/**
 * Whether what follows a name says that its person said something: "Judge Kell, joined by Judge Rowe, says (in essence):" is
 * a sentence, "Ana Lee, claims clerk:" is a label.
 */
function isClause(behind: string): boolean {
  if (behind.trim() === ":") return false;
  const behindIt =
    behind
      .replaceAll(/\([^()]*\)/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return behindIt.some(
    (word, at) => saysSo(word) && (behindIt[at + 1] === undefined || AFTER_SAYING.test(behindIt[at + 1] ?? "")),
  );
}

function saysSo(word: string): boolean {
  const form = cueForm(word);
  return form?.verb.classes.has("say") === true && form.finite && !form.base;
}

/** "Hannah Cole" of "JUDGE HANNAH COLE": the label without titles and without its capitals. */
export function nameIn(label: string): string {
  const parts = label.split(/[ \u00a0]/u);
  const first = parts.findIndex((part) => !isTitle(part.toLowerCase()));
  return fromCapitals(parts.slice(Math.max(0, first)).join(" "));
}

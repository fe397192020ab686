import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { isTitle } from "../people/nouns.js";
import { firstWord } from "./first-word.js";
import { lookOf } from "./look.js";
import { type Part, type Parts, words } from "./part.js";
import { fromCapitals, isPersonName } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";

/** Where a letter ends and who signed it; prose offsets in block `block`. */
export interface Signature {
  readonly block: number;
  readonly name: string;
  readonly lineStart: number;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** "Yours faithfully,", "Best regards" and the like before a name, in lower case; the looser ones need their comma. */
const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|many)(?:est)? (?:regards|wishes)|regards|yours(?: (?:faithfully|sincerely|truly|etc\.?))?|(?:sincerely|respectfully|faithfully)(?: yours)?|signed|cheers|(?:best|all the best|(?:with )?love|(?:with |many )?thanks|take care|god bless|yours [\p{L} ]{2,20})(?=\s*,|\s*$))\s*[,.:—–-]?\s*/u;
/** How they begin. */
const CLOSERS = new Set(
  "with best bestest kind kindest warm warmest many manyest regards yours sincerely respectfully faithfully signed cheers all love thanks take god".split(
    " ",
  ),
);
const DASH = /(?:^|[\s.!?”"])(?:—|―|–|--)\s?(?=(?:\p{Lu}\.\s?){0,3}\p{Lu}[^—―.?!]{1,80}$)/u;
/** "Col. (retd) A. R. Finch": what stands between a title and the name it belongs to. */
const IN_BRACKETS = /(?<=\.\s)\([\p{L}.’']{2,9}\)(?=\s\p{Lu})/u;
const LONGEST_SIGNATURE = 100;
const LONGEST_WORDS = 10;
/** A name that stands where one must: capitals, and small words between them. */
const CAPITALS = /^(?!(?:From|By|To|In|On|At)\b)\p{Lu}[\p{L}'’.-]*(?:(?: (?:&|and))? \p{Lu}[\p{L}'’.-]*){0,3}$/u;
/** "The pupils of Mill School" under "Yours faithfully,". */
const GROUP = /^(?:[Tt]he|[Yy]our|[Aa]ll) [\p{L}'’ -]{3,60}$/u;

/** "Yours faithfully," on a line of its own. */
export function isClosing(block: Block | undefined): boolean {
  const text = block?.prose.text.trim() ?? "";
  return text !== "" && closingEnd(text) === text.length;
}

/** Whether a paragraph begins with a closing phrase. */
export function hasClosing(block: Block): boolean {
  return block.kind === "paragraph" && closingEnd(block.prose.text) > 0;
}

/** Where the closing phrase ends with which a text begins; 0 without one. */
function closingEnd(text: string): number {
  return CLOSERS.has(firstWord(text)) ? (CLOSING.exec(text.toLowerCase())?.[0].length ?? 0) : 0;
}

/**
 * "— Ana Lee, Northwood" at the end of a paragraph; "Yours, Ana Lee", "**Ana Lee**, Northwood", or "Ana Lee" over her place
 * as one of its own. `isClosed`: a closing phrase stands above.
 */
export function signatureIn(block: Block, at: number, isClosed: boolean, language: Language): Signature | null {
  const { text, openingEnd } = lookOf(block);
  const tail = text.slice(Math.max(0, text.length - LONGEST_SIGNATURE));
  const dash = DASH.exec(tail);
  const offset = text.length - tail.length;
  if (dash) return signed(block, at, offset + dash.index, offset + dash.index + dash[0].length, "marked", language);
  if (text.split(/\s+/u).length > LONGEST_WORDS) return null;
  const closing = closingEnd(text);
  return signed(block, at, 0, closing, isClosed || closing > 0 ? "closed" : openingEnd > 0 ? "marked" : "", language);
}

/** `mark`: by a dash or type, so that a first name will do; by a closing phrase, so that a group will. */
function signed(
  { prose }: Block,
  block: number,
  lineStart: number,
  from: number,
  mark: "marked" | "closed" | "",
  language: Language,
): Signature | null {
  const lineEnd = prose.breaks.find((at) => at > from) ?? prose.text.length;
  const line = prose.text
    .slice(from, lineEnd)
    .trimEnd()
    .replace(IN_BRACKETS, (found) => " ".repeat(found.length));
  const [written = ""] = line.replace(/[.\s]+$/u, "").split(/\s*(?:[,(|]|\s[-–—]\s)/u, 1);
  const parts = written.split(" ");
  const title = parts.findIndex((part) => !isTitle(part.toLowerCase().replace(/\.$/u, "")));
  if (title < 0) return null;
  const bare = parts.slice(title).join(" ").trimStart();
  const name = fromCapitals(bare);
  const isName =
    isPersonName(name, language, title > 0) ||
    (mark !== "" && CAPITALS.test(name)) ||
    (mark === "closed" && GROUP.test(name));
  if (!isName || /[.?!]$/u.test(line.slice(written.length).replace(/\.$/u, ""))) return null;
  const nameStart = from + written.length - bare.length;
  return { block, name, lineStart, nameStart, nameEnd: nameStart + bare.length };
}

/** The parts of a letter from block `first`, there from `start` on, to its signature. */
export function letterFrom(blocks: SeenBlocks, first: number, start: number, signature: Signature): Parts {
  const parts = new Map<number, Part>();
  for (let at = first; at <= signature.block; at++) {
    const block = blocks.at(at);
    if (block?.kind !== "paragraph") continue;
    const from = at === first ? start : 0;
    const isLast = at === signature.block;
    const to = isLast ? signature.lineStart : block.prose.text.length;
    const { nameStart, nameEnd } = isLast ? signature : { nameStart: 0, nameEnd: 0 };
    parts.set(at, { ...words("letter", signature.name, from, Math.max(from, to)), nameStart, nameEnd });
  }
  return parts;
}

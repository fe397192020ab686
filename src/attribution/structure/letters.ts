import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { isInQuote } from "./authors.js";
import { lookOf } from "./look.js";
import { type Part, type Parts, words } from "./part.js";
import { isPersonName } from "./person-names.js";

/** Where a letter ends and who signed it; prose offsets in block `block`. */
interface Signature {
  readonly block: number;
  readonly name: string;
  readonly lineStart: number;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** "To the editor:", "Dear Sir or Madam,", "Sir, —", alone or before the first words. */
const TO_EDITOR =
  /^(?:to the editors?|(?:dear )?(?:sirs?|editors?|madam|sir or madam)|dear (?:the )?editors?)\s*[,:]\s?[—–-]?\s*/iu;
const DEAR = /^dear (?!me\b|oh\b)[^,:.?!]{1,50}[,:]\s*/iu;
const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|many)(?:est)? (?:regards|wishes)|regards|yours(?: (?:faithfully|sincerely|truly|etc\.?))?|(?:sincerely|respectfully|faithfully)(?: yours)?|signed|cheers)\s*[,.:—–-]?\s*/iu;
const DASH = /(?:^|[\s.!?”"])(?:—|―|–|--)\s?(?=\p{Lu}[^—―.?!]{1,80}$)/u;
const MOST_PARAGRAPHS = 30;
const LONGEST_SIGNATURE = 100;
const LONGEST_WORDS = 10;
const LONGEST_TITLE = 5;

/**
 * Takes the blocks of a piece; gives the letters that stand in it, as in a newsletter or on a page of letters to the
 * editor: from the salutation to the signature. A draft that is a letter itself is its writer's own.
 */
export function letterParts(blocks: readonly Block[], language: Language): Parts {
  const parts = new Map<number, Part>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const start = block.kind === "paragraph" && !isInQuote(block) ? salutationEnd(block) : 0;
    if (start === 0) continue;
    const signature = signatureAfter(blocks, index, language);
    if (!signature || (!TO_EDITOR.test(block.prose.text) && isAlone(blocks, index, signature.block))) continue;
    for (const [at, part] of letter(blocks, index, start, signature)) parts.set(at, part);
    index = signature.block;
  }
  for (const [at, part] of signedNotices(blocks, language)) if (!parts.has(at)) parts.set(at, part);
  return parts;
}

/** What stands between a title of its own and "Best regards, Ana" in a newsletter: Ana's. */
function signedNotices(blocks: readonly Block[], language: Language): Parts {
  const parts = new Map<number, Part>();
  let title = -1;
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const closing = block.kind === "paragraph" ? (CLOSING.exec(block.prose.text)?.[0].length ?? 0) : 0;
    const signature = closing > 0 || isClosing(before) ? signatureIn(block, at, isClosing(before), language) : null;
    if (signature && title > 0) {
      for (const [index, part] of letter(blocks, title + 1, 0, signature)) parts.set(index, part);
    }
    if (signature || at - title > MOST_PARAGRAPHS) title = -1;
    if (block.kind === "heading" || isTitleLine(block)) title = at;
  }
  return parts;
}

/** "Bucket Challenge.": a few words with capitals on a line of their own, in a newsletter without headings. */
function isTitleLine(block: Block): boolean {
  const text = block.prose.text.trim().replace(/\.$/u, "");
  const parts = text.split(" ", LONGEST_TITLE + 1);
  if (block.kind !== "paragraph" || parts.length > LONGEST_TITLE || isInQuote(block)) return false;
  return parts.every((part) => /^\p{Lu}\p{L}+$/u.test(part) || /^(?:of|the|and|for|in|at)$/u.test(part));
}

function salutationEnd({ prose }: Block): number {
  return (TO_EDITOR.exec(prose.text) ?? DEAR.exec(prose.text))?.[0].length ?? 0;
}

/** Whether no other running text stands around a letter: then it is the piece. */
function isAlone(blocks: readonly Block[], first: number, last: number): boolean {
  return !blocks.some((block, index) => (index < first || index > last) && block.kind === "paragraph");
}

function signatureAfter(blocks: readonly Block[], from: number, language: Language): Signature | null {
  for (let at = from; at < blocks.length && at < from + MOST_PARAGRAPHS; at++) {
    const block = blocks[at];
    if (!block || block.kind === "heading") return null;
    if (block.kind !== "paragraph") continue;
    if (at > from && salutationEnd(block) > 0) return null;
    const signature = signatureIn(block, at, at > from && isClosing(blocks[at - 1]), language);
    if (signature) return signature;
  }
  return null;
}

/** "Yours faithfully," on a line of its own. */
function isClosing(block: Block | undefined): boolean {
  const text = block?.prose.text.trim() ?? "";
  return text !== "" && text.replace(CLOSING, "") === "";
}

/** "— Ana Lee, Northwood" at the end of a paragraph; "Yours, Ana Lee", "**Ana Lee**, Northwood" as one of its own. */
function signatureIn(block: Block, at: number, isClosed: boolean, language: Language): Signature | null {
  const { text, openingEnd } = lookOf(block);
  const tail = text.slice(Math.max(0, text.length - LONGEST_SIGNATURE));
  const dash = DASH.exec(tail);
  const offset = text.length - tail.length;
  if (dash) return signed(text, at, offset + dash.index, offset + dash.index + dash[0].length, true, language);
  if (text.split(/\s+/u).length > LONGEST_WORDS) return null;
  const closing = CLOSING.exec(text)?.[0].length ?? 0;
  return signed(text, at, 0, closing, isClosed || closing > 0 || openingEnd > 0, language);
}

/** `isMarked`: by a dash, a closing phrase or type, so that a first name or a role will do. */
function signed(
  text: string,
  block: number,
  lineStart: number,
  nameStart: number,
  isMarked: boolean,
  language: Language,
): Signature | null {
  const rest = text.slice(nameStart).trimEnd();
  const [name = ""] = rest.replace(/[.\s]+$/u, "").split(/\s*(?:[,(|]|\s[-–—]\s)/u, 1);
  const isName =
    isPersonName(name, language) ||
    (isMarked && /^\p{Lu}[\p{L}'’.-]*(?:(?: (?:&|and))? \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(name));
  if (!isName || /[.?!]$/u.test(rest.slice(name.length).replace(/\.$/u, ""))) return null;
  return { block, name, lineStart, nameStart, nameEnd: nameStart + name.length };
}

function letter(blocks: readonly Block[], first: number, start: number, signature: Signature): Parts {
  const parts = new Map<number, Part>();
  for (let at = first; at <= signature.block; at++) {
    const block = blocks[at];
    if (block?.kind !== "paragraph") continue;
    const from = at === first ? start : 0;
    const isLast = at === signature.block;
    const to = isLast ? signature.lineStart : block.prose.text.length;
    const { nameStart, nameEnd } = isLast ? signature : { nameStart: 0, nameEnd: 0 };
    parts.set(at, { ...words("letter", signature.name, from, Math.max(from, to)), nameStart, nameEnd });
  }
  return parts;
}

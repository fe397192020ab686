import type { Block } from "../../document/index.js";
import { type Language, whenAsked } from "../../language/index.js";
import { type AuthorLine, dashedAuthor, isInQuote, isLineBelow } from "./authors.js";
import { lookOf } from "./look.js";
import { furniture, type Part, type PartFinder, type Parts, words } from "./part.js";
import { isPersonName, NAME } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";
import { HANDLE } from "./signer.js";

const POST = "post";
/** " (@lougrant) March 3, 2026" after the name. */
const behindName = whenAsked(() => new RegExp(String.raw`^ \(${HANDLE}\)[^—―\n]{0,50}$`, "u"));
/** "3h", "Mar 3, 2026", "3 June", "2026-03-03". */
const DATE = String.raw`\d{1,2}[hmd]|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? \p{L}{3,9}(?: \d{4})?|\d[\d./-]{3,9}`;
/** "Lou Grant @lougrant · 3 June" in front of a post, as it is copied from a page. */
const postHead = whenAsked(
  () => new RegExp(String.raw`^(${NAME})\s+\(?${HANDLE}\)?(?:\s*·\s(?:${DATE}))?(?=$|\s+["“‘(]?[\p{Lu}\p{N}#@])`, "u"),
);
/** "8:14 PM · Mar 3, 2026" below it. */
const TIME = /^\d{1,2}[:.]\d\d\s?(?:[AP]M|[ap]\.?m\.?)?\s?[·•|,]\s?[\p{L}\d ,./-]{6,30}(?:·.{0,40})?$/u;
/** Words of a paragraph that a post follows, or that tells what somebody else said. */
const ANNOUNCES =
  /(?:\b(?:post(?:ed|s)?|tweet(?:ed|s)?|wrote|writes|shared|message|statement|thread|announced)\b|:\s*$)/iu;
/** Asked before the next one, which few paragraphs need. */
const DASHED = /["”»]\s?[—―–-]/u;
const SIGNED = /["”»]\s?(?:—|―|–|--?)\s?\p{Lu}/u;
const TELLS = /["“”]|\b(?:said|says|told|added)\b/u;
const MOST_PARAGRAPHS = 8;

/**
 * Finds the posts and sayings that were pasted into it as plain paragraphs: those that end
 * in the author's name and handle, those that begin with them, and a quotation or an epigraph over "— Ana Lee".
 */
export const POSTS: PartFinder = { concerns: isPerhapsPost, find: postParts };

function isPerhapsPost(block: Block, language: Language): boolean {
  if (block.kind !== "paragraph" || isInQuote(block)) return false;
  const signature = signatureIn(block) ?? signedItalics(block) ?? quotationSignature(block);
  return signature !== null || isLineBelow(block) || headOf(block, language) !== null;
}

function postParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  for (const at of concerned) {
    const block = blocks.at(at) as Block;
    const signature = signatureIn(block) ?? signedItalics(block);
    const quoted = signature ? null : quotationSignature(block);
    if (signature) addSigned(parts, blocks, at, signature);
    else if (quoted) addQuoted(parts, at, quoted);
    else if (isLineBelow(block)) addSaying(parts, blocks, at);
    else addHeaded(parts, blocks, at, language);
  }
  return parts;
}

/**
 * A post that ends in its author's line at block `at`. It begins after the paragraph that announces it; where none does, only
 * what stands right before the author's line is taken for it.
 */
function addSigned(parts: Map<number, Part>, blocks: SeenBlocks, at: number, signature: AuthorLine): void {
  const { prose, name, lineStart, nameStart, nameEnd } = signature;
  if (lineStart > 0) parts.set(at, { ...words(POST, name, 0, lineStart), nameStart, nameEnd });
  else parts.set(at, furniture("byline", prose.text.length));
  for (let index = startOf(blocks, at, lineStart > 0); index < at; index++) {
    const length = blocks.at(index)?.prose.text.length ?? 0;
    if (!parts.has(index)) parts.set(index, words(POST, name, 0, length));
  }
}

function addQuoted(parts: Map<number, Part>, at: number, { name, lineStart, nameStart, nameEnd }: AuthorLine): void {
  parts.set(at, { ...words(POST, name, 0, lineStart), nameStart, nameEnd });
}

function signatureIn({ prose }: Block): AuthorLine | null {
  const line = prose.text.includes("@") ? dashedAuthor(prose) : null;
  return line && behindName().test(prose.text.slice(line.nameEnd)) ? line : null;
}

/** “The gate is shut.” – Mayor Ana Lee.: one quotation and whose it is; its opening mark may have been forgotten. */
function quotationSignature({ prose }: Block): AuthorLine | null {
  const line = DASHED.test(prose.text) && SIGNED.test(prose.text) ? dashedAuthor(prose) : null;
  const said = line ? prose.text.slice(0, line.lineStart).trim() : "";
  return /^["“«]?[^"“”«»]+[.!?…,]["”»]$/u.test(said) ? line : null;
}

/** The first block of the post whose author line stands in block `at`. `hasWords`: some of the post stands before it there. */
function startOf(blocks: SeenBlocks, at: number, hasWords: boolean): number {
  for (let index = at - 1; index >= Math.max(0, at - MOST_PARAGRAPHS); index--) {
    const block = blocks.at(index);
    if (block?.kind !== "paragraph" || isInQuote(block) || signatureIn(block)) break;
    if (ANNOUNCES.test(block.prose.text)) return index + 1;
    if (TELLS.test(block.prose.text)) return index + 1;
  }
  const before = blocks.at(at - 1);
  const isOneMore = !hasWords && before?.kind === "paragraph" && !isInQuote(before) && !signatureIn(before);
  return isOneMore ? at - 1 : at;
}

/** “The gate is shut.” or *The gate is shut.* over "— Ana Lee" at block `at`: hers. */
function addSaying(parts: Map<number, Part>, blocks: SeenBlocks, at: number): void {
  const line = dashedAuthor((blocks.at(at) as Block).prose);
  const before = blocks.at(at - 1);
  if (!line || before?.kind !== "paragraph" || isInQuote(before) || !isSetAsSaying(before)) return;
  parts.set(at, furniture("byline", line.prose.text.length));
  parts.set(at - 1, words(POST, line.name, 0, before.prose.text.length));
}

/** "*The gate is shut.* – Ana Lee, Year 3": a paragraph in italics up to the dash before a name. */
function signedItalics(block: Block): AuthorLine | null {
  const italics = block.prose.marks.find(({ kind, start }) => kind === "emphasis" && start === 0);
  const line = italics ? dashedAuthor(block.prose) : null;
  return italics && line && line.lineStart >= italics.end && line.lineStart <= italics.end + 2 ? line : null;
}

/** Wholly in quotation marks or in italics. */
function isSetAsSaying(block: Block): boolean {
  const { text, setApart } = lookOf(block);
  return setApart === "emphasis" || (/^\s*["“‘«]/u.test(text) && /["”’»]\s*$/u.test(text));
}

/** The name and handle that a post begins with, and where they end. */
export function headOf(
  { prose: { text } }: Block,
  language: Language,
): { readonly name: string; readonly end: number } | null {
  const [head = "", name = ""] = (text.includes("@") && postHead().exec(text)) || [];
  return isPersonName(name, language, true) ? { name, end: head.length } : null;
}

/** A post that begins with its author's name and handle; it goes on for more than a paragraph only down to the line with its time. */
function addHeaded(parts: Map<number, Part>, blocks: SeenBlocks, at: number, language: Language): void {
  const block = blocks.at(at) as Block;
  const head = headOf(block, language);
  if (!head) return;
  const { name, end } = head;
  const { length } = block.prose.text;
  const time = timeAfter(blocks, at);
  const isAlone = end === length;
  if (isAlone && time < 0) return;
  const first = { ...words(POST, name, end, length), nameStart: 0, nameEnd: name.length };
  parts.set(at, isAlone ? furniture("byline", length) : first);
  for (let index = at + 1; index < time; index++)
    parts.set(index, words(POST, name, 0, blocks.at(index)?.prose.text.length ?? 0));
  if (time >= 0) parts.set(time, furniture("byline", blocks.at(time)?.prose.text.length ?? 0));
}

/** The block with the time of the post that begins at `at`; -1 without one. */
function timeAfter(blocks: SeenBlocks, at: number): number {
  for (let index = at + 1; index <= at + MOST_PARAGRAPHS; index++) {
    const block = blocks.at(index);
    if (block?.kind !== "paragraph" || isInQuote(block)) return -1;
    if (TIME.test(block.prose.text.trim())) return index;
  }
  return -1;
}

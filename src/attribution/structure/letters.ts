import type { Block } from "../../document/index.js";
import { beginsWithCapital, type Language } from "../../language/index.js";
import { isInQuote } from "./authors.js";
import { firstWord } from "./first-word.js";
import { lookOf } from "./look.js";
import { type Part, type PartFinder, type Parts, words } from "./part.js";
import type { SeenBlocks } from "./seen-blocks.js";
import { hasClosing, isClosing, letterFrom, type Signature, signatureIn } from "./signature.js";

/** "To the editor:", "Dear Sir or Madam,", "Sir, —", alone or before the first words. */
const TO_EDITOR =
  /^(?:to the editors?|(?:dear )?(?:sirs?|editors?|madam|sir or madam)|dear (?:the )?editors?)\s*[,:]\s?[—–-]?\s*/iu;
const DEAR = /^dear (?!me\b|oh\b)[^,:.?!]{1,50}[,:]\s*/iu;
/** How a salutation begins. */
const GREETS = new Set("to dear sir sirs editor editors madam".split(" "));
/** What a letter goes on with after its signature. */
const POSTSCRIPT = /^P\.?\s?S\.?(?=[\s:,])/u;
const MOST_PARAGRAPHS = 30;
const LONGEST_TITLE = 100; // UTF-16 units
const MOST_TITLE_WORDS = 5;
const SMALL_IN_TITLE = new Set(["of", "the", "and", "for", "in", "at"]);

/**
 * Finds the letters that stand in a piece, as in a newsletter or on a page of letters to the
 * editor: from the salutation to the signature. A draft that is a letter itself is its writer's own.
 */
export const LETTERS: PartFinder = { concerns: isPerhapsOfLetter, find: letterParts };

/** Begins or ends a letter, or is a title over one. */
function isPerhapsOfLetter(block: Block, language: Language): boolean {
  if (hasClosing(block) || isClosing(block) || isNoticeTitle(block)) return true;
  return salutationEnd(block) > 0 || isDashed(block, 0, language);
}

function letterParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  let done = 0;
  for (const index of concerned) {
    const block = blocks.at(index) as Block;
    const start = index >= done && !isInQuote(block) ? salutationEnd(block) : 0;
    if (start === 0) continue;
    const signature = signatureAfter(blocks, index, language);
    if (!signature || (!TO_EDITOR.test(block.prose.text) && isAlone(blocks, index, signature.block))) continue;
    for (const [at, part] of letterFrom(blocks, index, start, signature)) parts.set(at, part);
    done = signature.block + 1;
    const next = blocks.at(done);
    if (next?.kind !== "paragraph" || !POSTSCRIPT.test(next.prose.text)) continue;
    parts.set(done, words("letter", signature.name, 0, next.prose.text.length));
    done++;
  }
  for (const [at, part] of signedNotices(blocks, concerned, language)) if (!parts.has(at)) parts.set(at, part);
  return parts;
}

/** What stands between a title of its own and "Best regards, Ana" in a newsletter: Ana's. */
function signedNotices(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  let title = -1;
  for (const at of withSigners(blocks, concerned)) {
    const block = blocks.at(at) as Block;
    const before = blocks.at(at - 1);
    const signature =
      hasClosing(block) || isClosing(before) ? signatureIn(block, at, isClosing(before), language) : null;
    if (signature && title > 0 && at - title <= MOST_PARAGRAPHS + 1) {
      for (const [index, part] of letterFrom(blocks, title + 1, 0, signature)) parts.set(index, part);
    }
    // A greeting, or a name behind a dash, ends what stands under the title: the rest is another letter.
    const isOther = salutationEnd(block) > 0 || isDashed(block, at, language);
    if (signature || isOther) title = -1;
    if (isNoticeTitle(block)) title = at;
  }
  return parts;
}

/** The same with the blocks below a closing phrase, which may hold nothing but a name. */
function withSigners(blocks: SeenBlocks, concerned: readonly number[]): ReadonlySet<number> {
  const isSigned = (at: number) => at + 1 < blocks.length && isClosing(blocks.at(at));
  return new Set(concerned.flatMap((at) => (isSigned(at) ? [at, at + 1] : [at])));
}

function isNoticeTitle(block: Block): boolean {
  return block.kind === "heading" || lookOf(block).setApart === "strong" || isTitleLine(block);
}

function isDashed(block: Block, at: number, language: Language): boolean {
  // Few blocks begin so, and a signature is dear to look for.
  const isPerhaps = block.kind === "paragraph" && /^[—―–-]/u.test(block.prose.text);
  return isPerhaps && signatureIn(block, at, false, language)?.lineStart === 0;
}

/** "Bucket Challenge.": a few words with capitals on a line of their own, in a newsletter without headings. */
function isTitleLine(block: Block): boolean {
  if (block.kind !== "paragraph" || block.prose.text.length > LONGEST_TITLE) return false;
  const line = block.prose.text.trim().replace(/\.$/u, "").split(" ");
  return line.length <= MOST_TITLE_WORDS && line.every(isTitleWord) && !isInQuote(block);
}

function isTitleWord(word: string): boolean {
  return SMALL_IN_TITLE.has(word) || (beginsWithCapital(word) && /^\p{L}{2,}$/u.test(word));
}

/** Prose offset behind "Dear Editor," at the start of a letter; 0 where it begins without. */
export function salutationEnd(block: Block | undefined): number {
  if (block?.kind !== "paragraph" || !GREETS.has(firstWord(block.prose.text))) return 0;
  return (TO_EDITOR.exec(block.prose.text) ?? DEAR.exec(block.prose.text))?.[0].length ?? 0;
}

/** Whether no other running text stands around a letter: then it is the piece. */
function isAlone(blocks: SeenBlocks, first: number, last: number): boolean {
  return blocks.findIndex((block, index) => (index < first || index > last) && block.kind === "paragraph") < 0;
}

function signatureAfter(blocks: SeenBlocks, from: number, language: Language): Signature | null {
  for (let at = from; at < blocks.length && at < from + MOST_PARAGRAPHS; at++) {
    const block = blocks.at(at);
    if (!block || block.kind === "heading") return null;
    if (block.kind !== "paragraph") continue;
    if (at > from && salutationEnd(block) > 0) return null;
    const signature = signatureIn(block, at, at > from && isClosing(blocks.at(at - 1)), language);
    if (signature) return signature;
  }
  return null;
}

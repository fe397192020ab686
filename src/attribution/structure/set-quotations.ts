import type { Block, Mark } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { dashedAuthor, isInQuote } from "./authors.js";
import { furniture, type Part, type PartFinder, type Parts, words } from "./part.js";
import { isPersonName } from "./person-names.js";
import { headOf } from "./posts.js";
import type { SeenBlocks } from "./seen-blocks.js";

/** The pattern of a quotation that markup sets. */
export const SET_QUOTATION = "set-quotation";
/** " @analee", " (@analee)" after a name in bold: a post is quoted. */
const HANDLE = /^\s*\(?@[\w.@-]{1,60}\)?/u;
/** " · 3 June" after it. */
const DATE = /^\s*(?:[·•|,—–-][^.!?]{0,40})?$/u;

/**
 * Finds the quotations that markup sets, with their authors: a shortcode
 * `{{< quote author="Ana Lee" >}}`, a callout `> [!quote] Ana Lee`, and a post under "**Ana Lee** @analee". Where the title of a
 * callout is no person's name, they are somebody's.
 */
export const SET_QUOTATIONS: PartFinder = { concerns: isPerhapsSet, find: setQuotationParts };

function isPerhapsSet(block: Block): boolean {
  return block.kind === "paragraph" && (isInQuote(block) || openingTag(block) !== undefined);
}

function setQuotationParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  /** Who posted, by the key of the block quote. */
  const posts = new Map<number, string>();
  const story = storyStart(blocks);
  for (const index of concerned) {
    const block = blocks.at(index) as Block;
    // Whoever is quoted over a piece is nobody in it: no "she" of the story is the author of its epigraph.
    if (index < story && isLine(block)) parts.set(index, furniture("byline", block.prose.text.length));
    const quote = block.containers.find(({ kind }) => kind === "blockQuote");
    const head = quote && postHead(block, quote.key, blocks.at(index - 1), language);
    if (quote && head) posts.set(quote.key, head.name);
    const poster = quote && posts.get(quote.key);
    const part = head ? headPart(block, head) : poster ? all(block, poster) : setPart(block, quote?.author, language);
    if (part) parts.set(index, part);
  }
  return parts;
}

/** The first paragraph that is no quotation. */
function storyStart(blocks: SeenBlocks): number {
  const start = blocks.findIndex((block) => block.kind === "paragraph" && !isInQuote(block));
  return start < 0 ? blocks.length : start;
}

/** "— Ana Lee" as the last paragraph of a quote. */
function isLine({ prose }: Block): boolean {
  return dashedAuthor(prose)?.lineStart === 0;
}

function setPart(block: Block, author: string | undefined, language: Language): Part | null {
  return author === undefined ? taggedPart(block) : all(block, personOf(author, language));
}

function all({ prose }: Block, speaker: string): Part {
  return words(SET_QUOTATION, speaker, 0, prose.text.length);
}

function openingTag({ prose }: Block): Mark | undefined {
  return prose.marks.find(({ target }) => target.startsWith("quote:"));
}

/** What stands between a tag that opens a quotation and the one that ends it. */
function taggedPart(block: Block): Part | null {
  const { prose } = block;
  const opening = openingTag(block);
  if (opening?.kind !== "html") return null;
  const closing = prose.marks.find(({ target, start }) => target === "/quote" && start >= opening.start);
  const author = opening.target.slice("quote:".length);
  return words(
    SET_QUOTATION,
    beginsWithCapital(author) ? author : "",
    opening.start,
    closing?.start ?? prose.text.length,
  );
}

function personOf(author: string, language: Language): string {
  const name = author.replace(/^[—–-]\s*|[,(].*$/gu, "").trim();
  return isPersonName(name, language, true) ? name : "";
}

interface PostHead {
  readonly name: string;
  readonly end: number;
}

/** The name and the handle at the start of a block quote; a name in bold need not look like one. */
function postHead(block: Block, key: number, before: Block | undefined, language: Language): PostHead | null {
  if (before?.containers.some((container) => container.key === key)) return null;
  const { prose } = block;
  const name = prose.marks.find(({ kind, start }) => kind === "strong" && start === 0);
  const handle = name && HANDLE.exec(prose.text.slice(name.end));
  if (name && handle) return { name: prose.text.slice(0, name.end), end: name.end + handle[0].length };
  return headOf(block, language);
}

function headPart({ prose }: Block, { name, end }: PostHead): Part {
  if (DATE.test(prose.text.slice(end))) return furniture("byline", prose.text.length);
  return { ...words(SET_QUOTATION, name, end, prose.text.length), nameStart: 0, nameEnd: name.length };
}

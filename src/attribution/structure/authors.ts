import type { Block, Prose } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { lookOf } from "./look.js";
import { isPersonName } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";
import { type Signer, signerOf } from "./signer.js";

/** The line of a block quote or embedded post that names its author, and the block it stands in. */
export interface AuthorLine {
  readonly prose: Prose;
  /** Prose offsets: of the whole line with its dash, and of the name in it. */
  readonly lineStart: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly name: string;
}

/** What stands before the name in "— Ana Lee (@analee) June 3, 2021" and "Posted by Ana Lee". */
const BEFORE_NAME = /(?<![^\s”"'’.!?*)])(?:—|―|–|--|-|~|(?:an? )?post(?:ed)?(?: shared)? by)\s?(?=\S)/giu;
/** What a sentence or line ends in before its author is named. */
const ENDED = /(?:^|[.!?…”"’'»)*])\s*$/u;
const LONGEST_LINE = 100;

const cache = new WeakMap<Prose, AuthorLine | null>();
const inTypeCache = new WeakMap<Prose, AuthorLine | null>();

/**
 * For the blocks that stand in a block quote or post, whose numbers are `quoted`, in order: the author line at its end or as the
 * next paragraph. One object a quote.
 */
export function quoteAuthors(
  blocks: Pick<SeenBlocks, "at" | "length">,
  quoted: readonly number[],
  language: Language,
): ReadonlyMap<number, AuthorLine> {
  const answer = new Map<number, AuthorLine>();
  let done = 0;
  for (const first of quoted) {
    if (first < done) continue;
    const key = quoteKey(blocks.at(first));
    done = first + 1;
    while (done < blocks.length && quoteKey(blocks.at(done)) === key) done++;
    const inside = authorLine(blocks.at(done - 1), done - first > 1, language);
    const below = inside === null && isLineBelow(blocks.at(done)) ? authorLine(blocks.at(done), false, language) : null;
    const line = inside ?? below;
    for (let at = first; line !== null && at < done; at++) answer.set(at, line);
  }
  return answer;
}

/** Whether a block stands in a block quote or an embedded post. */
export function isInQuote(block: Block): boolean {
  return quoteKey(block) !== null;
}

function quoteKey(block: Block | undefined): number | null {
  return block?.containers.find(({ kind }) => kind === "blockQuote" || kind === "embed")?.key ?? null;
}

/** "— Ana Lee, harbour master" as a paragraph of its own. */
export function isLineBelow(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || block.containers.length > 0) return false;
  const { text } = block.prose;
  const name = text.length <= LONGEST_LINE ? text.replace(/^(?:—|―|–|--|-|~)\s?/, "") : text;
  return name !== text && (name.startsWith("@") || beginsWithCapital(name));
}

function authorLine(block: Block | undefined, followsWords: boolean, language: Language): AuthorLine | null {
  if (block === undefined) return null;
  const line = kept(cache, block.prose, () => findAuthorLine(block.prose));
  return (
    line ??
    (followsWords
      ? kept(inTypeCache, block.prose, () => lineInType(block, language) ?? plainLine(block, language))
      : null)
  );
}

/** One object for the same prose, so that lines can be compared by identity. */
function kept(known: typeof cache, prose: Prose, find: () => AuthorLine | null): AuthorLine | null {
  const before = known.get(prose);
  if (before !== undefined) return before;
  const line = find();
  known.set(prose, line);
  return line;
}

function findAuthorLine(prose: Prose): AuthorLine | null {
  const cite = prose.marks.findLast(({ kind, target }) => kind === "html" && target === "cite");
  const isCaption = prose.marks.some(({ target, start }) => target === "cite" && start === 0);
  return (isCaption ? null : dashedAuthor(prose)) ?? (cite ? citedAuthor(prose, isCaption ? 0 : cite.start) : null);
}

/** "— Ana Lee, Letters" at the end of the words of a quote, or as a line of its own. */
export function dashedAuthor(prose: Prose): AuthorLine | null {
  const from = Math.max(0, prose.text.length - LONGEST_LINE);
  for (const { index, 0: dash } of prose.text.slice(from).matchAll(BEFORE_NAME)) {
    const lineStart = from + index;
    const signer = signerOf(prose.text.slice(lineStart + dash.length));
    const isLine = signer && (ENDED.test(prose.text.slice(0, lineStart)) || prose.breaks.includes(lineStart - 1));
    if (isLine) return lineAt(prose, lineStart, lineStart + dash.length, signer);
  }
  return null;
}

function lineAt(prose: Prose, lineStart: number, at: number, { start, end, name }: Signer): AuthorLine {
  return { prose, lineStart, nameStart: at + start, nameEnd: at + end, name };
}

/** "**Ana Lee**, harbour master", "*Ana Lee, Letters*": the last paragraph of a quote, set apart by its type. */
function lineInType(block: Block, language: Language): AuthorLine | null {
  const { text, openingEnd } = lookOf(block);
  const signer = openingEnd > 0 && text.length <= LONGEST_LINE ? signerOf(text) : null;
  const isName = signer !== null && signer.end <= openingEnd && isPersonName(signer.name, language, true);
  return isName ? lineAt(block.prose, 0, 0, signer) : null;
}

/** "Ana Lee, harbour master" as the last paragraph of a quote: a name and what its bearer is, and no sentence. */
function plainLine({ prose }: Block, language: Language): AuthorLine | null {
  const signer = prose.text.length <= LONGEST_LINE && !/[.?!:;]\s*$/u.test(prose.text) ? signerOf(prose.text) : null;
  return signer !== null && isPersonName(signer.name, language) ? lineAt(prose, 0, 0, signer) : null;
}

/** The dash or the word before who is quoted, in the caption of a quotation. */
const OPENS_CAPTION = /^\s*(?:[—―–-]+\s*|(?:by|source:)\s+)?/iu;

/** "<cite>Ana Lee</cite>" behind the words of a quote. */
function citedAuthor(prose: Prose, at: number): AuthorLine | null {
  const lineStart = at - (/(?:[—―–-]+\s*)?$/u.exec(prose.text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
  const line = prose.text.slice(at);
  const from = OPENS_CAPTION.exec(line)?.[0].length ?? 0;
  const signer = line.length <= LONGEST_LINE ? signerOf(line.slice(from)) : null;
  return signer && lineAt(prose, lineStart, at + from, signer);
}

import type { Block, Prose } from "../../document/index.js";

/** The line of a block quote or embedded post that names its author, and the block it stands in. */
export interface AuthorLine {
  readonly prose: Prose;
  /** Prose offsets: of the whole line with its dash, and of the name in it. */
  readonly lineStart: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly name: string;
}

/** "— Ana Lee (@analee) June 3, 2021", "– Ana Lee, Letters": a dash, a name, and what identifies it. */
const AUTHOR_LINE = /(?:^|[\s”"'’.!?])((?:—|―|–|--|-)\s?)(@?\p{Lu}[^—―\n]{1,80})$/u;
const NAME_END = /\s*[(,]|\s+(?:on|in|via|at)\s|\s*@/u;
const LONGEST_LINE = 100;

const cache = new WeakMap<Prose, AuthorLine | null>();

/** For each block, the author line of the block quote or post it stands in; null elsewhere. One object a quote. */
export function quoteAuthors(blocks: readonly Block[]): readonly (AuthorLine | null)[] {
  const answer = new Array<AuthorLine | null>(blocks.length).fill(null);
  let index = 0;
  while (index < blocks.length) {
    const key = quoteKey(blocks[index]);
    let end = index + 1;
    if (key !== null) {
      while (end < blocks.length && quoteKey(blocks[end]) === key) end++;
      const last = blocks[end - 1];
      answer.fill(last ? authorLine(last.prose) : null, index, end);
    }
    index = end;
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

function authorLine(prose: Prose): AuthorLine | null {
  const known = cache.get(prose);
  if (known !== undefined) return known;
  const line = findAuthorLine(prose);
  cache.set(prose, line);
  return line;
}

function findAuthorLine(prose: Prose): AuthorLine | null {
  const cite = prose.marks.findLast(({ kind, target }) => kind === "html" && target === "cite");
  const isCaption = prose.marks.some(({ target, start }) => target === "cite" && start === 0);
  return (isCaption ? null : dashedAuthor(prose)) ?? (cite ? citedAuthor(prose, isCaption ? 0 : cite.start) : null);
}

/** "— Ana Lee, Letters" at the end of the words of a quote. */
function dashedAuthor(prose: Prose): AuthorLine | null {
  const from = Math.max(0, prose.text.length - LONGEST_LINE);
  const match = AUTHOR_LINE.exec(prose.text.slice(from));
  const [, dash = "", rest = ""] = match ?? [];
  if (!match || rest === "") return null;
  const nameStart = prose.text.length - rest.length;
  const nameEnd = nameStart + (NAME_END.exec(rest)?.index ?? rest.trimEnd().length);
  if (nameEnd <= nameStart) return null;
  return { prose, lineStart: nameStart - dash.length, nameStart, nameEnd, name: prose.text.slice(nameStart, nameEnd) };
}

/** The dash or the word before who is quoted, in the caption of a quotation. */
const OPENS_CAPTION = /^\s*(?:[—―–-]+\s*|(?:by|source:)\s+)?/iu;

/** "<cite>Ana Lee</cite>" behind the words of a quote. */
function citedAuthor(prose: Prose, at: number): AuthorLine | null {
  const lineStart = at - (/(?:[—―–-]+\s*)?$/u.exec(prose.text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
  const line = prose.text.slice(at);
  const nameStart = at + (OPENS_CAPTION.exec(line)?.[0].length ?? 0);
  const named = prose.text.slice(nameStart);
  const nameEnd = nameStart + (NAME_END.exec(named)?.index ?? named.trimEnd().length);
  const name = prose.text.slice(nameStart, nameEnd);
  const isName = /^\p{Lu}/u.test(name) && line.length <= LONGEST_LINE;
  return isName ? { prose, lineStart, nameStart, nameEnd, name } : null;
}

import { type Block, NO_ENDS, type SameEnds } from "../../document/index.js";
import { type Mark, type MarkForm, marksOf } from "./marks.js";
import { type Pairing, pairBlock } from "./pairing.js";

/** What a block's quotations lean on elsewhere: what is open when it begins, and whether its last one runs on. */
export interface BlockQuotations {
  readonly openBefore: MarkForm | null;
  readonly runsOn: boolean;
}

/** A quotation never closed is given up after so many paragraphs. */
const MAX_PARAGRAPHS = 12;
const NONE: BlockQuotations = { openBefore: null, runsOn: false };
const SHARED = new Map<string, BlockQuotations>();

/**
 * Pairs quotation marks over the whole draft: takes its blocks, gives for each what is open at its start and
 * whether its last quotation goes on in the next block of running text. After an edit it also takes the earlier answer
 * and how many blocks at both ends are as they were: what the edit cannot reach is taken over.
 */
export function pairDraft(
  blocks: readonly Block[],
  before: readonly BlockQuotations[] = [],
  ends: SameEnds = NO_ENDS,
): readonly BlockQuotations[] {
  const shift = before.length - blocks.length;
  const answer = before.slice(0, firstUnsure(blocks, before, ends.head));
  let open: MarkForm | null = null;
  for (let index = answer.length; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const { quotations, after } = pairOne(blocks, index, open);
    answer.push(quotations);
    open = after;
    const isInTail = index >= blocks.length - ends.tail;
    if (isInTail && endsAll(block, quotations) && endsAll(block, before[index + shift])) {
      return answer.concat(before.slice(index + shift + 1));
    }
  }
  return answer;
}

/** The first block whose quotations an edit after the first `head` blocks may change. */
function firstUnsure(blocks: readonly Block[], before: readonly BlockQuotations[], head: number): number {
  for (let index = head - 1 - MAX_PARAGRAPHS; index >= 0; index--) {
    if (endsAll(blocks[index], before[index])) return index + 1;
  }
  return 0;
}

/** Whether no quotation is open after a block, whatever came before it. */
function endsAll(block: Block | undefined, quotations: BlockQuotations | undefined): boolean {
  return block?.kind === "paragraph" && quotations?.runsOn === false;
}

/** The quotations of the block at `index`, and what is open after it, given what is open before it. */
function pairOne(
  blocks: readonly Block[],
  index: number,
  open: MarkForm | null,
): { quotations: BlockQuotations; after: MarkForm | null } {
  const block = blocks[index];
  const isParagraph = block?.kind === "paragraph";
  const openBefore = isParagraph ? open : null;
  if (block === undefined || (openBefore === null && marksOf(block.prose).length === 0)) {
    return { quotations: NONE, after: isParagraph ? null : open };
  }
  const unclosed = pairBlock(block.prose, openBefore).open;
  const runsOn = unclosed !== null && isParagraph && goesOn(blocks, index, unclosed);
  return { quotations: shared(openBefore, runsOn), after: runsOn ? unclosed : null };
}

/** The pairs of one block, given what `pairDraft` found for it. */
export function pairsOf(block: Block, context: BlockQuotations): Pairing {
  return pairBlock(block.prose, context.openBefore);
}

/** One object for equal answers, so that they can be compared by identity. */
function shared(openBefore: MarkForm | null, runsOn: boolean): BlockQuotations {
  const key = `${openBefore} ${runsOn}`;
  const known = SHARED.get(key);
  if (known) return known;
  const made = { openBefore, runsOn };
  SHARED.set(key, made);
  return made;
}

/**
 * An unclosed quotation goes on if the next paragraph opens it again, or if the next mark of its form, within a few
 * paragraphs, is one that closes.
 */
function goesOn(blocks: readonly Block[], index: number, form: MarkForm): boolean {
  const first = nextParagraph(blocks, index + 1);
  if (first === null) return false;
  if (reopens(firstMark(first, form))) return true;
  let at = index;
  for (let seen = 0; seen < MAX_PARAGRAPHS; seen++) {
    at += 1;
    const block = blocks[at];
    if (block?.kind !== "paragraph") return false;
    const mark = firstMark(block, form);
    if (mark) return mark.role === "close" && form !== "single";
  }
  return false;
}

function nextParagraph(blocks: readonly Block[], from: number): Block | null {
  const block = blocks[from];
  return block?.kind === "paragraph" ? block : null;
}

function firstMark(block: Block, form: MarkForm): Mark | undefined {
  return marksOf(block.prose).find((mark) => mark.form === form);
}

function reopens(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.at === 0 && mark.role !== "close";
}

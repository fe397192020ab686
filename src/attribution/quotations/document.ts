import type { Block } from "../../document/index.js";
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
 * whether its last quotation goes on in the next block of running text.
 */
export function pairDraft(blocks: readonly Block[]): readonly BlockQuotations[] {
  const answer: BlockQuotations[] = [];
  let open: MarkForm | null = null;
  blocks.forEach((block, index) => {
    const openBefore = block.kind === "paragraph" ? open : null;
    if (openBefore === null && marksOf(block.prose).length === 0) {
      answer.push(NONE);
      open = block.kind === "paragraph" ? null : open;
      return;
    }
    const unclosed: MarkForm | null = pairBlock(block.prose, openBefore).open;
    const runsOn: boolean = unclosed !== null && block.kind === "paragraph" && goesOn(blocks, index, unclosed);
    open = runsOn ? unclosed : null;
    answer.push(shared(openBefore, runsOn));
  });
  return answer;
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

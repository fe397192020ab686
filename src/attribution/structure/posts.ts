import type { Block } from "../../document/index.js";
import { isTitle } from "../people/nouns.js";
import { isInQuote } from "./authors.js";
import { furniture, type Part, type Parts, words } from "./part.js";

/** "— Chief Lou Grant (@lougrant) March 3, 2026" at the end of a paragraph: how a pasted post names its author. */
const SIGNED = /(?:^|[\s”"’.!?])(?:—|―|–|--|-) ?(\p{Lu}[^—―\n(@]{1,60}?) \(@\w{1,40}\)[^—―\n]{0,40}$/u;
const LONGEST_LINE = 150;
/** Words of a paragraph that a post follows, or that tells what somebody else said. */
const ANNOUNCES =
  /(?:\b(?:post(?:ed|s)?|tweet(?:ed|s)?|wrote|writes|shared|message|statement|thread|announced)\b|:\s*$)/iu;
const TELLS = /["“”]|\b(?:said|says|told|added)\b/u;
const MOST_PARAGRAPHS = 8;

/**
 * Takes the blocks of a piece; gives the posts that were pasted into it as plain paragraphs, the last of which ends in
 * the author's name and handle. A post begins after the paragraph that announces it; where none does, only what stands
 * right before the author's line is taken for it.
 */
export function postParts(blocks: readonly Block[]): Parts {
  const parts = new Map<number, Part>();
  for (const [at, block] of blocks.entries()) {
    const match = block.kind === "paragraph" && !isInQuote(block) ? signatureIn(block) : null;
    if (!match) continue;
    const { name, lineStart, nameStart } = match;
    if (lineStart > 0) {
      const nameEnd = nameStart + name.length;
      parts.set(at, { ...words("post", name, 0, lineStart), nameStart, nameEnd });
    } else parts.set(at, furniture("byline", block.prose.text.length));
    for (let index = startOf(blocks, at, lineStart > 0); index < at; index++) {
      const length = blocks[index]?.prose.text.length ?? 0;
      if (!parts.has(index)) parts.set(index, words("post", name, 0, length));
    }
  }
  return parts;
}

interface Signature {
  readonly name: string;
  readonly lineStart: number;
  readonly nameStart: number;
}

function signatureIn({ prose }: Block): Signature | null {
  const offset = Math.max(0, prose.text.length - LONGEST_LINE);
  const tail = prose.text.slice(offset);
  const match = SIGNED.exec(tail);
  const [whole = "", signed = ""] = match ?? [];
  if (!match) return null;
  const parts = signed.split(" ");
  const first = parts.findIndex((part) => !isTitle(part.toLowerCase()));
  const name = parts.slice(Math.max(0, first)).join(" ");
  const nameStart = offset + match.index + whole.indexOf(signed) + signed.length - name.length;
  const lineStart = offset + match.index + (/[—―–-]/u.exec(whole)?.index ?? 0);
  return { name, lineStart, nameStart };
}

/** The first block of the post whose author line stands in block `at`. `hasWords`: some of the post stands before it there. */
function startOf(blocks: readonly Block[], at: number, hasWords: boolean): number {
  for (let index = at - 1; index >= Math.max(0, at - MOST_PARAGRAPHS); index--) {
    const block = blocks[index];
    if (block?.kind !== "paragraph" || isInQuote(block) || signatureIn(block)) break;
    if (ANNOUNCES.test(block.prose.text)) return index + 1;
    if (TELLS.test(block.prose.text)) return index + 1;
  }
  const before = blocks[at - 1];
  const isOneMore = !hasWords && before?.kind === "paragraph" && !isInQuote(before) && !signatureIn(before);
  return isOneMore ? at - 1 : at;
}

import type { Block } from "../../document/index.js";
import type { Context, Speaker } from "../read/context.js";
import type { FoundAttribution } from "../read/found-passage.js";
import { trimmed } from "../read/places.js";
import type { Place } from "../types.js";
import { type AuthorLine, isInQuote } from "./authors.js";
import type { Part } from "./part.js";
import { SET_QUOTATION } from "./set-quotations.js";

/**
 * Takes a block, what it is by the build of the piece, the author line of its quote and the context; gives the
 * attribution of the block as a whole: what somebody says in an interview or writes in a letter, or a block quote or
 * embedded post with an author or a lead-in ("Lee wrote:").
 */
export function wholeBlock(
  block: Block,
  part: Part | null,
  author: AuthorLine | null,
  context: Context,
): FoundAttribution | null {
  if (author && isInQuote(block)) return byAuthor(block, author);
  const isUnsigned = part?.name === SET_QUOTATION && part.speaker === "";
  if (part && !(isUnsigned && isInQuote(block) && context.lead))
    return part.kind === "words" ? byPart(block, part) : null;
  return isInQuote(block) && context.lead && block.kind === "paragraph" ? byLead(block, context.lead) : null;
}

/** Prose offset from which a block holds nothing but who signed it, with the date of a post; infinite where nobody did. */
export function signatureStart(block: Block, part: Part | null, author: AuthorLine | null): number {
  if (author && isInQuote(block)) return author.prose === block.prose ? author.lineStart : Number.POSITIVE_INFINITY;
  return part?.kind === "words" && part.nameStart >= part.end ? part.end : Number.POSITIVE_INFINITY;
}

function byPart(block: Block, part: Part): FoundAttribution | null {
  const { speaker, end, nameStart, nameEnd, name } = part;
  const start = part.start + (/^\s*/u.exec(block.prose.text.slice(part.start))?.[0].length ?? 0);
  const content = trimmed(block, { start, end });
  if (content.end <= content.start) return null;
  const source: Place | null = nameEnd > nameStart ? { start: nameStart, end: nameEnd, back: 0 } : null;
  const colon = name === "interview-turn" ? block.prose.text.lastIndexOf(":", start) : -1;
  return {
    source,
    cue: colon > 0 ? { start: colon, end: colon + 1, back: 0 } : null,
    content: [content],
    sourceKind: speaker === "" ? "described" : "named",
    speech: "direct",
    basis: "speech",
    speaker,
    confidence: 0.8,
    pattern: name,
  };
}

function byAuthor(block: Block, author: AuthorLine): FoundAttribution | null {
  const isHere = author.prose === block.prose;
  const content = trimmed(block, { start: 0, end: isHere ? author.lineStart : block.prose.text.length });
  if (content.end <= content.start) return null;
  return {
    source: isHere ? { start: author.nameStart, end: author.nameEnd, back: 0 } : null,
    cue: null,
    content: [content],
    sourceKind: "named",
    speech: "direct",
    basis: "speech",
    speaker: author.name,
    confidence: 0.9,
    pattern: "author-line",
  };
}

function byLead(block: Block, lead: Speaker): FoundAttribution {
  return {
    source: lead.place,
    cue: null,
    content: [trimmed(block, { start: 0, end: block.prose.text.length })],
    sourceKind: lead.sourceKind,
    speech: "direct",
    basis: "speech",
    speaker: lead.speaker,
    confidence: 0.8,
    pattern: "block-quote-lead",
  };
}

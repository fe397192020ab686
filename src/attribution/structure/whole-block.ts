import type { Block } from "../../document/index.js";
import type { Context, Speaker } from "../read/context.js";
import { trimmed } from "../read/places.js";
import type { Attribution } from "../types.js";
import { type AuthorLine, isInQuote } from "./authors.js";
import { interviewAnswer, interviewTurn } from "./interview.js";

/**
 * Takes a block, the author line of its quote and the context; gives the attribution of the block as a whole, where
 * it is a block quote or embedded post with an author or a lead-in ("Lee wrote:"), or what somebody says in an interview.
 */
export function wholeBlock(block: Block, author: AuthorLine | null, context: Context): Attribution | null {
  if (!isInQuote(block)) return interviewTurn(block) ?? interviewAnswer(block, context.interview);
  if (author) return byAuthor(block, author);
  return context.lead && block.kind === "paragraph" ? byLead(block, context.lead) : null;
}

function byAuthor(block: Block, author: AuthorLine): Attribution | null {
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

function byLead(block: Block, lead: Speaker): Attribution {
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

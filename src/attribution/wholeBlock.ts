import type { Block, Span } from "../document/index.js";
import type { Context, Speaker } from "./context.js";
import { type AuthorLine, isInQuote } from "./quotations/authors.js";
import type { Attribution } from "./types.js";

/**
 * Takes a block, the author line of its quote and the context; gives the attribution of the block as a whole, where
 * it is a block quote or embedded post with an author or a lead-in ("Lee wrote:"), or a turn of an interview.
 */
export function wholeBlock(block: Block, author: AuthorLine | null, context: Context): Attribution | null {
  if (!isInQuote(block)) return interviewTurn(block);
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

function trimmed(block: Block, span: Span): Span {
  const text = block.prose.text.slice(span.start, span.end);
  return { start: span.start, end: span.start + text.trimEnd().length };
}

const ROLE_TURN = /^(A|Answer):\s/;

/** "**Ana Lee:** I saw it fall.", "A: I ran.": a speaker's name in bold, or a role, and a colon. */
function interviewTurn(block: Block): Attribution | null {
  const { text, marks } = block.prose;
  const bold = marks.find((mark) => mark.kind === "strong" && mark.start === 0);
  const role = ROLE_TURN.exec(text)?.[1];
  const colon = bold && isBoldName(text, bold.end) ? text.indexOf(":", bold.end - 1) : role ? role.length : -1;
  if (colon < 0 || block.kind !== "paragraph") return null;
  const name = text.slice(0, colon).trim();
  const start = colon + 1 + (text.slice(colon + 1).length - text.slice(colon + 1).trimStart().length);
  if (start >= text.length || isListOfNames(text.slice(start))) return null;
  return {
    source: { start: 0, end: colon, back: 0 },
    cue: { start: colon, end: colon + 1, back: 0 },
    content: [trimmed(block, { start, end: text.length })],
    sourceKind: role ? "described" : "named",
    speech: "direct",
    basis: "speech",
    speaker: role ? "" : name,
    confidence: 0.8,
    pattern: "interview-turn",
  };
}

/** "Walsh; Crean; Doyle.": a list of names, where a turn is a sentence. */
function isListOfNames(text: string): boolean {
  const items = text.replace(/[.\s]+$/, "").split(/[;,]/);
  return items.length > 2 && items.every((item) => /^\s*\p{Lu}\S*(?:\s\S+){0,2}$/u.test(item));
}

/** The bold words end in a colon, or one follows at once, and they look like a name. */
function isBoldName(text: string, end: number): boolean {
  const name = text.slice(0, end).replace(/:$/, "");
  const hasColon = text[end - 1] === ":" || text[end] === ":";
  return hasColon && name.length <= 40 && /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}$/u.test(name);
}

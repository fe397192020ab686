import { firstIndex } from "./first-index.js";
import type { PlacedLeaf } from "./placed.js";
import { readStet } from "./stet.js";
import type { Directive, Span } from "./types.js";

const STET = /^stet\s+/i;
const SWITCH = /^blue-pencil\s+(off|on)(?:\s+([\w/*-]+(?:\s*,\s*[\w/*-]+)*))?$/i;
const LANGUAGE = /^blue-pencil\s+lang\s*:\s*([a-z]{2,8}(?:-[a-z\d]{1,8})*)$/i;
const MEANT = /^(?:stet|blue-pencil)(?![\w-])/i;

/**
 * The instructions to Blue Pencil in a draft's comments, in order.
 * `between` are the comments that stand between blocks, `leaves` the blocks' own and what they may cover.
 */
export function readDirectives(text: string, between: readonly Span[], leaves: readonly PlacedLeaf[]): Directive[] {
  const directives: Directive[] = [];
  for (const comment of between.flatMap((span) => commentsIn(text, span))) {
    const directive = readComment(text, comment);
    if (directive) directives.push({ ...directive, scope: nextBlock(text, leaves, comment.end) });
  }
  for (const placed of leaves) {
    if (placed.leaf.comments.length === 0) continue;
    for (const { start, end, followsProse, precedesProse, until } of placed.leaf.comments) {
      const comment = { start: placed.start + start, end: placed.start + end };
      const directive = readComment(text, comment);
      if (!directive) continue;
      const last = until === undefined ? placed.end : placed.start + until;
      const rest = trimEnd(text, { start: comment.end, end: last });
      const ahead = precedesProse ? rest : nextBlock(text, leaves, comment.end);
      directives.push({ ...directive, scope: followsProse ? lineAround(text, comment, placed) : ahead });
    }
  }
  return closeScopes(
    directives.sort((a, b) => a.start - b.start),
    text.length,
  );
}

/** The comments in the source of an HTML comment block, which goes on to the end of its line. */
function commentsIn(text: string, block: Span): Span[] {
  const comments: Span[] = [];
  for (let at = block.start; at < block.end; ) {
    const start = text.indexOf("<!--", at);
    const close = start < 0 ? -1 : text.indexOf("-->", start + 4);
    if (close < 0 || close >= block.end) break;
    at = close + 3;
    comments.push({ start, end: at });
  }
  return comments;
}

function readComment(text: string, { start, end }: Span): Omit<Directive, "scope"> | null {
  const written = text.slice(start, end);
  const words = written.replace(/^(?:<!--|\{\/\*)|(?:-->|\*\/\})$/g, "").trim();
  const opening = STET.exec(words)?.[0];
  const stet = opening === undefined ? null : readStet(words.slice(opening.length));
  if (stet !== null) return { kind: "stet", start, end, ...stet };
  const [, turn, named] = SWITCH.exec(words) ?? [];
  const kind = turn?.toLowerCase();
  if (kind === "off" || kind === "on") return { kind, start, end, rules: named?.split(/\s*,\s*/) ?? [], reason: "" };
  const language = LANGUAGE.exec(words)?.[1];
  if (language !== undefined) return { kind: "lang", start, end, rules: [], reason: "", language };
  return MEANT.test(words) ? { kind: "malformed", start, end, rules: [], reason: "" } : null;
}

/** The line of prose, or the table row, that ends in the comment. */
function lineAround(text: string, comment: Span, { start, end }: PlacedLeaf): Span {
  const before = text.slice(start, comment.start);
  const after = text.slice(comment.end, end);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return { start: start + lineStart, end: comment.end + after.search(/[\r\n]|$/) };
}

/** The block that follows `offset`, as a whole: all of a list, quote or table; one line where each is a paragraph. Empty where none follows. */
function nextBlock(text: string, leaves: readonly PlacedLeaf[], offset: number): Span {
  let index = firstIndex(leaves, (leaf) => leaf.start >= offset);
  while (leaves[index]?.blocks.length === 0) index++;
  const next = leaves[index];
  if (!next) return { start: offset, end: offset };
  const whole = next.containers.find((container) => container.start >= offset);
  if (!whole) return trimEnd(text, { start: next.start, end: firstParagraphEnd(next) });
  let { end } = next;
  for (let leaf = leaves[index]; leaf?.containers.some(({ key }) => key === whole.key); leaf = leaves[++index]) {
    end = leaf.end;
  }
  return trimEnd(text, { start: whole.start, end });
}

/** Where the first of lines that are a paragraph each ends; the end of any other leaf. */
function firstParagraphEnd({ tree, blocks, end }: PlacedLeaf): number {
  return tree.type.name === "Paragraph" ? (blocks[0]?.end ?? end) : end;
}

/** The span without the blanks at its end, such as the return of a CRLF. */
function trimEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** `off` reaches up to the next `on`, `lang` to the next of its kind, or to the end of the draft. */
function closeScopes(directives: readonly Directive[], end: number): Directive[] {
  const next = { on: end, lang: end };
  return directives
    .toReversed()
    .map((directive) => {
      const { kind } = directive;
      const scope = { start: directive.end, end: kind === "lang" ? next.lang : next.on };
      if (kind === "on" || kind === "lang") next[kind] = directive.start;
      return kind === "off" || kind === "lang" ? { ...directive, scope } : directive;
    })
    .reverse();
}

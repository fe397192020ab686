import type { SyntaxNode } from "@lezer/common";
import type { Span } from "./types.js";

/** A line of a paragraph without the marks of quotes around it; offsets count from the start of the paragraph. */
export interface ProseLine extends Span {
  /** The first marked-up part that stands in it or after it. */
  readonly first: SyntaxNode | null;
}

const LINE = /[^\r\n]+/g;

/** The lines of the paragraph `node`, whose text is `source`; none where markup goes on over the end of a line. */
export function linesOf(node: SyntaxNode, source: string): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let child = node.firstChild;
  for (const { index, line } of piecesOf(source)) {
    const end = index + line.trimEnd().length;
    let start = index + (line.length - line.trimStart().length);
    for (; child && child.from - node.from < start; child = child.nextSibling) {
      if (!isPast(child, node.from, index, source)) return [];
    }
    for (; child?.name === "QuoteMark" && child.from - node.from === start; child = child.nextSibling) {
      start = child.to - node.from;
      start += source.slice(start, end).search(/\S|$/);
    }
    if (start < end) lines.push({ start, end, first: child });
  }
  return lines;
}

/** "Q: Who asked? A: They did.": where a paragraph that opens with a question goes on to its answer, or to the next one. */
const TURN = /(?<=[.!?…]["”’»)*_]*)[ \t]+(?=[*_]{0,3}(?:Q|A|Question|Answer)\s?\d*:[*_]{0,3}\s)/gu;
const ASKS = /^\s*[*_]{0,3}(?:Q|Question)\s?\d*:/u;

/** The lines of a paragraph; questions and answers in one line are a line each. */
function* piecesOf(source: string): Generator<{ readonly index: number; readonly line: string }> {
  const isTalk = source.includes("Q") && ASKS.test(source);
  for (const { index, 0: line } of source.matchAll(LINE)) {
    let at = 0;
    for (const turn of isTalk ? line.matchAll(TURN) : []) {
      yield { index: index + at, line: line.slice(at, turn.index) };
      at = turn.index;
    }
    yield { index: index + at, line: line.slice(at) };
  }
}

/** Whether a part that began on an earlier line has ended there; blanks that break a line have, whichever line they end on. */
function isPast(child: SyntaxNode, origin: number, lineStart: number, source: string): boolean {
  if (child.name === "HardBreak") return source[child.from - origin] === " ";
  return child.to - origin <= lineStart;
}

/** The last mark of a sentence, or of the words that lead to a quotation, and what may close after it. */
const ENDS = /[.!?…:][.!?…"”’»›')\]\uFFFC]*$/u;
/** "— Ana Roe (@anaroe) March 3, 2025", "— Ana Roe, Corley" */
const SIGNED = /\(@[\w.@\uFFFC-]{1,80}\)[^—―]{0,40}$|^[—―–]\s?\p{Lu}[^—―.!?]{1,80}$/u;
/** "Ana Lee, Corley: I saw it." */
const LABELLED = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, [^:.]{1,40})?:\s\S/u;
/** The first of several lines that are questions and answers, however they end. */
const QUESTION = /^(?:Q|Question|Interviewer)\s?\d*:\s/u;
const STARTS = /^["“”‘’'«‹([—―–-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}@\uFFFC]/u;
const SMALL_WORD = /(?:^|[\s“"‘'(])\p{Ll}{2,}/u;
const OPENS = /^[“"«‘']/u;
/** Columns at which writers and mail programs wrap lines. */
const WRAP = { from: 50, to: 100 };

/** How a headline, a byline or a heading without its mark ends. One line in so many may. */
const ENDS_AS_TITLE = /[\p{L}\p{N}]$/u;
const LINES_A_TITLE = 4;
/** "Dear all," and "Yours," in a letter. At least as many lines must end as sentences. */
const GREETS = /^\p{Lu}\S*(?: \S+){0,2},$/u;

/**
 * Whether lines that no empty line parts are a paragraph each, as in text that was pasted from a mail or a web page:
 * all begin as a sentence does, all but the last and a title or two end as one, and no column explains where they end.
 * Verse, addresses and hard-wrapped text are none.
 */
export function areParagraphs(lines: readonly string[]): boolean {
  if (
    lines.length < 2 ||
    (isWrapped(lines) && !lines.every((line) => LABELLED.test(line))) ||
    !lines.every((line) => STARTS.test(line))
  )
    return false;
  if (QUESTION.test(lines[0] ?? "") && lines.every((line) => LABELLED.test(line))) return true;
  if (lines.filter((line) => SMALL_WORD.test(line)).length * 2 <= lines.length) return false;
  const breaks = lines.slice(1).map((next, index): readonly [string, string] => [lines[index] ?? "", next]);
  // A quotation goes on in the next paragraph only if it is opened there again.
  if (breaks.some(([line, next]) => leavesOpen(line) && !OPENS.test(next))) return false;
  const open = breaks.map(([line]) => line).filter((line) => !ENDS.test(line) && !SIGNED.test(line));
  const titles = open.filter((line) => !GREETS.test(line));
  if (titles.length * LINES_A_TITLE > lines.length || open.length * 2 > breaks.length) return false;
  return titles.every((line) => ENDS_AS_TITLE.test(line));
}

function leavesOpen(line: string): boolean {
  const count = (mark: string) => line.split(mark).length - 1;
  return count("“") > count("”") || count('"') % 2 === 1;
}

/** Whether each line ends where the next word had no room: all of it may be one paragraph in lines of one width. */
function isWrapped(lines: readonly string[]): boolean {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < WRAP.from || width > WRAP.to) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.length + 1 + next.search(/\s|$/) > width;
  });
}

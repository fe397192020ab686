import type { Block, Mark } from "../../document/index.js";
import { toDraft } from "../../document/index.js";
import type { Edit } from "../../rules/index.js";
import type { DraftEdit } from "../types.js";
import { breaksValue, opensBlock } from "./block-signs.js";
import { goesWith, isPoint, marksAt } from "./mark-index.js";
import { hasGap, openingLength, sourcePieces } from "./source-pieces.js";

/** Stands in the prose for code, a formula or a bare address. */
const OBJECT = "\uFFFC";

/**
 * An edit of a block's prose as edits of the draft. Markup stays whole: signs around words that all go, go with
 * them; footnote marks, comments and tags in between stay. Null where the edit would break markup apart or make new
 * markup, so that the fix had better not be offered. `text` is the draft.
 */
export function placeEdit(text: string, block: Block, edit: Edit): DraftEdit[] | null {
  if (emptiesBlock(block, edit) || touchesObject(block, edit)) return null;
  const edits = edit.start === edit.end ? insertion(text, block, edit) : replacement(text, block, edit);
  if (edits === null || edits.some((placed) => opensBlock(text, block, placed) || breaksValue(text, block, placed)))
    return null;
  return edits.map((placed) => ({
    start: placed.start,
    end: placed.end,
    text: apartFromBrackets(text, placed),
  }));
}

/** A list item or a heading without words is read as something else. */
function emptiesBlock({ prose }: Block, { start, end, text }: Edit): boolean {
  return text.trim() === "" && prose.text.slice(0, start).trim() === "" && prose.text.slice(end).trim() === "";
}

/** Words that come to stand right next to a bare address, a formula or code become part of it. */
function touchesObject({ prose }: Block, { start, end, text }: Edit): boolean {
  const before = prose.text.charAt(start - 1);
  const after = prose.text.charAt(end);
  const follows = before === OBJECT && /^[^\s.,;:!?)]/.test(text || after);
  return follows || (after === OBJECT && /[^\s(]$/.test(text || before));
}

/** Two brackets in a row would be a link ("[SOURCE TK](see below)"), and a colon behind one that opens a line its address. */
function apartFromBrackets(text: string, { start, end, text: words }: DraftEdit): string {
  const before = words.startsWith("[") && /[\]!]/.test(text.charAt(start - 1)) ? " " : "";
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const isAddress = text.charAt(end) === ":" && !/\p{L}/u.test(line);
  const after = words.endsWith("]") && (isAddress || /[([]/.test(text.charAt(end))) ? " " : "";
  return before + words + after;
}

/** A block's own name ("^fare" at its end) names it only there, so words that are added come before it. */
function beforeName(text: string, block: Block, at: number): number {
  const before = text.slice(Math.max(block.start, at - 62), at);
  const name = before.includes(" ^") ? / \^[\p{L}\d-]{1,60}$/u.exec(before) : null;
  return name === null ? at : at - name[0].length;
}

function insertion(text: string, block: Block, edit: Edit): DraftEdit[] {
  const start = beforeName(text, block, toDraft(block, edit).start);
  if (edit.start > 0) return [{ start, end: start, text: edit.text }];
  const opening =
    openingLength(
      text,
      start,
      marksAt(block.prose, 0).filter((mark) => mark.start === 0),
    ) ?? 0;
  return [{ start: start - opening, end: start - opening, text: edit.text }];
}

function replacement(text: string, block: Block, edit: Edit): DraftEdit[] | null {
  const span = toDraft(block, edit);
  const literal = span.end - span.start === edit.end - edit.start;
  if (literal && !hasGap(block, edit.start) && !hasGap(block, edit.end))
    return [{ start: span.start, end: span.end, text: edit.text }];
  for (const way of waysToMake(block.prose.text, edit)) {
    const placed = throughMarkup(text, block, way);
    if (placed !== null) return placed;
  }
  return null;
}

/** Edits that make the same change, the plainest first: with the blank before the words or the one after them. */
function waysToMake(prose: string, edit: Edit): Edit[][] {
  const { start, end, text } = edit;
  const ways: Edit[][] = [[edit]];
  if (text !== "") return [...ways, ...keepingTheEnd(prose, edit)];
  if (prose[start - 1] === " " && end === prose.length) return [[{ start: start - 1, end, text }]];
  if (prose[start] === " " && prose[end] === " ") ways.push([{ start: start + 1, end: end + 1, text }]);
  if (prose[start - 1] === " " && prose[end - 1] === " ") ways.push([{ start: start - 1, end: end - 1, text }]);
  return ways;
}

/** "Obviously, i" → "I" as a deletion and a capital, since emphasis may begin in between. */
function keepingTheEnd(prose: string, { start, end, text }: Edit): Edit[][] {
  const kept = end - text.length;
  if (kept <= start || prose.slice(kept, end).toLowerCase() !== text.toLowerCase()) return [];
  const capital = { start: kept, end, text };
  return [[{ start, end: kept, text: "" }, capital]];
}

function throughMarkup(text: string, block: Block, edits: readonly Edit[]): DraftEdit[] | null {
  const placed: DraftEdit[] = [];
  for (const edit of edits) {
    const pieces = keepsFlanks(block, edit) ? sourcePieces(text, block, edit) : null;
    if (pieces === null) return null;
    placed.push(...pieces.map(({ start, end }, i) => ({ start, end, text: i === 0 ? edit.text : "" })));
  }
  return placed;
}

/** Emphasis that stays must not come to begin or end in a blank: `** so**` is none. */
function keepsFlanks({ prose }: Block, edit: Edit): boolean {
  const stays = (mark: Mark) => !isPoint(mark) && !goesWith(mark, edit);
  const opens = marksAt(prose, edit.start).some((mark) => stays(mark) && mark.start === edit.start);
  const closes = marksAt(prose, edit.end).some((mark) => stays(mark) && mark.end === edit.end);
  const next = edit.text || prose.text.charAt(edit.end);
  const previous = edit.text || prose.text.charAt(edit.start - 1);
  return !(opens && /^\s/.test(next)) && !(closes && /\s$/.test(previous));
}

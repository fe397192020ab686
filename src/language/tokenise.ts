import { handleEnd, pathEnd } from "./addresses.js";
import { kindAt } from "./characters.js";
import { elisionEnd } from "./contractions.js";
import type { Piece } from "./pieces.js";
import { pushWord } from "./words.js";

/** Stands for inline code or math: the object replacement character. */
const OBJECT = "\ufffc";

/**
 * Cuts a text into words, numbers and marks, in order; white space is left out. Quotation marks, brackets, dashes,
 * ellipses, currency and percent signs are pieces of their own; a hyphenated word, a number with its letters ("3.2m"),
 * a web address, a handle and an abbreviation with its full stop are one piece; contractions are cut ("did", "n't").
 * Linear in the length of the text.
 */
export function tokenise(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === "space" || kind === "joiner") at++;
    else if (kind === "letter" || kind === "digit") at = pushWord(text, at, pieces);
    else at = pushMark(text, at, pieces);
  }
  return pieces;
}

function pushMark(text: string, start: number, pieces: Piece[]): number {
  const character = text.charAt(start);
  const kind = kindAt(text, start);
  if (kind === "dot" && kindAt(text, start + 1) === "digit") return pushWord(text, start, pieces);
  const shape = kind === "symbol" || kind === "surrogate" ? "symbol" : "punctuation";
  let piece: Piece = { start, end: markEnd(text, start), shape, part: 0 };
  if (character === OBJECT) piece = { ...piece, shape: "object" };
  else if (kind === "apostrophe" || character === "‘") piece = elision(text, piece);
  else if (character === "@" || character === "#") piece = handle(text, piece);
  else if (character === "/" || character === "\\") piece = path(text, piece);
  pieces.push(piece);
  return piece.end;
}

function elision(text: string, mark: Piece): Piece {
  const end = elisionEnd(text, mark.start);
  if (end < 0) return mark;
  return { ...mark, end, shape: kindAt(text, mark.start + 1) === "digit" ? "number" : "word" };
}

function handle(text: string, mark: Piece): Piece {
  const end = handleEnd(text, mark.start);
  return end > mark.start ? { ...mark, end, shape: "handle" } : mark;
}

function path(text: string, mark: Piece): Piece {
  const end = pathEnd(text, mark.start);
  return end > mark.start ? { ...mark, end, shape: "address" } : mark;
}

/** End of a mark: "!=", a run of dots or dashes, an emoji with its parts, else one character. */
function markEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === "surrogate") return pictureEnd(text, start);
  const character = text.charAt(start);
  if (character === "!" && text[start + 1] === "=") return start + 2;
  return kind === "dot" || kind === "hyphen" || character === "–" || character === "—"
    ? runEnd(text, start)
    : start + 1;
}

/** A run of one and the same character: "...", "--". */
function runEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}

/** An emoji with its skin tone, variant and joined emoji. */
function pictureEnd(text: string, start: number): number {
  let end = start;
  for (let kind = kindAt(text, end); kind === "surrogate" || kind === "joiner"; kind = kindAt(text, end)) end++;
  return end;
}

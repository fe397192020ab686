import { handleEnd, pathEnd } from "./addresses.js";
import { type Kind, kindAt } from "./characters.js";
import { elisionEnd } from "./contractions.js";
import { Pieces, SHAPE } from "./pieces.js";
import { pushWord } from "./words.js";

/** Stands for inline code or math: the object replacement character. */
const OBJECT = "\ufffc";

/**
 * Cuts a text into words, numbers and marks, in order; white space is left out. Quotation marks, brackets, dashes,
 * ellipses, currency and percent signs are pieces of their own; a hyphenated word, a number with its letters ("3.2m"),
 * a web address, a handle and an abbreviation with its full stop are one piece; contractions are cut ("did", "n't").
 * `pieces` takes them, in place of what it held. Linear in the length of the text.
 */
export function tokenise(text: string, pieces: Pieces = new Pieces()): Pieces {
  pieces.clear();
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === "space" || kind === "joiner") at++;
    else if (kind === "letter" || kind === "digit") at = pushWord(text, at, kind, pieces);
    else at = pushMark(text, at, kind, pieces);
  }
  return pieces;
}

function pushMark(text: string, start: number, kind: Kind, pieces: Pieces): number {
  if (kind === "dot" && kindAt(text, start + 1) === "digit") return pushWord(text, start, kind, pieces);
  const character = text.charAt(start);
  if (kind === "apostrophe" || character === "‘") {
    const end = elisionEnd(text, start);
    const shape = kindAt(text, start + 1) === "digit" ? SHAPE.number : SHAPE.word;
    if (end >= 0) return pieces.push(start, end, shape);
  } else if (character === "@" || character === "#") {
    const end = handleEnd(text, start);
    if (end > start) return pieces.push(start, end, SHAPE.handle);
  } else if (character === "/" || character === "\\") {
    const end = pathEnd(text, start);
    if (end > start) return pieces.push(start, end, SHAPE.address);
  }
  return pieces.push(start, markEnd(text, start, kind), shapeOfMark(character, kind));
}

function shapeOfMark(character: string, kind: Kind): number {
  if (character === OBJECT) return SHAPE.object;
  return kind === "symbol" || kind === "surrogate" ? SHAPE.symbol : SHAPE.punctuation;
}

/** End of a mark: "!=", a run of dots or dashes, an emoji with its parts, else one character. */
function markEnd(text: string, start: number, kind: Kind): number {
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

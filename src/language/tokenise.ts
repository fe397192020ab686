import { handleEnd } from "./addresses.js";
import { kindAt } from "./characters.js";
import { contractionCuts, elisionEnd } from "./contractions.js";
import { scanWord } from "./words.js";

/** What a piece of text is made of; the lexicon and the tagger say more. */
export type Shape = "word" | "number" | "ordinal" | "punctuation" | "symbol" | "address" | "handle" | "object";

/** A piece of text between two cuts; offsets in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** How many pieces before this one belong to the same contraction: 1 for "n't" in "didn't". */
  readonly part: number;
}

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

/** `text` with curly apostrophes made straight and invisible joiners left out. */
export function straighten(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(/[‘’ʼ＇]/g, "'").replace(/[\u00ad\u200b-\u200d\u2060]/g, "");
}

/** The form to look a word up by: straightened, in lower case. */
export function lookUpForm(text: string): string {
  return straighten(text).toLowerCase();
}

function pushWord(text: string, start: number, pieces: Piece[]): number {
  const { end, shape } = scanWord(text, start);
  const cuts = shape === "word" || shape === "number" ? contractionCuts(lookUpForm(text.slice(start, end))) : [];
  let from = start;
  let part = 0;
  for (const cut of cuts) {
    pieces.push({ start: from, end: start + cut, shape: part === 0 ? shape : "word", part });
    from = start + cut;
    part++;
  }
  pieces.push({ start: from, end, shape: part === 0 ? shape : "word", part });
  return end;
}

function pushMark(text: string, start: number, pieces: Piece[]): number {
  const { end, shape } = scanMark(text, start);
  pieces.push({ start, end, shape, part: 0 });
  return end;
}

function scanMark(text: string, start: number): { readonly end: number; readonly shape: Shape } {
  const character = text.charAt(start);
  const kind = kindAt(text, start);
  if (character === OBJECT) return { end: start + 1, shape: "object" };
  if (kind === "apostrophe" || character === "‘") return scanApostrophe(text, start);
  if (character === "@" || character === "#") {
    const end = handleEnd(text, start);
    if (end > start) return { end, shape: "handle" };
  }
  if (kind === "surrogate") return { end: pictureEnd(text, start), shape: "symbol" };
  if (kind === "dot" && kindAt(text, start + 1) === "digit") return scanWord(text, start);
  const end =
    kind === "dot" || kind === "hyphen" || character === "–" || character === "—" ? runEnd(text, start) : start + 1;
  return { end, shape: kind === "symbol" ? "symbol" : "punctuation" };
}

function scanApostrophe(text: string, start: number): { readonly end: number; readonly shape: Shape } {
  const end = elisionEnd(text, start);
  if (end < 0) return { end: start + 1, shape: "punctuation" };
  return { end, shape: kindAt(text, start + 1) === "digit" ? "number" : "word" };
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

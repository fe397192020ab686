import { isAbbreviation, lastPart } from "./abbreviations.js";
import { addressEnd, isDomainDot, isMailDot, isPathDot, mailEnd } from "./addresses.js";
import { isCapitalAt, type Kind, kindAt, pastSmallLetters } from "./characters.js";
import { contractionCuts } from "./contractions.js";
import { type Pieces, SHAPE } from "./pieces.js";

const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
/** A number with a unit or scale grown on to it ("3.2m", "10:30am", "1990s") is still a number. */
const NUMBER = /^[\d.,:/-]+[A-Za-z'’]{0,5}$/;
/** The same with digits and letters beyond ASCII. */
const OTHER_NUMBER = /^[\p{N}.,:/-]+[\p{L}'’]{0,5}$/u;

/** Adds the pieces of the word or number that starts at `start` with a letter, a digit or a dot (".5"); gives its end. */
export function pushWord(text: string, start: number, kindOfFirst: Kind, pieces: Pieces): number {
  let at = start + 1;
  /** Start of the part since the last dot, to tell the dots of "U.S." from the end of a sentence. */
  let part = start;
  let hasApostrophe = false;
  for (;;) {
    at = pastSmallLetters(text, at);
    const kind = kindAt(text, at);
    if (kind !== "letter" && kind !== "digit") {
      if (kind === "space") break;
      const address = addressFrom(text, start, part, at);
      if (address > at) return pieces.push(start, address, SHAPE.address);
      if (kind === "dot" && isInnerDot(text, part, at)) part = at + 1;
      else if (!isInside(text, at)) break;
      hasApostrophe ||= kind === "apostrophe";
    }
    at++;
  }
  const end = hasFinalDot(text, start, part, at) ? at + 1 : at;
  const shape = shapeOf(text, start, end, kindOfFirst);
  if (hasApostrophe || text.startsWith("annot", start + 1)) return pushCut(text, start, end, shape, pieces);
  return pieces.push(start, end, shape);
}

function pushCut(text: string, start: number, end: number, shape: number, pieces: Pieces): number {
  let from = start;
  let part = 0;
  for (const cut of contractionCuts(text.slice(start, end))) {
    pieces.push(from, start + cut, part === 0 ? shape : SHAPE.word, part);
    from = start + cut;
    part++;
  }
  return pieces.push(from, end, part === 0 ? shape : SHAPE.word, part);
}

function shapeOf(text: string, start: number, end: number, kindOfFirst: Kind): number {
  if (kindOfFirst === "letter") return SHAPE.word;
  const word = text.slice(start, end);
  if (ORDINAL.test(word)) return SHAPE.ordinal;
  const isNumber = NUMBER.test(word) || (/[^ -~’]/.test(word) && OTHER_NUMBER.test(word));
  return isNumber ? SHAPE.number : SHAPE.word;
}

/** End of the web or e-mail address that the word before `at` turns out to begin; 0 where it does not. */
function addressFrom(text: string, start: number, part: number, at: number): number {
  const character = text[at];
  if (character === "@") return mailEnd(text, at);
  if (character === ":" && text.startsWith("://", at)) return addressEnd(text, at);
  if (character === "/" && part > start && kindAt(text, at + 1) !== "space") return addressEnd(text, at);
  const isWww = character === "." && at - part === 3 && text.slice(part, at).toLowerCase() === "www";
  return isWww ? addressEnd(text, at) : 0;
}

/** Whether the character at `at`, no letter, digit or dot, belongs to the word around it. */
function isInside(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === "joiner") return true;
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  if (kind === "apostrophe") return after === "letter" && (before === "letter" || before === "digit");
  if (kind === "hyphen") return after === "letter" || after === "digit";
  const character = text.charAt(at);
  if (character === "&") return isCapitalAt(text, at - 1) && isCapitalAt(text, at + 1);
  return ",:/".includes(character) && before === "digit" && after === "digit";
}

/** Whether the dot at `at` stands inside a word: "3.2", "U.S.", "e.g.", "Ph.D.", "U.S.-led", "example.com". */
function isInnerDot(text: string, part: number, at: number): boolean {
  const after = kindAt(text, at + 1);
  if (after === "digit") return kindAt(text, at - 1) === "digit";
  const isLetter = at - part === 1 && kindAt(text, part) === "letter";
  if (after === "hyphen") return isLetter && kindAt(text, at + 2) === "letter";
  if (after !== "letter") return false;
  return (
    isLetter ||
    (text.slice(part, at) === "Ph" && text[at + 1] === "D") ||
    isDomainDot(text, at) ||
    isPathDot(text, at) ||
    isMailDot(text, at)
  );
}

/** Whether the word that ends at `at` takes the full stop there: an abbreviation, "U.S", an initial before a name. */
function hasFinalDot(text: string, start: number, part: number, at: number): boolean {
  if (text.charCodeAt(at) !== DOT || text.charCodeAt(at + 1) === DOT) return false;
  const isLetter = at - part === 1 && kindAt(text, part) === "letter";
  if (isLetter && part > start) return true;
  const next = nextAfterSpace(text, at + 1);
  if (isLetter && isCapitalAt(text, start)) return text[start] !== "I" && isCapitalAt(text, next);
  const word = lastPart(text.slice(Math.max(start, at - LONGEST_ABBREVIATION), at));
  return isAbbreviation(word.toLowerCase(), isCapitalAt(word, 0), kindAt(text, next) === "digit");
}

const DOT = 0x2e;
const LONGEST_ABBREVIATION = 12;
const LONGEST_SPACE = 3;

function nextAfterSpace(text: string, index: number): number {
  let at = index;
  while (at < index + LONGEST_SPACE && kindAt(text, at) === "space") at++;
  return at;
}

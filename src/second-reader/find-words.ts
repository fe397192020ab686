import type { Passage, QuotationKind } from "../attribution/index.js";
import type { Span } from "../document/index.js";
import { withoutSigns } from "./lines.js";

/** What stands in marks and is somebody else's; a term or a scare quote is the writer's. */
const OTHERS: ReadonlySet<QuotationKind> = new Set<QuotationKind>(["speech", "title", "nickname"]);
const EDGES = /^[\s"“”'‘’]+|[\s"“”'‘’]+$/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** A part of the words that still says something, in words. */
const ENOUGH = 2;

/** Why words cannot be marked. */
export type NoWords = "no such words" | "quoted";

/**
 * Where a reader's words stand in a sentence (prose offsets), outside quotations and code. Quotation marks, dashes and blanks of
 * another shape are the same, and so is a capital. Where `mayCut`, what is left beside a quotation is enough.
 */
export function findWords(passage: Passage, sentence: Span, words: string, mayCut: boolean): Span | NoWords {
  const text = plain(passage.prose.text.slice(sentence.start, sentence.end));
  const places = [words, withoutSigns(words)].flatMap((one) => placesOf(text, plain(one).replace(EDGES, "")));
  if (places.length === 0) return "no such words";
  const others = othersIn(passage);
  for (const place of places) {
    const span = { start: place.start + sentence.start, end: place.end + sentence.start };
    const free = freeParts(span, others);
    if (free.length === 1 && free[0]?.start === span.start && free[0].end === span.end) return span;
    const best = mayCut ? longest(passage, free) : null;
    if (best !== null) return best;
  }
  return "quoted";
}

/** Of the same length, so that offsets hold. */
function plain(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, "-")
    .replace(/\s/gu, " ");
}

/** Every place of the words, as whole words; with other capitals only where there is none with the same. */
function placesOf(text: string, words: string): Span[] {
  if (!LETTER.test(words)) return [];
  const exact = occurrences(text, words);
  const [lowerText, lowerWords] = [text.toLowerCase(), words.toLowerCase()];
  if (exact.length > 0 || lowerText.length !== text.length) return exact;
  return occurrences(lowerText, lowerWords);
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const cutsBefore = LETTER.test(text.charAt(start)) && LETTER.test(text.charAt(start - 1));
    const cutsBehind = LETTER.test(text.charAt(end - 1)) && LETTER.test(text.charAt(end));
    if (!cutsBefore && !cutsBehind) found.push({ start, end });
  }
  return found;
}

/** Quotations, and code and addresses, in order. */
function othersIn({ quotations, prose }: Passage): Span[] {
  const objects = [...prose.text.matchAll(/\uFFFC/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const quoted = quotations.filter(({ kind }) => OTHERS.has(kind));
  return [...objects, ...quoted].sort((a, b) => a.start - b.start);
}

/** What is left of a span outside others, which are in order. */
function freeParts(span: Span, others: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let at = span.start;
  for (const other of others) {
    if (other.end <= at) continue;
    if (other.start >= span.end) break;
    if (other.start > at) parts.push({ start: at, end: other.start });
    at = other.end;
  }
  return at < span.end ? [...parts, { start: at, end: span.end }] : parts;
}

/** The longest part, without the marks at its ends; null where it is too short to say anything. */
function longest({ prose }: Passage, parts: readonly Span[]): Span | null {
  const trimmed = parts.map(({ start, end }) => {
    const text = prose.text.slice(start, end);
    const from = text.search(LETTER);
    const to = text.trimEnd().replace(/[\s"“”'‘’,;:–—-]+$/u, "").length;
    return from < 0 ? { start, end: start } : { start: start + from, end: start + Math.max(from, to) };
  });
  const best = trimmed.reduce<Span | null>(
    (most, one) => (most !== null && most.end - most.start >= one.end - one.start ? most : one),
    null,
  );
  if (best === null) return null;
  return prose.text.slice(best.start, best.end).split(/\s+/u).length >= ENOUGH ? best : null;
}

import type { Span } from "../../src/document/index.js";

/** What one reading of a sentence asks: 0 nothing, 1 would ask, 2 insists. `loaded` are spans of the text with a strength. */
export interface Reading {
  readonly source: number;
  readonly loaded: readonly (readonly [start: number, end: number, strength: number])[];
}

/** A piece with its marks taken out of the text. Offsets are UTF-16 units. */
export interface MarkedPiece {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly A: Reading; readonly B: Reading })[];
}

const MARK = /\{\?\??|\?\??\}|\{~~?|~~?\}/gu;

/**
 * Reads "{?They say so.?} The {~~thugs~~} left.": `?` would ask who says so, `??` insists; `~` would query a loaded word,
 * `~~` would change it. What stands between two marked sentences is one unmarked stretch. The name of the file is
 * GENRE.NAME. There is one reading, which stands for both.
 */
export function readMarks(name: string, marked: string): MarkedPiece {
  const stretches: (Span & { source: number })[] = [];
  const loaded: [start: number, end: number, strength: number][] = [];
  let text = "";
  let from = 0;
  let since = 0;
  let word = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    const strength = mark.length - 1;
    if (mark.includes("?")) {
      stretches.push({ start: since, end: text.length, source: mark.startsWith("{") ? 0 : strength });
      since = text.length;
    } else if (mark.startsWith("{")) word = text.length;
    else loaded.push([word, text.length, strength]);
  }
  text += marked.slice(from);
  stretches.push({ start: since, end: text.length, source: 0 });
  const sentences = stretches
    .filter(({ start, end }) => start < end)
    .map(({ start, end, source }) => {
      const reading = { source, loaded: loaded.filter((one) => one[0] >= start && one[0] < end) };
      return { start, end, A: reading, B: reading };
    });
  return { id: name, genre: name.slice(0, name.indexOf(".")), text, sentences };
}

import { LOADED_CLASSES } from "./classes.js";
import { type ListLine, linesOf } from "./parse.js";
import { spellingKey } from "./spelling.js";

/** What `writeStarts` gives, put in by the build (esbuild.js): making it takes a tenth of the time of a short run. */
declare const LOADED_STARTS: string | undefined;

/** Every line of every class, in order. */
export function loadedLines(): ListLine[] {
  return LOADED_CLASSES.flatMap((loaded) => [...linesOf(loaded)]);
}

/** For `linesStarting`: where the entries of `loadedLines` are found by their first words. */
export function loadedStarts(): string {
  return typeof LOADED_STARTS === "string" ? LOADED_STARTS : writeStarts(loadedLines());
}

/**
 * For each first word of an entry, by its spelling key, the numbers of the lines that have such entries: a row each, sorted
 * by word, so that it is text as it stands and nothing need be made of it: "\nabhor 12 40\nabhorrent 3\n".
 */
export function writeStarts(lines: readonly ListLine[]): string {
  const numbers = new Map<string, Set<number>>();
  for (const [number, line] of lines.entries()) {
    for (const word of line.firstWords()) {
      const key = spellingKey(word);
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    }
  }
  const rows = [...numbers].map(([key, found]) => [key, ...found].join(" "));
  return `\n${rows.sort().join("\n")}\n`;
}

/** The numbers of the lines with entries whose first word has this spelling key, in order; by halves. */
export function linesStarting(starts: string, key: string): readonly number[] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const start = starts.lastIndexOf("\n", (low + high) >>> 1) + 1;
    const end = starts.indexOf("\n", start);
    const space = starts.indexOf(" ", start);
    const word = starts.slice(start, space);
    if (word === key)
      return starts
        .slice(space + 1, end)
        .split(" ")
        .map(Number);
    if (word < key) low = end;
    else high = start - 1;
  }
  return [];
}

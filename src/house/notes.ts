import { type LineIndex, lineIndex, type Position, type Span } from "../document/index.js";
import { nearest } from "../review/index.js";
import type { HouseProblem } from "./types.js";

/** Gathers what is wrong in one file, each with its place. */
export class Notes {
  readonly problems: HouseProblem[] = [];
  readonly #lines: LineIndex;

  constructor(readonly text: string) {
    this.#lines = lineIndex(text);
  }

  /** Counts from 1. */
  lineAt(offset: number): number {
    return this.#lines.position(offset).line;
  }

  position(offset: number): Position {
    return this.#lines.position(offset);
  }

  add({ start, end }: Span, message: string, suggestion = ""): void {
    this.problems.push({ start, end, ...this.#lines.position(start), message, suggestion });
  }

  /** Notes a name that nobody knows, with the nearest of those that there are. */
  unknown(place: Span, message: string, name: string, known: readonly string[]): void {
    const guess = nearest(name, known);
    const advice = guess === null ? `You can use ${inWords(known)}.` : `Did you mean “${guess}”?`;
    this.add(place, `${message} ${advice}`, guess ?? "");
  }
}

/** "a, b or c"; the first twelve, where there are very many. */
function inWords(names: readonly string[]): string {
  const shown = names.slice(0, 12);
  if (shown.length < names.length) return `${shown.join(", ")} …`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}

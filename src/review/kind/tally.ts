import type { Passage } from "../../attribution/index.js";
import { type Block, firstIndex, sameEnds } from "../../document/index.js";
import { add, type Counts, countsOf, sumOf, takeAway } from "./counts.js";
import type { Part } from "./languages.js";
import { isStanza } from "./stanza.js";

/** What is added up over all of a piece to tell its kind. */
export interface Totals {
  readonly counts: Counts;
  /** In lower case, in order. */
  readonly headings: readonly string[];
  /** Those that stand in nothing else. */
  readonly paragraphs: number;
  /** Those of them that are set in short lines. */
  readonly stanzas: number;
}

/** A heading and the number of its block. */
interface Heading {
  readonly at: number;
  readonly text: string;
}

/** Adds up what tells the kind of a draft, and after an edit only what it changed. */
export class Tally {
  #passages: readonly Passage[] = [];
  #blocks: readonly Block[] = [];
  readonly #counts = sumOf([]);
  #headings: readonly Heading[] = [];
  #paragraphs = 0;
  #stanzas = 0;

  of({ parsed, passages }: Part): Totals {
    const { head, tail } = sameEnds(this.#passages, passages);
    const gone = this.#passages.length - tail;
    const end = passages.length - tail;
    for (let at = head; at < gone; at++) this.#count(this.#passages[at], this.#blocks[at], -1, "");
    for (let at = head; at < end; at++) this.#count(passages[at], parsed.blocks[at], 1, parsed.text);
    this.#headings = [
      ...this.#headings.slice(0, this.#firstHeading(head)),
      ...headingsIn(parsed.blocks, head, end),
      ...this.#headings.slice(this.#firstHeading(gone)).map(({ at, text }) => ({ at: at + end - gone, text })),
    ];
    this.#passages = passages;
    this.#blocks = parsed.blocks;
    const headings = this.#headings.map(({ text }) => text);
    return { counts: this.#counts, headings, paragraphs: this.#paragraphs, stanzas: this.#stanzas };
  }

  #firstHeading(from: number): number {
    return firstIndex(this.#headings, ({ at }) => at >= from);
  }

  #count(passage: Passage | undefined, block: Block | undefined, times: 1 | -1, text: string): void {
    if (passage === undefined || block === undefined) return;
    (times === 1 ? add : takeAway)(this.#counts, countsOf(passage));
    if (block.kind !== "paragraph" || block.containers.length > 0) return;
    this.#paragraphs += times;
    if (isStanza(block.prose, () => text.slice(block.start, block.end))) this.#stanzas += times;
  }
}

function headingsIn(blocks: readonly Block[], first: number, end: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (let at = first; at < end; at++) {
    const block = blocks[at];
    if (block?.kind === "heading") headings.push({ at, text: block.prose.text.toLowerCase() });
  }
  return headings;
}

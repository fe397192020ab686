import { firstIndex } from "../../document/index.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { type ChunkRun, tokensOfRun } from "../syntax/subject.js";
import type { Words } from "../syntax/words.js";
import type { Basis } from "../types.js";

/** An attribution as a cue pass finds it: source and cue in tokens of the passage, content in chunks of the sentence. */
export interface Found {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly ChunkRun[];
  readonly basis: Basis;
  readonly pattern: string;
}

/** One sentence as the cue passes read it, and what they have found so far. */
export class SentenceReading {
  readonly found: Found[] = [];
  /** By chunk; null until something is claimed, which in most sentences nothing is. */
  #claimed: Uint8Array | null = null;

  constructor(
    readonly words: Words,
    readonly chunks: readonly Chunk[],
  ) {}

  /** Whether a chunk lies in content already claimed: attributions do not nest. */
  isClaimed(chunk: number): boolean {
    return this.#claimed !== null && this.#claimed[chunk] === 1;
  }

  /** The same as a function of its own. */
  readonly claimed = (chunk: number): boolean => this.isClaimed(chunk);

  /** Whether a chunk is part of the cue found last. */
  isLastCue(chunk: number): boolean {
    const cue = this.found.at(-1)?.cue;
    const { first, last } = this.chunks[chunk] ?? { first: 0, last: 0 };
    return cue !== undefined && cue.first < last && first < cue.last;
  }

  /** Keeps an attribution and claims its content. */
  add(found: Found): void {
    this.found.push(found);
    this.#claimed ??= new Uint8Array(this.chunks.length);
    for (const run of found.content) this.#claimed.fill(1, run.first, run.last);
  }

  /** Index of the chunk that a token stands in. */
  chunkAt(token: number): number {
    return firstIndex(this.chunks, (chunk) => chunk.last > token);
  }

  /** The tokens of a run of chunks. */
  tokens(run: ChunkRun): TokenRange {
    return tokensOfRun(this.chunks, run);
  }

  /** Lower-case word at a token index; empty beyond the passage. */
  word(token: number): string {
    return this.words.tokens.lower(token);
  }
}

import type { CueForm } from "../vocabulary/verbs.js";

/** A run of tokens of the passage, `first` inclusive to `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What a chunk is: `np` a noun phrase without its "of" and "who", `vg` a verb group, `quote` a whole quotation. */
export type ChunkKind =
  | "np"
  | "vg"
  | "adj"
  | "adv"
  | "prep"
  | "conj"
  | "sub"
  | "rel"
  | "time"
  | "quote"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "end"
  | "other";

/** "has not been saying": what the words of a verb group tell about its main verb. */
export interface VerbInfo {
  /** Token index of the main verb. */
  readonly head: number;
  readonly cue: CueForm | null;
  readonly finite: boolean;
  /** Starts with "to". */
  readonly infinitive: boolean;
  /** An -ing form without an auxiliary. */
  readonly gerund: boolean;
  /** A past participle without an auxiliary, or one that could be a past tense. */
  readonly participle: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly past: boolean;
  /** The main verb is a form of "be". */
  readonly copula: boolean;
}

/** A run of tokens, `first` inclusive to `last` exclusive, that the cue passes treat as one. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly last: number;
  /** Lower-case first word; for `np` the head noun; for `quote` the last word or mark inside it. */
  readonly word: string;
  readonly verb: VerbInfo | null;
  /** Index in the passage's pairs for `quote`; -1 elsewhere. */
  readonly pair: number;
}

/** A quotation that ends like an utterance ("…,"): it is said, and no noun phrase of its sentence. */
export function isUtterance(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "quote" && /^[,.!?…—–-]+$/.test(chunk.word);
}

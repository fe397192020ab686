import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { SeenBlocks } from "./seen-blocks.js";

/** What a block is by the build of the piece, where that tells whose words it holds. Flat: compared field by field. */
export interface Part {
  /**
   * `words`: all of it, from `start` to `end`, is somebody's own, the interviewer's questions too. `furniture`: nobody's,
   * such as a reference list or what stands at the foot of a press release.
   */
  readonly kind: "words" | "furniture";
  /** Whose words; empty where the piece does not name them. */
  readonly speaker: string;
  /** Prose offsets of the words, without the label in front and the signature behind. */
  readonly start: number;
  readonly end: number;
  /** Where the speaker's name stands in this block; both 0 where it stands elsewhere. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The pattern that found it, or why the block needs no source: "interview-turn", "reference list". */
  readonly name: string;
}

/** The parts of a piece by the number of their block. */
export type Parts = ReadonlyMap<number, Part>;

/** Finds the parts of one kind. */
export interface PartFinder {
  /**
   * Whether a block may have to do with such a part; told by its own words, kind, level and containers alone, and asked of few
   * blocks after an edit. Where none has, there is no such part.
   */
  readonly concerns: (block: Block, language: Language) => boolean;
  /** `concerned` are the numbers of those blocks, in order. Tells from nothing but them and the blocks that it looks at. */
  readonly find: (blocks: SeenBlocks, concerned: readonly number[], language: Language) => Parts;
}

/** Stands for whoever asks in an interview; pieces seldom say. */
const INTERVIEWER = "interviewer";
/** The pattern of a question in an interview. */
export const QUESTION = "interview-question";

export function question(end: number): Part {
  return words(QUESTION, INTERVIEWER, 0, end);
}

export function furniture(name: string, end: number): Part {
  return { kind: "furniture", speaker: "", start: 0, end, nameStart: 0, nameEnd: 0, name };
}

export function words(name: string, speaker: string, start: number, end: number): Part {
  return { kind: "words", speaker, start, end, nameStart: 0, nameEnd: 0, name };
}

import type { Passage } from "../../attribution/index.js";
import { NO_ENDS, sameEnds } from "../../document/index.js";
import type { Opinion, Opinions, Query } from "../opinion/types.js";
import { type PlacedFinding, placeFindings } from "../place/place-passage.js";
import { checkPassage } from "./check-passage.js";
import type { Reading } from "./reading.js";
import type { Plan } from "./settings.js";

/** What the rules said about one passage, in offsets from the start of its block. */
export interface Remembered {
  readonly findings: readonly PlacedFinding[];
  readonly problems: readonly string[];
  /** What a second reader is asked about. */
  readonly queries: readonly Query[];
  /** What a second reader said, which is in `findings`; null before. */
  readonly opinion: Opinion | null;
}

const NOTHING: Remembered = { findings: [], problems: [], queries: [], opinion: null };

/** Findings under one plan, kept as long as their passage lives. A passage that an edit left alone is found here. */
export class PassageMemory {
  private readonly known = new WeakMap<Passage, Remembered>();
  /** The passages of the last reading that was learnt to the end. */
  private learnt: readonly Passage[] = [];
  /** The version of what the second reader had said then. */
  private heardThen = 0;

  constructor(
    readonly plan: Plan,
    private readonly opinions: Opinions | null = null,
  ) {}

  get heard(): number {
    return this.heardThen;
  }

  /** What is known of the passage; nothing, before it was learnt. */
  get(passage: Passage): Remembered {
    return this.known.get(passage) ?? NOTHING;
  }

  /** Checks the passages that are not known yet. Yields after each rule on each passage. */
  *learnAll({ parsed, passages }: Reading): Generator<void, void> {
    const version = this.opinions?.version ?? 0;
    const { head, tail } = version === this.heardThen ? sameEnds(this.learnt, passages) : NO_ENDS;
    for (let index = head; index < passages.length - tail; index++) {
      const passage = passages[index];
      const block = parsed.blocks[index];
      if (passage === undefined || block === undefined || this.isKnown(passage)) continue;
      const { findings, problems, queries, opinion } = yield* checkPassage(passage, this.plan, this.opinions);
      const ground = { text: parsed.text, block, style: this.plan.placeholderStyle };
      this.known.set(passage, { findings: placeFindings(ground, passage, findings), problems, queries, opinion });
      yield;
    }
    this.learnt = passages;
    this.heardThen = version;
  }

  /** Whether the passage was checked, and the second reader has said nothing new of it since. */
  private isKnown(passage: Passage): boolean {
    const known = this.known.get(passage);
    if (known === undefined || this.opinions === null) return known !== undefined;
    return this.opinions.of(passage, known.queries) === known.opinion;
  }
}

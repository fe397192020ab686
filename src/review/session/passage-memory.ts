import type { Passage } from "../../attribution/index.js";
import { sameEnds } from "../../document/index.js";
import { type PlacedFinding, placeFindings } from "../place/place-passage.js";
import { checkPassage } from "./check-passage.js";
import type { Reading } from "./reading.js";
import type { Plan } from "./settings.js";

/** What the rules said about one passage, in offsets from the start of its block. */
export interface Remembered {
  readonly findings: readonly PlacedFinding[];
  readonly problems: readonly string[];
}

const NOTHING: Remembered = { findings: [], problems: [] };

/** Findings under one plan, kept as long as their passage lives. A passage that an edit left alone is found here. */
export class PassageMemory {
  private readonly known = new WeakMap<Passage, Remembered>();
  /** The passages of the last reading that was learnt to the end. */
  private learnt: readonly Passage[] = [];

  constructor(readonly plan: Plan) {}

  /** What is known of the passage; nothing, before it was learnt. */
  get(passage: Passage): Remembered {
    return this.known.get(passage) ?? NOTHING;
  }

  /** Checks the passages that are not known yet. Yields after each rule on each passage. */
  *learnAll({ parsed, passages }: Reading): Generator<void, void> {
    const { head, tail } = sameEnds(this.learnt, passages);
    for (let index = head; index < passages.length - tail; index++) {
      const passage = passages[index];
      const block = parsed.blocks[index];
      if (passage === undefined || block === undefined || this.known.has(passage)) continue;
      const { findings, problems } = yield* checkPassage(passage, this.plan);
      const ground = { text: parsed.text, block, style: this.plan.placeholderStyle };
      this.known.set(passage, { findings: placeFindings(ground, passage, findings), problems });
      yield;
    }
    this.learnt = passages;
  }
}

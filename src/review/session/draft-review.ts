import { type GivenSources, givenSources } from "../../attribution/index.js";
import { NO_ENDS, type SameEnds, type TextChange } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { Rule } from "../../rules/index.js";
import { kindOf, startsForeign } from "../kind/index.js";
import { Tally } from "../kind/tally.js";
import { type AskableDraft, askableOf } from "../opinion/askable.js";
import type { Opinions } from "../opinion/types.js";
import { Placer } from "../place/placer.js";
import { explainReading } from "../record/explain.js";
import { ownTemplates } from "../record/placeholder-list.js";
import { DraftRecord } from "../record/record.js";
import { withoutAsked } from "../record/still-asked.js";
import type { ExplainedSentence, KindOfPiece, ReviewedDraft, Settings } from "../types.js";
import { assemble } from "./assemble.js";
import { type Edit, endsAfter } from "./one-edit.js";
import { type OwnSettings, readOwnSettings } from "./own-settings.js";
import { PassageMemory } from "./passage-memory.js";
import { type Reading, readInSteps, rereadInSteps } from "./reading.js";
import { makePlan } from "./settings.js";
import { WordCount } from "./words.js";

/** A draft under review. What an edit did not touch, nor what leaned on it, is not looked at again. */
export class DraftReview {
  private reading: Reading | null = null;
  private readonly pending: Edit[] = [];
  private readonly memories = new Map<string, PassageMemory>();
  private readonly placer = new Placer();
  private readonly given: GivenSources;
  private readonly wordCount = new WordCount();
  private readonly tally = new Tally();
  private lastKind: { readonly reading: Reading; readonly kind: KindOfPiece } | null = null;
  /** How much of the text, at both ends, is as it was when findings were last placed. */
  private unchanged: SameEnds = NO_ENDS;

  constructor(
    private readonly firstText: string,
    private readonly language: Language,
    private readonly settings: Settings,
    private readonly rules: readonly Rule[],
    private readonly opinions: Opinions | null = null,
    /** Whether it is reviewed once, and never edited. */
    private readonly isOnce: boolean = false,
  ) {
    this.given = givenSources(settings.sources);
  }

  /** The newest text. */
  get text(): string {
    return this.pending.at(-1)?.text ?? this.reading?.parsed.text ?? this.firstText;
  }

  /** Takes note of an edit: the text after it, and its changes in offsets of the text before. Does no work yet. */
  update(text: string, changes: readonly TextChange[]): void {
    this.unchanged = endsAfter(this.unchanged, this.text.length, { text, changes });
    this.pending.push({ text, changes });
  }

  /**
   * Does the work in small steps, one for each `next()`, and returns the report of the newest text. May be dropped at
   * any step: what was done is kept, and new steps go on from there.
   */
  *steps(): Generator<void, ReviewedDraft> {
    for (;;) {
      const reading = yield* this.catchUp();
      const own = readOwnSettings(reading.parsed);
      const kind = this.kindOf(reading);
      const memory = this.memoryFor(kind);
      if (!own.off) yield* memory.learnAll(reading);
      if (this.pending.length === 0) return this.assemble(reading, memory, own, kind);
    }
  }

  /** Does all the work that is left at once. */
  report(): ReviewedDraft {
    const steps = this.steps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** What each sentence of the newest text rests on and why, in order. */
  explain(): ExplainedSentence[] {
    this.report();
    return this.reading === null ? [] : explainReading(withoutAsked(this.reading, ownTemplates(this.settings)));
  }

  /** What kind of writing the newest text is read as, and why. */
  kind(): KindOfPiece {
    return this.report().kind;
  }

  /** What stands in the text that was read last; null before the first reading. Does no reading of its own. */
  record(): DraftRecord | null {
    if (this.reading === null) return null;
    return new DraftRecord(
      withoutAsked(this.reading, ownTemplates(this.settings)),
      this.kindOf(this.reading),
      this.settings,
    );
  }

  /**
   * What a second reader may be asked of the text that was read last; null before the first reading, and where the draft is
   * not reviewed. Does no reading of its own.
   */
  askable(): AskableDraft | null {
    const { reading } = this;
    if (reading === null) return null;
    const own = readOwnSettings(reading.parsed);
    const kind = this.kindOf(reading);
    if (own.off || kind.leftAlone) return null;
    const isForeign = startsForeign(reading, own.profile ?? this.settings.profile, this.language);
    return askableOf(reading, this.memoryFor(kind), kind, isForeign);
  }

  private *catchUp(): Generator<void, Reading> {
    const { language, given, settings, isOnce } = this;
    let reading = this.reading ?? (yield* readInSteps(this.firstText, language, given, settings, isOnce));
    while (this.pending.length > 0) {
      const edits = [...this.pending];
      reading = yield* rereadInSteps(reading, edits, language, given);
      this.pending.splice(0, edits.length);
    }
    this.reading = reading;
    return reading;
  }

  private assemble(reading: Reading, memory: PassageMemory, own: OwnSettings, kind: KindOfPiece): ReviewedDraft {
    const placed = own.off ? [] : this.placer.place(reading, memory, this.unchanged);
    const { length } = reading.parsed.text;
    if (!own.off) this.unchanged = { head: length, tail: length };
    const templates = ownTemplates(this.settings);
    const words = this.wordCount.of(reading.passages);
    const isForeign = startsForeign(reading, own.profile ?? this.settings.profile, this.language);
    return assemble({ reading, words, memory, own, kind, isForeign, placed, rules: this.rules, templates });
  }

  private kindOf(reading: Reading): KindOfPiece {
    if (this.lastKind?.reading === reading) return this.lastKind.kind;
    const choice = readOwnSettings(reading.parsed).profile ?? this.settings.profile;
    const kind = kindOf(reading, choice, this.language, this.tally);
    this.lastKind = { reading, kind };
    return kind;
  }

  /** Findings are kept for each kind: trying another profile and coming back costs nothing. */
  private memoryFor(kind: KindOfPiece): PassageMemory {
    let memory = this.memories.get(kind.name);
    if (memory === undefined) {
      const rules = kind.leftAlone ? this.rules.filter(({ id }) => id.startsWith("draft/")) : this.rules;
      memory = new PassageMemory(makePlan(rules, this.settings, kind), this.opinions);
      this.memories.set(kind.name, memory);
    }
    return memory;
  }
}

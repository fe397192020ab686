import { ledgerOf } from "../ledger/ledger.js";
import type { SourceLedger } from "../ledger/types.js";
import { readOwnSettings } from "../session/own-settings.js";
import type { Reading } from "../session/reading.js";
import { type DraftStet, stetsOf } from "../stets/stet-list.js";
import type { ExplainedSentence, Settings } from "../types.js";
import { explainReading } from "./explain.js";
import { type DraftPlaceholder, placeholdersOf } from "./placeholder-list.js";
import { type RestsOn, restsOn, sentenceAt } from "./rests-on.js";
import { type UnsourcedParagraph, unsourcedParagraphs } from "./unsourced.js";

/**
 * What stands in a draft that has been read, in offsets of the text that was read. Each
 * list is made when it is first asked for.
 */
export class DraftRecord {
  private madeSentences: readonly ExplainedSentence[] | undefined;
  private madeSources: SourceLedger | undefined;
  private madePlaceholders: readonly DraftPlaceholder[] | undefined;
  private madeStets: readonly DraftStet[] | undefined;
  private madeUnsourced: readonly UnsourcedParagraph[] | undefined;

  constructor(
    /** The text itself, parsed and read. */
    readonly reading: Reading,
    private readonly settings: Settings,
  ) {}

  /** Whether the draft itself asks not to be reviewed: then nothing was looked for. */
  get isOff(): boolean {
    return readOwnSettings(this.reading.parsed).off;
  }

  /** What each sentence rests on and why, in order. */
  get sentences(): readonly ExplainedSentence[] {
    this.madeSentences ??= explainReading(this.reading);
    return this.madeSentences;
  }

  /** Who is on record, for what and at what length. Made in small steps, one for each `next()`: it takes its time. */
  *sources(): Generator<void, SourceLedger> {
    this.madeSources ??= yield* ledgerOf(this.reading);
    return this.madeSources;
  }

  /** What the draft waits for, in order. */
  get placeholders(): readonly DraftPlaceholder[] {
    this.madePlaceholders ??= placeholdersOf(this.reading.parsed, this.settings);
    return this.madePlaceholders;
  }

  /** What was let stand, in order. */
  get stets(): readonly DraftStet[] {
    this.madeStets ??= stetsOf(this.reading.parsed);
    return this.madeStets;
  }

  /** Paragraphs that say things and name nobody for them, in order. */
  get unsourced(): readonly UnsourcedParagraph[] {
    this.madeUnsourced ??= unsourcedParagraphs(this.reading);
    return this.madeUnsourced;
  }

  /** The words of the sentence at an offset, without markup and line breaks; empty where no sentence is. */
  sentenceAt(offset: number): string {
    return sentenceAt(this.reading, offset);
  }

  /** What the sentence at an offset rests on; null where no sentence is. */
  restsOn(offset: number): RestsOn | null {
    return restsOn(this.reading, offset);
  }
}

import { givenSources } from "../../attribution/index.js";
import type { Language } from "../../language/index.js";
import { kindOf } from "../kind/index.js";
import { emptyLedger, ledgerOf } from "../ledger/ledger.js";
import type { SourceLedger } from "../ledger/types.js";
import { readOwnSettings } from "../session/own-settings.js";
import { type Reading, readInSteps } from "../session/reading.js";
import { type DraftStet, stetsOf } from "../stets/stet-list.js";
import type { ExplainedSentence, KindOfPiece, Settings } from "../types.js";
import { explainReading } from "./explain.js";
import { type DraftPlaceholder, ownTemplates, placeholdersOf } from "./placeholder-list.js";
import { type RestsOn, restsOn, sentenceAt } from "./rests-on.js";
import { withoutAsked } from "./still-asked.js";
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
    /** What it was read as. */
    readonly kind: KindOfPiece,
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

  /**
   * Who is on record, for what and at what length; nobody in a draft that is left alone. Made in small steps, one for each
   * `next()`: it takes its time.
   */
  *sources(): Generator<void, SourceLedger> {
    this.madeSources ??= this.kind.leftAlone ? emptyLedger() : yield* ledgerOf(this.reading);
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

/** Reads a draft and gives its record, without a review. In small steps, for a caller that must not block. */
export function* recordInSteps(text: string, language: Language, settings: Settings): Generator<void, DraftRecord> {
  const reading = yield* readInSteps(text, language, givenSources(settings.sources), settings);
  const kind = kindOf(reading, readOwnSettings(reading.parsed).profile ?? settings.profile, language);
  return new DraftRecord(withoutAsked(reading, ownTemplates(settings)), kind, settings);
}

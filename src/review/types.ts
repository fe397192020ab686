import type { Basis, GivenSource, Party, RestKind, SourceKind, Speech } from "../attribution/index.js";
import type { Markup, OwnMarkup, Span } from "../document/index.js";
import type { OptionValue, ProfileChoice, ProfileName, Severity } from "../rules/index.js";

/** A severity at which a rule runs. */
export type ActiveSeverity = Exclude<Severity, "off">;

/** An edit in draft offsets (UTF-16). */
export interface DraftEdit extends Span {
  readonly text: string;
}

export interface DraftFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly DraftEdit[];
  /** People of the draft who may be meant by its placeholder, likeliest first; none are put in without being chosen. */
  readonly names?: readonly string[];
}

/** A fix that was made without asking. Line and column count from 1. */
export interface AppliedFix {
  readonly rule: string;
  readonly title: string;
  readonly line: number;
  readonly column: number;
}

/** How strongly a second reader would ask: 0 would not, 1 would if there is time, 2 would insist. */
export type Strength = 0 | 1 | 2;

/** Only of findings that a second reader has judged or raised. */
export interface SecondOpinion {
  /** Who asks; `engine` where the second reader waved away what the rules had found. */
  readonly raisedBy: "engine" | "second-reader" | "both";
  readonly strength: Strength;
}

/** Draft offsets; line and column count from 1, columns in UTF-16 units. */
export interface DraftFinding extends Span, Partial<SecondOpinion> {
  readonly rule: string;
  readonly severity: ActiveSeverity;
  readonly message: string;
  /** How often an editor raises a finding like it, from 0 to 1; 1 of what is no matter of judgement. */
  readonly confidence: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly DraftFix[];
}

/** Who is on record, and the words that stand for them. */
export interface DraftSource extends Span, Party {}

export interface DraftAttribution {
  /** Null where no words of the draft stand for a source. */
  readonly source: DraftSource | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly sourceKind: SourceKind;
  readonly speech: Speech;
  readonly basis: Basis;
  /** How often the pattern that found it is right, 0 to 1. */
  readonly certainty: number;
}

/** What kind of writing a draft is read as, and why. */
export interface KindOfPiece {
  /** In the words of "Read as …": "reported news", "documentation"; of a profile that was chosen, its title. */
  readonly name: string;
  readonly profile: ProfileName;
  /** The signs the draft shows, each in a few plain words; none where the kind was chosen. */
  readonly signs: readonly string[];
  /** True where it is of a kind that is not reviewed: only what the writer left to be done is looked for. */
  readonly leftAlone: boolean;
}

/** What one draft's review found. Plain data, sorted by place, stable. */
export interface DraftReport {
  readonly words: number;
  readonly kind: KindOfPiece;
  readonly findings: readonly DraftFinding[];
  readonly attributions: readonly DraftAttribution[];
}

/** A finding that a stet lets stand, without its fixes. */
export interface StettedFinding {
  readonly finding: DraftFinding;
  /** Empty where the stet gives none. */
  readonly reason: string;
}

/** A draft's report, and what went wrong on the way, one plain sentence each; the rest was reviewed all the same. */
export interface ReviewedDraft extends DraftReport {
  /** What stets let stand, in order. */
  readonly stetted: readonly StettedFinding[];
  readonly problems: readonly string[];
}

/** What one sentence rests on, for readers who ask why it was queried or left alone. */
export interface ExplainedSentence extends Span {
  /** The sentence as a reader reads it, without markup. */
  readonly text: string;
  readonly line: number;
  readonly rest: RestKind;
  /** The reason by name, such as "said in this sentence" or "headline". */
  readonly why: string;
  /** The person, body or document on record for it; empty where there is none, or it is unknown. */
  readonly speaker: string;
  /** Index in the report's attributions; -1 where there is none. */
  readonly attribution: number;
}

export interface FileReport extends DraftReport {
  readonly path: string;
  /** Only with `--explain`. */
  readonly sentences?: readonly ExplainedSentence[];
  /** Only with `--fix`: what was changed. */
  readonly fixed?: readonly AppliedFix[];
}

export interface FileError {
  readonly path: string;
  readonly reason: string;
}

/** What `review --format json` prints. */
export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
  readonly errors?: readonly FileError[];
}

export interface RuleSetting {
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** How sure a finding must be to be shown: `everything` shows what few readers would ask. */
export type Strictness = "usual" | "sure" | "everything";

/** What is in force for one draft before its own front matter is read. */
export interface Settings {
  readonly profile: ProfileChoice;
  /** By rule id, or by family ("style/*"). */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** When given, only these rules (ids or families) run. */
  readonly only?: readonly string[];
  /** Wordings that the house lets stand. */
  readonly allow?: Allowance;
  /** People and organisations that readers know. */
  readonly sources?: readonly GivenSource[];
  /** How sure a finding must be to be shown; `usual`, where it is not said. */
  readonly strictness?: Strictness;
  /** How words are marked up; as Markdown, where it is not said. */
  readonly markup?: Markup;
  /** Markup of the house's own; none, where it is not said. */
  readonly ownMarkup?: OwnMarkup;
  /** Where fixes ask for a source; in the sentence, where it is not said, and always in plain text. */
  readonly placeholderStyle?: PlaceholderStyle;
}

/** Where a fix asks for a source: in the sentence, in a footnote, or in a link over the words. */
export type PlaceholderStyle = "sentence" | "footnote" | "link";

/** Wordings on which no query about loaded words or style is raised. Names count with their capitals only. */
export interface Allowance {
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly phrases: readonly string[];
}

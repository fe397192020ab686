import type { BlockKind, Container, Prose, Span } from "../document/index.js";
import type { Sentence, Tokens } from "../language/index.js";

export type SourceKind = "named" | "described" | "document" | "pronoun" | "anonymous" | "vague" | "none" | "citation";
export type Speech = "direct" | "indirect" | "mixed";
/** A claim is sourced by speech, evidence or a citation; attitude ("fears") and stance ("backs") are no source. */
export type Basis = "speech" | "evidence" | "attitude" | "stance" | "citation";

/**
 * A stretch of prose in this passage (`back` 0), in an earlier one (`back` passages before it) or in the next one
 * (`back` -1). Relative, so that an edit elsewhere in the draft leaves it true.
 */
export interface Place extends Span {
  readonly back: number;
}

/** What somebody on record is. A `role` is a person or body that the draft describes and does not name ("the clerk"). */
export type PartyKind = "person" | "body" | "document" | "role" | "anonymous" | "vague" | "nobody";

/** Who is on record: the same wherever the draft means the same, in its fullest form. */
export interface Party {
  /** The same for every mention, and for no one else in the draft; empty where it cannot be known who is meant. */
  readonly id: string;
  /** "Maria T. Solano" for "Solano" and "she", "The harbour master" for a source without a name; empty if unknown. */
  readonly name: string;
  readonly kind: PartyKind;
  /** What the draft says they are, in lower case: "mayor". */
  readonly roles: readonly string[];
}

/** A party, and the words that stand for it here. */
export interface Source extends Party {
  /** "She" in "She said"; null where no words do. */
  readonly phrase: Place | null;
  /** The two people of "Ana Lee and Tom Day said"; empty for everybody else. */
  readonly members: readonly Party[];
}

/** Who (source) says (cue) what (content). Belongs to the passage its content (or else its cue) stands in. */
export interface Attribution {
  readonly source: Source;
  readonly cue: Place | null;
  /** Spans in this passage, in order, not overlapping. */
  readonly content: readonly Span[];
  readonly sourceKind: SourceKind;
  readonly speech: Speech;
  readonly basis: Basis;
  /** The two people whom a pronoun could mean just as well, where there are two: then the source is unknown. */
  readonly rivals?: readonly [string, string];
  /** 0–1: how sure the pass is. */
  readonly confidence: number;
  /** Name of the pattern that found it, such as "fronted-cue" or "carried-quotation". */
  readonly pattern: string;
}

/** What a pair of quotation marks encloses. Only `speech` is somebody's words; the others are the writer's use. */
export type QuotationKind = "speech" | "title" | "term" | "nickname" | "scare";

/** The part of a quotation that stands in this passage, marks included. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** True where the quotation was opened in an earlier passage and not closed before this one. */
  readonly continued: boolean;
  /** False where it runs on into the next passage. */
  readonly closed: boolean;
  /** Index in the passage's attributions of the one that owns it; -1 where nobody does. */
  readonly owner: number;
}

/** What a sentence rests on. `nothing` is not an error: most narration is the reporter's own. */
export type RestKind = "attribution" | "carried" | "citation" | "quoted" | "exempt" | "nothing";

/**
 * What a sentence may lean on without saying so: named in it, in the two sentences before or the one after.
 * `citation` only where the sentence itself has a link, footnote or citation key.
 */
export type Nearby = "evidence" | "record" | "poll" | "court" | "unnamed" | "crowd" | "citation";

export interface Rest {
  readonly kind: RestKind;
  /** Index in the passage's attributions; -1 where there is none. */
  readonly attribution: number;
  /** Name of the reason, for `--explain`: "said in this sentence", "headline", "score", "public record" … */
  readonly why: string;
  readonly near: readonly Nearby[];
}

/** A person or organisation known before a draft is read, as a house lists them. */
export interface GivenSource {
  readonly name: string;
  /** "mayor", "news agency"; empty where none is given. */
  readonly title: string;
  /** Other names for the same. */
  readonly aliases: readonly string[];
}

/** A person, body or document the draft has introduced by name before or in this passage. */
export interface KnownSource {
  readonly name: string;
  /** Whether the draft says "the" before it ("the White House"). */
  readonly article: boolean;
  readonly kind: "person" | "body" | "document";
  /** How often it is on record (speech or evidence) so far. */
  readonly said: number;
}

/** The voices of a passage's tokens, in columns. */
export interface Voices {
  /** One of `VOICE` (voice.ts) for each token. */
  readonly kinds: Uint8Array;
  /** For each token the index in the passage's attributions of who answers for it; -1 for the writer, or if unknown. */
  readonly by: Int32Array;
}

/**
 * One block of prose, read: the only thing a rule sees. It holds all that the passage leans on elsewhere, so equal
 * passages get equal findings, and a passage that an edit did not change (nor what it leaned on) is the same object.
 */
export interface Passage {
  readonly kind: BlockKind;
  readonly level: number;
  readonly containers: readonly Container["kind"][];
  readonly prose: Prose;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Whose words each token is. */
  readonly voices: Voices;
  /** One for each sentence. */
  readonly rests: readonly Rest[];
  /** The sources a writer could name here, nearest first; at most 8. */
  readonly known: readonly KnownSource[];
  /** Roles of the people whom the next two passages introduce by name: "a sheriff" may be one of them. */
  readonly rolesAhead: readonly string[];
}

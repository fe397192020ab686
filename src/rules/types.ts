import type { Passage } from "../attribution/index.js";
import type { Span } from "../document/index.js";
import type { Places, Triggers } from "./triggers.js";

export type Severity = "error" | "warning" | "information" | "hint" | "off";
export type ProfileName = "news" | "encyclopedia" | "reference" | "opinion" | "personal";

/** An edit in prose offsets of the passage. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * A change the writer may take. `safe` only where the meaning cannot change. Placeholders in the new text
 * (`[SOURCE TK]`) become tab stops in the editor.
 */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Only where it asks for a source: for houses that want that in a footnote or a link. */
  readonly asks?: Asking;
  /** People of the draft who may be meant by the placeholder, likeliest first. The writer chooses; no fix does. */
  readonly names?: readonly string[];
}

/** What a fix asks for, so that it can be asked in another place than the sentence. */
export interface Asking {
  /** "Ask who says so". */
  readonly question: string;
  /** What the placeholder waits for: "who says". */
  readonly missing: string;
  /** Where the mark of a footnote goes (prose offset). */
  readonly noteAt: number;
}

export interface Finding extends Span {
  /** What, why and what to do, in one or two plain sentences. */
  readonly message: string;
  /** Works them out: of many findings nobody ever sees them. */
  readonly fixes: () => readonly Fix[];
  /** Only where it is no judgement, since one of its fixes is safe. */
  readonly isPlain?: true;
  /** What it was found by, from the general to the special: a pattern, or form and entry of a word. */
  readonly signs?: readonly string[];
  /** Only where it is not the rule's own. */
  readonly severity?: Exclude<Severity, "off">;
}

export type OptionValue = boolean | number | string | readonly string[];
export interface RuleOption {
  readonly description: string;
  readonly default: OptionValue;
}
export type Options = Readonly<Record<string, OptionValue>>;

/** A sentence or short draft (Markdown). `marked` are the stretches that must be flagged, in order. */
export interface FlagExample {
  readonly text: string;
  readonly marked: readonly string[];
}

export interface Rule {
  /** Equal to its path under src/rules, such as "attribution/vague-source". */
  readonly id: string;
  readonly description: string;
  /** Why an editor would ask, in one or two sentences; names the standard in plain words. */
  readonly rationale: string;
  /** Keys of `STANDARDS`; empty only for opt-in rules. */
  readonly standards: readonly string[];
  readonly severity: Readonly<Record<ProfileName, Severity>>;
  readonly options: Readonly<Record<string, RuleOption>>;
  readonly examples: { readonly flag: readonly FlagExample[]; readonly pass: readonly string[] };
  /** What could start a finding: in a passage that has none of it there is nothing to find. */
  readonly triggers: Triggers;
  /**
   * Pure and synchronous. Reports findings in prose offsets of the passage. `places` are the tokens that are one of the
   * rule's triggers, where they have been looked for; else it looks at every token.
   */
  check(passage: Passage, options: Options, report: (finding: Finding) => void, places?: Places): void;
}

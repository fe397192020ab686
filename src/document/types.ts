/**
 * The shape of a parsed draft. All offsets are UTF-16 code units.
 *
 * Two coordinate systems exist and no third: *draft* offsets point into the Markdown text as the writer sees it;
 * *prose* offsets point into `Prose.text`, the words of one block as a reader reads them, without markup.
 * Everything above this layer works in prose offsets; `toDraft` converts in one place.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type MarkKind =
  | "link"
  | "image"
  | "footnote"
  | "citation"
  | "emphasis"
  | "strong"
  | "strike"
  | "code"
  | "html"
  | "math";

/**
 * Markup over a stretch of prose (prose offsets). Footnote references, `[@key]` citations, HTML tags and images have
 * zero width: they stand between two characters. `@key2020` keeps its words. Inline code, math, `{{ … }}` tags (kind
 * `code`), bare addresses (kind `link`) and citations that name their authors (`\citet{key}`) appear in the prose as
 * one U+FFFC (object replacement character), so that the sentence around them keeps its shape.
 */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /**
   * Link address, footnote label or citation key; for a tag that sets a quotation `quote:` and its author, for the one that
   * ends it `/quote`, and `cite` for the tag before who is quoted. Empty elsewhere.
   */
  readonly target: string;
}

/**
 * A run of prose and the stretch of the block's source it came from; both relative: prose, block source. Where both
 * are as long, it is the source character for character; else it stands for all of it (`&amp;`, a line break). A last
 * segment of no length, where there is one, says where the markup after the last word ends.
 */
export interface Segment {
  readonly prose: number;
  readonly proseLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * The words of one block, free of its place in the draft: the same object serves the block before and after an
 * edit elsewhere, so later layers may keep what they learn about it by identity.
 */
export interface Prose {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  /** Prose offsets of the spaces that stand for the end of a line, in order. */
  readonly breaks: readonly number[];
}

/** `metadata`: a front-matter value (title, description). */
export type BlockKind = "heading" | "paragraph" | "tableCell" | "footnote" | "metadata";

/** What a block stands in, outermost first; `embed` is a post from a social network, `aside` an admonition or tab with an indented body. `key` is equal for blocks in the same container of the same draft. */
export interface Container {
  readonly kind: "blockQuote" | "list" | "listItem" | "table" | "tableRow" | "footnote" | "embed" | "aside";
  readonly key: number;
  /** Who is quoted, where a block quote says that it quotes: "Ana Lee" of `> [!quote] Ana Lee`, perhaps empty. */
  readonly author?: string;
}

export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1–6; 0 elsewhere. */
  readonly level: number;
  /** Draft offsets of the block's own source. */
  readonly start: number;
  readonly end: number;
  readonly prose: Prose;
  readonly containers: readonly Container[];
  /** Footnote label or front-matter key; empty elsewhere. */
  readonly label: string;
  /** Whether a rule ("---") stands between it and the block before it. */
  readonly underRule?: boolean;
}

/**
 * An instruction to Blue Pencil in an HTML or MDX comment.
 * `stet`: let stand the named rules in `scope` (draft offsets of the text it covers). `off`/`on`: no review between.
 * `lang`: what follows, up to the next of its kind, is in `language`.
 */
export interface Directive extends Span {
  readonly kind: "stet" | "off" | "on" | "lang" | "malformed";
  readonly rules: readonly string[];
  readonly reason: string;
  /** As written, "en" or "es-MX"; only of `lang`. */
  readonly language?: string;
  readonly scope: Span;
}

export interface FrontMatter extends Span {
  /** Top-level scalar values as text, by key. Broken YAML gives an empty record and `error`. */
  readonly values: Readonly<Record<string, string>>;
  readonly error: string;
}

export interface TextChange {
  /** Offsets in the text before the change; several changes of one edit do not overlap and share that text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How words are marked up in a draft: as Markdown, or as plain text, in which few marks mean anything. */
export type Markup = "markdown" | "plain";

/** Markup of a house's own, by names: of shortcodes, components, blocks, commands. */
export interface OwnMarkup {
  /** What stands in these is not reviewed. */
  readonly leaveOut: readonly string[];
  /** These cite a work. */
  readonly citations: readonly string[];
}

export interface ParsedDraft {
  readonly text: string;
  readonly markup: Markup;
  /** What stands in markup that a house leaves out, in order. */
  readonly leftOut: readonly Span[];
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | null;
  readonly directives: readonly Directive[];
}

import type { Span } from "../../document/index.js";

/** One row of a tree, as plain data. */
export interface TreeRow {
  /** Unlike any other in its tree, and the same as long as a reader would call it the same row. */
  readonly id: string;
  readonly label: string;
  /** Shown less prominently behind the label. */
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** Name of a codicon (code.visualstudio.com/api/references/icons-in-labels). */
  readonly icon: string;
  /** Id of a theme colour for the icon; empty for the colour of the text. */
  readonly color: string;
  /** What menus ask for as `viewItem`. */
  readonly kind: string;
  readonly fold: "leaf" | "open" | "closed";
  /** For screen readers; says what the icon says. */
  readonly spoken: string;
}

/** A stretch of a draft, in offsets of the draft as it is now. */
export interface Target extends Span {
  readonly uri: string;
}

/** The rows of one tree. Rows are known by their ids; they may be asked for in any order. */
export interface TreeModel {
  /** Ids of the rows under `id`, or of the top rows. Empty for an id that is no longer there. */
  children(id?: string): readonly string[];
  parent(id: string): string | undefined;
  row(id: string): TreeRow | undefined;
  /** Where a click leads; undefined where there is no such place, or no longer. */
  target(id: string): Target | undefined;
}

/** A row with nothing to say but its label, to be filled in. */
export function plainRow(id: string, label: string): TreeRow {
  return {
    id,
    label,
    description: "",
    tooltip: "",
    icon: "",
    color: "",
    kind: "",
    fold: "leaf",
    spoken: "",
  };
}

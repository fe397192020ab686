import { l10n } from "vscode";
import type { Span } from "../../document/index.js";
import type { DraftPlaceholder, DraftStet } from "../../review/index.js";
import { escapeMarkdown } from "../markdown.js";
import { withIds } from "./ids.js";
import type { Placer } from "./placed.js";
import { plainRow, type Target, type TreeModel, type TreeRow } from "./tree-model.js";

/** What the tree is made from. */
export interface PointsOfDraft {
  readonly uri: string;
  readonly placeholders: readonly DraftPlaceholder[];
  readonly stets: readonly DraftStet[];
  readonly place: Placer;
}

const PLACEHOLDERS = "placeholders";
const STETS = "stets";

/** What is still to be settled in one draft: placeholders, and what was let stand. */
export class OpenPointsModel implements TreeModel {
  #draft: PointsOfDraft | undefined;
  #placeholders = new Map<string, DraftPlaceholder>();
  #stets = new Map<string, DraftStet>();

  show(draft: PointsOfDraft | undefined): void {
    this.#draft = draft;
    this.#placeholders = withIds(draft?.placeholders ?? [], ({ text }) => `${draft?.uri}#${text}`);
    this.#stets = withIds(draft?.stets ?? [], ({ rules, reason }) => `${draft?.uri}#stet ${rules.join()}:${reason}`);
  }

  children(id?: string): readonly string[] {
    if (id === PLACEHOLDERS) return this.#standing(this.#placeholders);
    if (id === STETS) return this.#standing(this.#stets);
    if (id !== undefined) return [];
    return [PLACEHOLDERS, STETS].filter((group) => this.children(group).length > 0);
  }

  /** Those that the writer has not typed over since the review. */
  #standing(points: ReadonlyMap<string, Span>): string[] {
    return [...points].flatMap(([id, point]) => (this.#draft?.place(point) ? [id] : []));
  }

  parent(id: string): string | undefined {
    if (this.#placeholders.has(id)) return PLACEHOLDERS;
    return this.#stets.has(id) ? STETS : undefined;
  }

  row(id: string): TreeRow | undefined {
    if (id === PLACEHOLDERS) return groupRow(id, l10n.t("Placeholders"), this.children(id).length);
    if (id === STETS) return groupRow(id, l10n.t("Let stand"), this.children(id).length);
    const placeholder = this.#placeholders.get(id);
    if (placeholder) return placeholderRow(id, placeholder, this.#draft?.place(placeholder)?.line);
    const stet = this.#stets.get(id);
    return stet && stetRow(id, stet, this.#draft?.place(stet)?.line);
  }

  target(id: string): Target | undefined {
    const point = this.#placeholders.get(id) ?? this.#stets.get(id);
    const place = point && this.#draft?.place(point);
    return place && this.#draft ? { uri: this.#draft.uri, start: place.start, end: place.end } : undefined;
  }
}

function groupRow(id: string, label: string, count: number): TreeRow {
  return { ...plainRow(id, label), description: String(count), kind: id, fold: "open", spoken: `${label}, ${count}` };
}

/** @param line where it stands now; undefined where its words were changed since the review */
function placeholderRow(id: string, { text, waitsFor, context }: DraftPlaceholder, line: number | undefined): TreeRow {
  const missing = waitsFor === "" ? l10n.t("still to come") : l10n.t("waits for: {0}", waitsFor);
  const description = withLine(missing, line);
  return {
    ...plainRow(id, text),
    description,
    tooltip: escapeMarkdown(context),
    icon: "edit",
    kind: "placeholder",
    spoken: `${text}, ${description}`,
  };
}

/** @param line as above */
function stetRow(id: string, { rules, reason, wholeDraft, words }: DraftStet, line: number | undefined): TreeRow {
  const label = reason === "" ? l10n.t("No reason given") : reason;
  const whatRules = rules.length === 0 ? l10n.t("every rule") : rules.join(", ");
  const description = withLine(whatRules, line);
  return {
    ...plainRow(id, label),
    description,
    tooltip: escapeMarkdown(wholeDraft ? l10n.t("Stands for the whole draft.") : words),
    icon: reason === "" ? "warning" : "check",
    color: reason === "" ? "problemsWarningIcon.foreground" : "",
    kind: "stet",
    spoken: `${label}, ${description}`,
  };
}

function withLine(text: string, line: number | undefined): string {
  return line === undefined ? text : l10n.t("line {0}, {1}", line, text);
}

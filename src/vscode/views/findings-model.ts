import { filterOf } from "./filter.js";
import { type Entry, type Group, type Grouping, groupsOf } from "./finding-groups.js";
import { findingRow, groupRow } from "./finding-labels.js";
import type { DraftRows, FindingRow } from "./finding-rows.js";
import type { Target, TreeModel, TreeRow } from "./tree-model.js";

/** The tree under the groups that are open so far. */
interface Grown {
  readonly top: readonly string[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly groups: Map<string, Group>;
  /** Findings before the filter. */
  readonly total: number;
  /** By row; both groups and findings. */
  readonly parents: Map<string, string>;
}

/** Findings by draft, by rule or by severity, those that pass the filter. Groups are filled when they are opened. */
export class FindingsModel implements TreeModel {
  #grouping: Grouping = "draft";
  #filter = "";
  #grown: Grown | undefined;

  /** @param drafts those with findings or without, in the order in which they are to be shown */
  constructor(private readonly drafts: () => readonly DraftRows[]) {}

  get grouping(): Grouping {
    return this.#grouping;
  }

  set grouping(grouping: Grouping) {
    this.#grouping = grouping;
    this.update();
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(filter: string) {
    this.#filter = filter.trim();
    this.update();
  }

  /** How many findings pass the filter, and how many there are. */
  get counts(): { readonly shown: number; readonly total: number } {
    const { entries, total } = this.#tree();
    return { shown: entries.size, total };
  }

  /** The drafts have changed. */
  update(): void {
    this.#grown = undefined;
  }

  children(id?: string): readonly string[] {
    const { top, parents } = this.#tree();
    if (id === undefined) return top;
    const group = this.group(id);
    const below = group ? this.#below(group) : [];
    for (const child of below) parents.set(child, id);
    return below;
  }

  parent(id: string): string | undefined {
    const group = this.group(id);
    if (group) return group.parent === "" ? undefined : group.parent;
    return this.#tree().parents.get(id) ?? this.#groupOf(id);
  }

  row(id: string): TreeRow | undefined {
    const group = this.group(id);
    const { entries, top } = this.#tree();
    if (group) return groupRow(group, top.length === 1);
    const entry = entries.get(id);
    return entry && findingRow(entry, this.#grouping, this.#isUnderDraft(id));
  }

  target(id: string): Target | undefined {
    const finding = this.find(id);
    return finding && { uri: finding.uri, start: finding.finding.start, end: finding.finding.end };
  }

  /** The finding of a row; undefined for groups, and for what is gone or does not pass the filter. */
  find(id: string): FindingRow | undefined {
    return this.#tree().entries.get(id)?.row;
  }

  /** The group of a row; undefined for findings and for what is gone. */
  group(id: string): Group | undefined {
    const { groups, top } = this.#tree();
    // A draft's group under another one is made when that is opened, which may have been before the last update.
    const above = groups.has(id) || !id.includes(">draft:") ? undefined : top.find((one) => id.startsWith(one));
    if (above !== undefined) this.children(above);
    return groups.get(id);
  }

  #tree(): Grown {
    this.#grown ??= grow(this.drafts(), this.#grouping, filterOf(this.#filter));
    return this.#grown;
  }

  /** Rules and severities found in several drafts are divided by draft; a level with one row would only be in the way. */
  #below(group: Group): readonly string[] {
    const drafts = group.kind === "draft" ? [] : groupsOf(group.entries, "draft", group.id);
    if (drafts.length < 2) return group.entries.map(({ row }) => row.id);
    for (const draft of drafts) this.#tree().groups.set(draft.id, draft);
    return drafts.map(({ id }) => id);
  }

  /** Opens the groups on the way to a finding. */
  #groupOf(id: string): string | undefined {
    const entry = this.#tree().entries.get(id);
    const top = entry && groupsOf([entry], this.#grouping)[0]?.id;
    if (top === undefined) return undefined;
    const below = this.children(top);
    if (below.includes(id)) return top;
    return below.find((group) => this.children(group).includes(id));
  }

  #isUnderDraft(id: string): boolean {
    return this.group(this.parent(id) ?? "")?.kind === "draft";
  }
}

function grow(
  drafts: readonly DraftRows[],
  grouping: Grouping,
  passes: (row: FindingRow, draft: DraftRows) => boolean,
): Grown {
  const entries = new Map<string, Entry>();
  let total = 0;
  for (const draft of drafts) {
    total += draft.rows.length;
    for (const row of draft.rows) if (passes(row, draft)) entries.set(row.id, { row, draft });
  }
  const top = groupsOf([...entries.values()], grouping);
  const groups = new Map(top.map((group) => [group.id, group]));
  return { top: top.map(({ id }) => id), entries, groups, total, parents: new Map() };
}

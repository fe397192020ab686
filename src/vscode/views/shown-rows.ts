import type { TreeModel, TreeRow } from "./tree-model.js";

const TOP = "";

/** What an editor was told of a tree, to find out what it must be told anew. */
export class ShownRows {
  /** By the id of the row above them. */
  readonly #children = new Map<string, readonly string[]>();
  readonly #rows = new Map<string, TreeRow>();

  constructor(private readonly model: TreeModel) {}

  children(id?: string): readonly string[] {
    const ids = this.model.children(id);
    this.#children.set(id ?? TOP, ids);
    return ids;
  }

  row(id: string): TreeRow | undefined {
    const row = this.model.row(id);
    if (row) this.#rows.set(id, row);
    return row;
  }

  /**
   * Ids of the rows that are no longer as they were shown, or whose children are not; a row stands for all below it.
   * "all" where the top rows came, went or changed places. What is given counts as not shown until it is asked for again.
   */
  takeChanges(): readonly string[] | "all" {
    const top = this.#children.get(TOP);
    if (!top) return [];
    if (!sameList(top, this.model.children())) {
      this.#children.clear();
      this.#rows.clear();
      return "all";
    }
    const changed: string[] = [];
    for (const id of top) this.#collect(id, changed);
    return changed;
  }

  #collect(id: string, into: string[]): void {
    const shown = this.#children.get(id);
    const hasNewChildren = shown !== undefined && !sameList(shown, this.model.children(id));
    if (hasNewChildren || !this.#isAsShown(id)) {
      this.#forget(id);
      into.push(id);
    } else for (const child of shown ?? []) this.#collect(child, into);
  }

  #isAsShown(id: string): boolean {
    const shown = this.#rows.get(id);
    const row = this.model.row(id);
    return shown === undefined || (row !== undefined && sameRow(shown, row));
  }

  #forget(id: string): void {
    for (const child of this.#children.get(id) ?? []) this.#forget(child);
    this.#children.delete(id);
    this.#rows.delete(id);
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

function sameRow(a: TreeRow, b: TreeRow): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.tooltip === b.tooltip &&
    a.icon === b.icon &&
    a.color === b.color &&
    a.kind === b.kind &&
    a.fold === b.fold
  );
}

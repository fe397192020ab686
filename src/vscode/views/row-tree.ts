import * as vscode from "vscode";
import { ShownRows } from "./shown-rows.js";
import type { TreeModel, TreeRow } from "./tree-model.js";

const FOLDS: Readonly<Record<TreeRow["fold"], vscode.TreeItemCollapsibleState>> = {
  leaf: vscode.TreeItemCollapsibleState.None,
  open: vscode.TreeItemCollapsibleState.Expanded,
  closed: vscode.TreeItemCollapsibleState.Collapsed,
};

/**
 * Shows a model's rows in one of the editor's trees. The tree's elements are the rows' ids: equal ids are the same
 * element to the editor, so that what is open, selected and focused stays so when rows change.
 */
export class RowTree implements vscode.TreeDataProvider<string> {
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  readonly #shown: ShownRows;
  readonly onDidChangeTreeData = this.#changed.event;

  /** @param view the id of the view, which a click hands to "bluePencil.revealRow" together with the row's */
  constructor(
    private readonly view: string,
    private readonly model: TreeModel,
  ) {
    this.#shown = new ShownRows(model);
  }

  /** The model has changed: tells the editor of those rows that are no longer as it shows them. */
  refresh(): void {
    const changes = this.#shown.takeChanges();
    if (changes === "all") this.#changed.fire(undefined);
    else if (changes.length > 0) this.#changed.fire([...changes]);
  }

  getChildren(id?: string): string[] {
    return [...this.#shown.children(id)];
  }

  getParent(id: string): string | undefined {
    return this.model.parent(id);
  }

  getTreeItem(id: string): vscode.TreeItem {
    const row = this.#shown.row(id);
    // Between a change and the editor's next question a row may be gone.
    return row ? this.#toItem(row) : new vscode.TreeItem("");
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #toItem(row: TreeRow): vscode.TreeItem {
    const item = new vscode.TreeItem(row.label, FOLDS[row.fold]);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = new vscode.MarkdownString(row.tooltip);
    if (row.icon !== "") {
      item.iconPath = new vscode.ThemeIcon(row.icon, row.color === "" ? undefined : new vscode.ThemeColor(row.color));
    }
    if (row.kind !== "") item.contextValue = row.kind;
    if (row.spoken !== "") item.accessibilityInformation = { label: row.spoken };
    if (this.model.target(row.id)) {
      const title = vscode.l10n.t("Go there");
      item.command = { title, command: "bluePencil.revealRow", arguments: [this.view, row.id] };
    }
    return item;
  }
}

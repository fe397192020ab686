import * as vscode from "vscode";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { Clock } from "../desk/scheduler.js";
import { SECTION } from "../desk/settings-section.js";
import { Soon } from "../desk/soon.js";
import { GROUPINGS, type Grouping } from "./finding-groups.js";
import { type ClosedFindings, FindingsBook } from "./findings-book.js";
import { FindingsModel } from "./findings-model.js";
import { RowTree } from "./row-tree.js";

export const FINDINGS_VIEW = "bluePencil.findings";

/** Milliseconds: reviews of several drafts end together; while the writer types, nothing is shown anew. */
const TOGETHER = 100;
/** Of files that are not open many change one after the other; showing each at once would cost more than reviewing it. */
const FILES_TOGETHER = 500;
const TYPING_PAUSE = 250;

/** Context keys for menus, and names under which a workspace remembers. */
const GROUPING = "bluePencil.findings.grouping";
const FILTER = "bluePencil.findings.filter";

/** The view of all findings. Remembers for each workspace how they are grouped and filtered. */
export class FindingsView implements vscode.Disposable {
  readonly model: FindingsModel;
  readonly #book: FindingsBook;
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<string>;
  readonly #soon: Soon;
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(
    desk: ReviewDesk,
    closed: ClosedFindings,
    private readonly memory: vscode.Memento,
    clock: Clock,
  ) {
    this.#book = new FindingsBook(desk, closed);
    this.model = new FindingsModel(() => this.#book.drafts());
    this.#tree = new RowTree(FINDINGS_VIEW, this.model);
    this.#view = vscode.window.createTreeView(FINDINGS_VIEW, {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#soon = new Soon(clock, () => this.#refresh());
    this.#subscriptions = [
      this.#soon,
      this.#view,
      this.#tree,
      desk.onDidChange(() => this.#changed()),
      desk.onDidMove(() => {
        this.model.update();
        this.#soon.afterPause(TYPING_PAUSE);
      }),
      closed.onDidChange(() => this.#changed(FILES_TOGETHER)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#changed()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.quiet`)) this.#changed();
      }),
      this.#view.onDidChangeVisibility(() => this.#refresh()),
    ];
    this.group(asGrouping(memory.get(GROUPING)));
    this.filter(asText(memory.get(FILTER)));
  }

  group(grouping: Grouping): void {
    this.model.grouping = grouping;
    void this.memory.update(GROUPING, grouping);
    void vscode.commands.executeCommand("setContext", GROUPING, grouping);
    this.#refresh();
  }

  /** Shows only findings with these words; all of them with none. */
  filter(words: string): void {
    this.model.filter = words;
    void this.memory.update(FILTER, this.model.filter);
    void vscode.commands.executeCommand("setContext", FILTER, this.model.filter !== "");
    this.#refresh();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #changed(delay = TOGETHER): void {
    this.model.update();
    this.#soon.within(delay);
  }

  /** A view nobody sees only keeps its count. */
  #refresh(): void {
    const { total, loud } = this.#book.counts;
    const isQuiet = vscode.workspace.getConfiguration(SECTION).get<unknown>("quiet.badge") === true;
    this.#view.badge = loud === 0 || isQuiet ? undefined : { value: loud, tooltip: badgeText(loud, total) };
    if (!this.#view.visible) return;
    const { filter, counts } = this.model;
    this.#view.description = filter === "" ? "" : vscode.l10n.t("{0} of {1}", counts.shown, counts.total);
    this.#view.message = filter === "" ? "" : vscode.l10n.t("Only findings with “{0}”.", filter);
    this.#tree.refresh();
  }
}

/** The badge counts errors and warnings; what is worth a look or a matter of taste does not call for the writer. */
function badgeText(loud: number, total: number): string {
  const { l10n } = vscode;
  const all = total === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", total);
  return loud === total ? all : l10n.t("{0}, {1} of them errors or warnings", all, loud);
}

function asGrouping(value: unknown): Grouping {
  return GROUPINGS.find((grouping) => grouping === value) ?? "draft";
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

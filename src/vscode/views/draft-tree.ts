import * as vscode from "vscode";
import type { DraftRecord } from "../../review/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import type { Clock } from "../desk/scheduler.js";
import { Soon } from "../desk/soon.js";
import type { DraftInView } from "./draft-in-view.js";
import { nameOf } from "./findings-book.js";
import { RowTree } from "./row-tree.js";
import type { TreeModel } from "./tree-model.js";

/** Milliseconds without typing after which lines are counted anew. */
const TYPING_PAUSE = 250;
/** Milliseconds after which a row is gone that was typed over. */
const AT_ONCE = 50;

/** A draft that has been reviewed. */
export interface ReadDraft {
  readonly session: DraftSession;
  readonly record: DraftRecord;
}

/** A model of one draft. */
export interface DraftModel extends TreeModel {
  /** Whether rows go as the writer types over what they tell of. */
  readonly losesRows: boolean;

  /** Takes up a draft, or none, and calls `done` when it has; later, where that takes time. */
  load(draft: ReadDraft | undefined, done: () => void): void;
}

/** A view that tells of the draft beside it. Until a new review has ended it shows what the last one found. */
export class DraftTree implements vscode.Disposable {
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<string>;
  readonly #subscriptions: readonly vscode.Disposable[];
  #record: DraftRecord | undefined;

  constructor(
    id: string,
    readonly model: DraftModel,
    private readonly draft: DraftInView,
    clock: Clock,
  ) {
    this.#tree = new RowTree(id, model);
    this.#view = vscode.window.createTreeView(id, { treeDataProvider: this.#tree, showCollapseAll: true });
    const soon = new Soon(clock, () => this.#refresh());
    this.#subscriptions = [
      soon,
      this.#view,
      this.#tree,
      draft.onDidChange(() => this.#refresh()),
      draft.onDidMove(() => (model.losesRows ? soon.within(AT_ONCE) : soon.afterPause(TYPING_PAUSE))),
      this.#view.onDidChangeVisibility(() => this.#refresh()),
    ];
    this.#refresh();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #refresh(): void {
    if (!this.#view.visible) return;
    const { session } = this.draft;
    const record = session?.record ?? undefined;
    this.#view.description = session ? nameOf(session.document.uri).name : "";
    if (record === this.#record) this.#tree.refresh();
    else this.#load(session && record && { session, record });
  }

  #load(draft: ReadDraft | undefined): void {
    this.#record = draft?.record;
    this.model.load(draft, () => {
      if (this.#record === draft?.record) this.#tree.refresh();
    });
  }
}

import * as vscode from "vscode";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { Clock } from "../desk/scheduler.js";
import { SECTION } from "../desk/settings-section.js";
import { Soon } from "../desk/soon.js";
import type { ClosedDrafts } from "./closed-drafts.js";
import type { ClosedReviewer } from "./closed-reviewer.js";
import { draftFiles } from "./find-drafts.js";
import { readLimits } from "./limits.js";
import type { WorkspaceReview } from "./workspace-review.js";

/** Milliseconds: a checkout changes many files at once. */
const SETTLING = 300;

/** Says that house style files changed. */
export interface HouseNews {
  readonly onDidChange: vscode.Event<void>;
}

/** Keeps what a review of the workspace found true, as files, settings and house styles change. */
export class Follower implements vscode.Disposable {
  readonly #changed = new Map<string, vscode.Uri>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #soon: Soon;
  #looksForNew = false;
  #isBusy = false;

  constructor(
    private readonly closed: ClosedDrafts,
    private readonly review: WorkspaceReview,
    private readonly reviewer: ClosedReviewer,
    desk: ReviewDesk,
    houses: HouseNews,
    clock: Clock,
    log: Log,
  ) {
    const { workspace } = vscode;
    this.#soon = new Soon(
      clock,
      guarded(log, "Following files", () => this.#catchUp()),
    );
    this.#subscriptions = [
      this.#soon,
      ...this.#watchFiles(),
      houses.onDidChange(() => this.#everythingChanged()),
      workspace.onDidChangeWorkspaceFolders(() => this.#look()),
      workspace.onDidRenameFiles(() => this.#look()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION) || event.affectsConfiguration("files.exclude")) {
          this.#everythingChanged();
        }
      }),
      // What an editor that was closed had not saved is lost: the file counts again.
      desk.onDidChange((document) => {
        if (!desk.session(document)) this.#fileChanged(document.uri);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #watchFiles(): vscode.Disposable[] {
    const drafts = vscode.workspace.createFileSystemWatcher(draftFiles());
    // Where a folder is deleted, nothing is said of the files in it.
    const deleted = vscode.workspace.createFileSystemWatcher("**", true, true, false);
    return [
      drafts,
      deleted,
      drafts.onDidChange((uri) => this.#fileChanged(uri)),
      drafts.onDidCreate(() => this.#look()),
      deleted.onDidDelete((uri) => this.#deleted(uri)),
    ];
  }

  #fileChanged(uri: vscode.Uri): void {
    if (!this.closed.has(uri.toString())) return;
    this.#changed.set(uri.toString(), uri);
    this.#soon.afterPause(SETTLING);
  }

  #deleted(uri: vscode.Uri): void {
    if (!this.review.isActive) return;
    const folder = `${uri}/`;
    for (const draft of [...this.closed.drafts()]) {
      if (draft.uri === uri.toString() || draft.uri.startsWith(folder)) this.closed.delete(draft.uri);
    }
  }

  #look(): void {
    if (!this.review.isActive) return;
    this.#looksForNew = true;
    this.#soon.afterPause(SETTLING);
  }

  #everythingChanged(): void {
    for (const { uri } of this.closed.drafts()) this.#changed.set(uri, vscode.Uri.parse(uri, true));
    this.#look();
  }

  /** One at a time: what changes meanwhile is done in the end. */
  async #catchUp(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      while (this.#looksForNew || this.#changed.size > 0) await this.#takeNext();
    } finally {
      this.#isBusy = false;
    }
  }

  async #takeNext(): Promise<void> {
    if (this.#looksForNew) {
      this.#looksForNew = false;
      for (const uri of await this.review.findNew()) this.#changed.set(uri.toString(), uri);
      return;
    }
    const [next] = this.#changed;
    if (!next) return;
    const [key, uri] = next;
    this.#changed.delete(key);
    if (this.review.isActive) await this.reviewer.review(uri, readLimits().bytes);
  }
}

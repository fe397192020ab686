import * as vscode from "vscode";
import type { ClosedDrafts } from "./closed-drafts.js";
import type { ClosedReviewer, Outcome } from "./closed-reviewer.js";
import { findDrafts } from "./find-drafts.js";
import { readLimits } from "./limits.js";

/** So many files are worked on at a time: while some are read, another is reviewed. */
const WORKERS = 4;

/** Context keys. */
const REVIEWING = "bluePencil.workspaceReviewing";
const REVIEWED = "bluePencil.workspaceReviewed";

/** How a review of the workspace went. */
export interface WorkspaceOutcome {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Drafts found, those that are beyond the limit not counted. */
  readonly drafts: number;
  /** True where there are more drafts than the limit lets through. */
  readonly more: boolean;
  readonly cancelled: boolean;
}

/** Reviews every draft in the workspace, open or not, and knows which ones it has not looked at. */
export class WorkspaceReview implements vscode.Disposable {
  /** URIs of drafts that a review has still to look at, or never did because it was stopped. */
  readonly #waiting = new Set<string>();
  #running: vscode.CancellationTokenSource | undefined;
  #isActive = false;

  constructor(
    private readonly closed: ClosedDrafts,
    private readonly reviewer: ClosedReviewer,
  ) {}

  /** True after a review, until its findings are dropped. */
  get isActive(): boolean {
    return this.#isActive;
  }

  /** Starts afresh; a review that is running is stopped first. `tell` hears of every file. */
  async run(tell: (done: number, of: number, uri: vscode.Uri) => void): Promise<WorkspaceOutcome> {
    this.stop();
    const source = new vscode.CancellationTokenSource();
    this.#enter(source);
    try {
      const limits = readLimits();
      const { uris, more } = await findDrafts(limits.files, source.token);
      this.#forgetOthers(uris);
      const counts = await this.#reviewAll(uris, limits.bytes, source.token, tell);
      return { counts, drafts: uris.length, more, cancelled: source.token.isCancellationRequested };
    } finally {
      if (this.#running === source) this.#enter(undefined);
      source.dispose();
    }
  }

  /** Stops the review that is running; what it has found so far stays. */
  stop(): void {
    this.#running?.cancel();
  }

  /** Drops what was found in drafts that are not open. */
  clear(): void {
    this.stop();
    this.#isActive = false;
    this.#waiting.clear();
    this.closed.clear();
    void vscode.commands.executeCommand("setContext", REVIEWED, false);
  }

  /** Looks for drafts that came or went since the review. Gives those that are new. */
  async findNew(): Promise<vscode.Uri[]> {
    const { uris } = await findDrafts(readLimits().files);
    this.#forgetOthers(uris);
    return uris.filter((uri) => !this.closed.has(uri.toString()) && !this.#waiting.has(uri.toString()));
  }

  dispose(): void {
    this.stop();
  }

  #enter(running: vscode.CancellationTokenSource | undefined): void {
    this.#running = running;
    this.#isActive = true;
    void vscode.commands.executeCommand("setContext", REVIEWING, running !== undefined);
    void vscode.commands.executeCommand("setContext", REVIEWED, true);
  }

  #forgetOthers(uris: readonly vscode.Uri[]): void {
    const wanted = new Set(uris.map(String));
    for (const { uri } of [...this.closed.drafts()]) if (!wanted.has(uri)) this.closed.delete(uri);
  }

  async #reviewAll(
    uris: readonly vscode.Uri[],
    bytes: number,
    token: vscode.CancellationToken,
    tell: (done: number, of: number, uri: vscode.Uri) => void,
  ): Promise<Record<Outcome, number>> {
    const counts = { reviewed: 0, leftOut: 0, tooLarge: 0, unreadable: 0, cancelled: 0 };
    for (const uri of uris) this.#waiting.add(uri.toString());
    const left = uris.values();
    let done = 0;
    const worker = async () => {
      for (const uri of left) {
        const outcome = token.isCancellationRequested ? "cancelled" : await this.reviewer.review(uri, bytes, token);
        counts[outcome] += 1;
        if (outcome === "cancelled") continue;
        this.#waiting.delete(uri.toString());
        done += 1;
        tell(done, uris.length, uri);
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, worker));
    return counts;
  }
}

import * as vscode from "vscode";
import { lineIndex } from "../../document/index.js";
import type { HouseStyle } from "../../house/index.js";
import { type DraftFinding, openReview } from "../../review/index.js";
import type { LanguageSource } from "../desk/english.js";
import { describeError, type Log } from "../desk/log.js";
import type { Scheduler, Work } from "../desk/scheduler.js";
import { type DraftSettings, readSettingsOf } from "../desk/settings.js";
import { rowsOf } from "../views/finding-rows.js";
import { nameOf } from "../views/findings-book.js";
import type { ClosedDrafts } from "./closed-drafts.js";

/** What came of one file. */
export type Outcome = "reviewed" | "leftOut" | "tooLarge" | "unreadable" | "cancelled";

/** Knows the house style of a file. */
export interface HouseReader {
  read(draft: vscode.Uri): Promise<HouseStyle>;
}

/** Reviews files as they are on the disk, without opening them, and keeps what was found in `ClosedDrafts`. */
export class ClosedReviewer {
  /** By URI the number of its newest review: an older one that ends later knows less. */
  readonly #newest = new Map<string, number>();
  #number = 0;

  constructor(
    private readonly closed: ClosedDrafts,
    private readonly model: LanguageSource,
    private readonly houses: HouseReader,
    private readonly scheduler: Scheduler,
    private readonly log: Log,
  ) {}

  /** @param bytes the longest file that is read */
  async review(uri: vscode.Uri, bytes: number, token?: vscode.CancellationToken): Promise<Outcome> {
    const key = uri.toString();
    this.#number += 1;
    const number = this.#number;
    this.#newest.set(key, number);
    const outcome = await this.#read(uri, bytes, number, token);
    if (outcome !== "reviewed" && outcome !== "cancelled" && this.#isNewest(key, number)) this.closed.delete(key);
    return outcome;
  }

  async #read(
    uri: vscode.Uri,
    bytes: number,
    number: number,
    token: vscode.CancellationToken | undefined,
  ): Promise<Outcome> {
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > bytes) return "tooLarge";
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const settings = readSettingsOf(uri, await this.houses.read(uri));
      if (!settings.enable || settings.excluded) return "leftOut";
      const findings = await this.#findingsIn(text, settings, `closed:${number}`, token);
      if (!findings) return "cancelled";
      if (this.#isNewest(uri.toString(), number)) this.#keep(uri, text, findings);
      return "reviewed";
    } catch (error) {
      this.log.warn(`${uri.path}: ${describeError(error)}`);
      return "unreadable";
    }
  }

  /** Undefined where it was cancelled. Rejects where the review broke down. */
  async #findingsIn(
    text: string,
    { review, rules }: DraftSettings,
    key: string,
    token: vscode.CancellationToken | undefined,
  ): Promise<readonly DraftFinding[] | undefined> {
    const language = await this.model.load();
    let findings: readonly DraftFinding[] = [];
    function* work(): Generator<unknown, void> {
      findings = (yield* openReview(text, language, review, rules).steps()).findings;
    }
    return (await this.#run(key, work, token)) ? findings : undefined;
  }

  /** Whether the work came to its end before it was cancelled. */
  #run(key: string, start: () => Work, token: vscode.CancellationToken | undefined): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (token?.isCancellationRequested) return resolve(false);
      const listening = token?.onCancellationRequested(() => {
        this.scheduler.cancel(key);
        finish(() => resolve(false));
      });
      const finish = (settle: () => void) => {
        listening?.dispose();
        settle();
      };
      this.scheduler.request(key, 0, {
        start,
        done: () => finish(() => resolve(true)),
        fail: (error) => finish(() => reject(error)),
      });
    });
  }

  #keep(uri: vscode.Uri, text: string, findings: readonly DraftFinding[]): void {
    const lines = lineIndex(text);
    const slices = {
      slice: (start: number, end: number) => text.slice(start, end),
      lineAt: (offset: number) => lines.position(offset).line,
      // Not known before it is opened.
      isWritable: true,
    };
    const key = uri.toString();
    this.closed.set({ uri: key, ...nameOf(uri), rows: rowsOf(key, findings, slices) });
  }

  #isNewest(key: string, number: number): boolean {
    return this.#newest.get(key) === number;
  }
}

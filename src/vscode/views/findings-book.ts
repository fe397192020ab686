import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import { openDrafts } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { canWrite } from "../fixes/writable.js";
import { type DraftRows, rowsOf } from "./finding-rows.js";

/** Findings in drafts that are not open. */
export interface ClosedFindings {
  /** Tells the URI of a draft, or nothing where all may have changed. */
  readonly onDidChange: vscode.Event<string | undefined>;
  /** Those whose drafts were reviewed, open ones included. */
  drafts(): Iterable<DraftRows>;
  /** Whether a draft was reviewed, by its URI. */
  has(uri: string): boolean;
}

interface Page {
  /** What the rows were made from. */
  readonly findings: readonly DraftFinding[];
  readonly rows: DraftRows;
}

/** All findings there are: what open drafts have now and, of the others, what was last found in them. */
export class FindingsBook {
  readonly #pages = new Map<string, Page>();

  constructor(
    private readonly desk: ReviewDesk,
    private readonly closed: ClosedFindings,
  ) {}

  /** By path. */
  drafts(): readonly DraftRows[] {
    const open = this.#openDrafts();
    const isOpen = new Set(open.map(({ uri }) => uri));
    const closed = [...this.closed.drafts()].filter(({ uri }) => !isOpen.has(uri));
    return [...open, ...closed].sort(byPath);
  }

  /** How many findings there are, without making rows of them, and how many of them are errors or warnings. */
  get counts(): { readonly total: number; readonly loud: number } {
    let [total, loud] = [0, 0];
    const isOpen = new Set<string>();
    for (const { document, findings } of this.#sessions()) {
      isOpen.add(document.uri.toString());
      total += findings.length;
      loud += findings.filter(isLoud).length;
    }
    for (const { uri, rows } of this.closed.drafts()) {
      if (isOpen.has(uri)) continue;
      total += rows.length;
      loud += rows.filter(({ finding }) => isLoud(finding)).length;
    }
    return { total, loud };
  }

  /**
   * Not those that the editor only keeps in memory for a while after their tab was closed, and not yet those that are
   * being reviewed for the first time, where it is known what was in them.
   */
  #sessions(): DraftSession[] {
    const inTabs = urisInTabs();
    return openDrafts().flatMap((document) => {
      const isKnown = this.closed.has(document.uri.toString());
      const session = isKnown || inTabs.has(document.uri.toString()) ? this.desk.session(document) : undefined;
      return session && (session.speaks || !isKnown) ? [session] : [];
    });
  }

  #openDrafts(): DraftRows[] {
    const former = new Map(this.#pages);
    this.#pages.clear();
    return this.#sessions().map(({ document, findings }) => {
      const uri = document.uri.toString();
      const known = former.get(uri);
      const page = known?.findings === findings ? known : { findings, rows: readRows(document, findings) };
      this.#pages.set(uri, page);
      return page.rows;
    });
  }
}

function isLoud({ severity }: DraftFinding): boolean {
  return severity === "error" || severity === "warning";
}

function urisInTabs(): Set<string> {
  const uris = new Set<string>();
  for (const { input } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (input instanceof vscode.TabInputText) uris.add(input.uri.toString());
    if (input instanceof vscode.TabInputTextDiff) uris.add(input.modified.toString());
  }
  return uris;
}

/** The rows of an open draft. */
export function readRows(document: vscode.TextDocument, findings: readonly DraftFinding[]): DraftRows {
  const text = document.getText();
  const uri = document.uri.toString();
  const slices = {
    slice: (start: number, end: number) => text.slice(start, end),
    lineAt: (offset: number) => document.positionAt(offset).line + 1,
    isWritable: canWrite(document),
  };
  return { uri, ...nameOf(document.uri), rows: rowsOf(uri, findings, slices) };
}

/** What a draft is called, and the folder it is in; the folder is empty at the top of the workspace. */
export function nameOf(uri: vscode.Uri): { readonly name: string; readonly folder: string } {
  const path = vscode.workspace.asRelativePath(uri);
  const slash = path.lastIndexOf("/");
  return { name: path.slice(slash + 1), folder: path.slice(0, Math.max(0, slash)) };
}

function byPath(a: DraftRows, b: DraftRows): number {
  if (a.folder !== b.folder) return a.folder < b.folder ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return 0;
}

import type { LedgerSource, LedgerStatement, SourceLedger } from "../../review/index.js";
import { withIds } from "./ids.js";
import type { Placer } from "./placed.js";
import { sourceRow, statementRow } from "./source-labels.js";
import type { Target, TreeModel, TreeRow } from "./tree-model.js";

/** What the tree is made from. */
export interface SourcesOfDraft {
  readonly uri: string;
  readonly ledger: SourceLedger;
  readonly place: Placer;
}

interface StatementNode {
  readonly statement: LedgerStatement;
  readonly parent: string;
}

/** Who says what in one draft: those first whom a reader cannot know, then by the words they are given. */
export class SourcesModel implements TreeModel {
  #draft: SourcesOfDraft | undefined;
  #sources = new Map<string, LedgerSource>();
  #statements = new Map<string, StatementNode>();
  /** Words that all sources together are on record for. */
  #words = 0;

  show(draft: SourcesOfDraft | undefined): void {
    this.#draft = draft;
    const sources = draft?.ledger.sources ?? [];
    const unnamedFirst = [...sources.filter(({ unnamed }) => unnamed), ...sources.filter(({ unnamed }) => !unnamed)];
    this.#sources = withIds(unnamedFirst, ({ name, kind }) => `${draft?.uri}#${kind}:${name}`);
    this.#statements = new Map();
    this.#words = sources.reduce((sum, { words }) => sum + words, 0);
  }

  children(id?: string): readonly string[] {
    if (id === undefined) return [...this.#sources.keys()];
    const statements = this.#sources.get(id)?.statements ?? [];
    const found = withIds(statements, ({ says }) => `${id}>${says}`);
    for (const [child, statement] of found) this.#statements.set(child, { statement, parent: id });
    return [...found.keys()];
  }

  parent(id: string): string | undefined {
    return this.#statements.get(id)?.parent;
  }

  row(id: string): TreeRow | undefined {
    const source = this.#sources.get(id);
    if (source) return sourceRow(id, source, this.#words);
    const found = this.#statements.get(id);
    return found && statementRow(id, found.statement, this.#draft?.place(found.statement)?.line);
  }

  /** A click on a source leads to what it says first. */
  target(id: string): Target | undefined {
    const statement = this.#statements.get(id)?.statement ?? this.#sources.get(id)?.statements[0];
    const place = statement && this.#draft?.place(statement);
    return place && this.#draft ? { uri: this.#draft.uri, start: place.start, end: place.end } : undefined;
  }
}

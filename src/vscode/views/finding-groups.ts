import { SEVERITIES } from "../../review/index.js";
import { RULES } from "../../rules/index.js";
import type { DraftRows, FindingRow } from "./finding-rows.js";

/** What findings are put together by. */
export type Grouping = "draft" | "rule" | "severity";

export const GROUPINGS: readonly Grouping[] = ["draft", "rule", "severity"];

export interface Entry {
  readonly row: FindingRow;
  readonly draft: DraftRows;
}

/** A row with rows below it: findings of one draft, of one rule or of one severity. */
export interface Group {
  readonly id: string;
  readonly kind: Grouping;
  /** The draft's URI, the rule or the severity. */
  readonly key: string;
  /** Empty for a top row. */
  readonly parent: string;
  /** At least one; of one draft by place, of one rule or severity the surest first, equals by draft and place. */
  readonly entries: readonly Entry[];
}

const ORDER: Readonly<Record<Grouping, () => readonly string[]>> = {
  // In the order in which they come.
  draft: () => [],
  rule: () => RULES.map(({ id }) => id),
  severity: () => SEVERITIES,
};

/** The groups that entries fall into: drafts as they come, rules as they are documented, the loudest severity first. */
export function groupsOf(entries: readonly Entry[], kind: Grouping, parent = ""): Group[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry, kind);
    const known = byKey.get(key);
    if (known) known.push(entry);
    else byKey.set(key, [entry]);
  }
  const order = ORDER[kind]();
  return [...byKey]
    .map(([key, found]) => ({ id: `${parent}${kind}:${key}>`, kind, key, parent, entries: inOrder(found, kind) }))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** A draft is read from its top; who looks at one kind of finding begins with those that most readers would raise. */
function inOrder(entries: readonly Entry[], kind: Grouping): readonly Entry[] {
  if (kind === "draft") return entries;
  return [...entries].sort((a, b) => b.row.finding.confidence - a.row.finding.confidence);
}

function keyOf({ row }: Entry, kind: Grouping): string {
  if (kind === "draft") return row.uri;
  return kind === "rule" ? row.finding.rule : row.finding.severity;
}

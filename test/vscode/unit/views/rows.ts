import type { DraftFinding } from "../../../../src/review/index.js";
import { type DraftRows, rowsOf } from "../../../../src/vscode/views/finding-rows.js";
import type { TreeModel } from "../../../../src/vscode/views/tree-model.js";

/** What a finding in these tests is told by: the words it marks, its rule and how much that matters. */
export type Marked = readonly [
  words: string,
  rule: string,
  severity?: DraftFinding["severity"],
  fixes?: number,
  confidence?: number,
];

/** A draft in which each finding marks the next occurrence of its words. */
export function draftWith(path: string, text: string, marked: readonly Marked[]): DraftRows {
  let from = 0;
  const findings = marked.map(([words, rule, severity = "warning", fixes = 0, confidence = 1]): DraftFinding => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the draft: ${words}`);
    from = start + words.length;
    const fix = { title: "Fix", safe: false, edits: [] };
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const message = `About ${words}.`;
    return {
      rule,
      severity,
      confidence,
      message,
      start,
      end: from,
      ...place,
      fixes: Array.from({ length: fixes }, () => fix),
    };
  });
  const slash = path.lastIndexOf("/");
  const lines = {
    slice: text.slice.bind(text),
    isWritable: true,
    lineAt: (offset: number) => text.slice(0, offset).split("\n").length,
  };
  const rows = rowsOf(`file:///${path}`, findings, lines);
  return { uri: `file:///${path}`, name: path.slice(slash + 1), folder: path.slice(0, Math.max(0, slash)), rows };
}

/** A tree's rows as a reader sees them with all groups open: label and description, two blanks for each level. */
export function shown(model: TreeModel, id?: string, level = 0): string[] {
  return model.children(id).flatMap((child) => {
    const row = model.row(child);
    const text = `${"  ".repeat(level)}${row?.label} | ${row?.description}`;
    return [text, ...shown(model, child, level + 1)];
  });
}

/** Every id in a tree. */
export function idsOf(model: TreeModel, id?: string): string[] {
  return model.children(id).flatMap((child) => [child, ...idsOf(model, child)]);
}

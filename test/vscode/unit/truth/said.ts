import { expect } from "vitest";
import type { DraftFinding } from "../../../../src/review/index.js";
import { toDiagnostic } from "../../../../src/vscode/findings/diagnostics.js";
import { statusOf } from "../../../../src/vscode/status/status-bar.js";
import { OpenPointsModel } from "../../../../src/vscode/views/open-points-model.js";
import { SourcesModel } from "../../../../src/vscode/views/sources-model.js";
import { asDocument } from "../fake/as-document.js";
import { type FakeDocument, screen, state } from "../fake/vscode.js";
import { shown } from "../views/rows.js";
import type { Fresh, Newsroom } from "./newsroom.js";

const bar = () => screen.statusBar.get("bluePencil.status");
const problemsOf = (document: FakeDocument) => screen.problems.get("bluePencil")?.get(document.uri.toString()) ?? [];
const rowsOf = (view: string) => screen.views.get(`bluePencil.${view}`)?.rows() ?? [];

/** At every moment, also while a review waits or runs: who says that there is nothing must know it. */
export function expectNoFalseAllClear(room: Newsroom): void {
  const { active } = room.editor;
  if (!active) return;
  // A house style file that was just changed is not read yet.
  const found = room.fresh(active, room.house.styleFor(active))?.report.findings.length ?? 0;
  const saysNothing = /\$\(check\)|Blue Pencil: 0/.test(bar()?.text ?? "");
  if (saysNothing) expect({ bar: bar()?.text, found }).toEqual({ bar: bar()?.text, found: 0 });
  if (screen.contexts.get("bluePencil.inView") === "reviewed") {
    const listed = room.desk.session(asDocument(active))?.findings.length ?? 0;
    expect(listed === 0 && found > 0).toBe(false);
  }
}

/** Once everything has come to rest: all that is said is what a review from nothing says. */
export function expectTruth(room: Newsroom): void {
  expect(room.failures).toEqual([]);
  for (const document of room.editor.documents) expectTruthOf(room, document);
  expectBar(room);
  const listed = room.editor.documents.flatMap((document) => room.desk.session(asDocument(document))?.findings ?? []);
  expect(screen.views.get("bluePencil.findings")?.badge?.value ?? 0).toBe(listed.filter(isLoud).length);
  const marked = [...(screen.problems.get("bluePencil")?.values() ?? [])];
  expect(marked.flat()).toHaveLength(listed.length);
}

const isLoud = ({ severity }: DraftFinding) => severity === "error" || severity === "warning";

/** What must have been reviewed: everything where reviews follow typing, and every text that is that of its file. */
function mustBeReviewed({ isUntitled, isDirty }: FakeDocument): boolean {
  const { run = "onSave" } = state.settings;
  return run === "onType" || (run === "onSave" && (isUntitled || !isDirty));
}

function expectTruthOf(room: Newsroom, document: FakeDocument): void {
  const fresh = room.fresh(document);
  const status = statusOf(room.desk, asDocument(document));
  if (!fresh) {
    expect(["off", "excluded"]).toContain(status);
    expect(problemsOf(document)).toEqual([]);
    return;
  }
  if (mustBeReviewed(document)) expect(status).toBe(fresh.record.isOff ? "offByDraft" : "reviewed");
  else expect(["reviewed", "offByDraft", "unreviewed", "changed"]).toContain(status);
  const found = room.desk.session(asDocument(document))?.findings ?? [];
  const isSure = status === "reviewed" || status === "offByDraft";
  if (isSure) expect(found).toEqual(fresh.report.findings);
  expect(plain(problemsOf(document))).toEqual(plain(found.map((one) => toDiagnostic(asDocument(document), one))));
  if (isSure && document === room.editor.active) expectViews(document, fresh);
}

/** As data, to be compared. */
function plain(problems: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(problems));
}

function expectBar(room: Newsroom): void {
  const { active } = room.editor;
  expect(bar()?.isShown).toBe(active !== undefined);
  if (!active) return;
  const status = statusOf(room.desk, asDocument(active));
  const found = room.fresh(active)?.report.findings.length ?? 0;
  if (status === "reviewed") expect(bar()?.text).toBe(`$(${found > 0 ? "edit" : "check"}) Blue Pencil: ${found}`);
  if (status === "unreviewed") expect(bar()?.text).toContain("not reviewed");
  if (status === "changed") expect(bar()?.text).toMatch(/not reviewed|[1-9]\d*\*$/);
}

/** The views tell of the draft in front. */
function expectViews(document: FakeDocument, { report, record }: Fresh): void {
  const text = document.getText();
  const uri = document.uri.toString();
  const place = ({ start, end }: { start: number; end: number }) => ({ start, end, line: lineAt(document, start) });
  const points = new OpenPointsModel();
  points.show({ uri, placeholders: record.placeholders, stets: record.stets, place });
  expect(rowsOf("openPoints")).toEqual(shown(points).map((row) => row.trim()));
  const sources = new SourcesModel();
  sources.show({ uri, ledger: toTheEnd(record.sources()), place });
  expect(rowsOf("sources")).toEqual(shown(sources).map((row) => row.trim()));
  const inView = rowsOf("findings").map((row) => row.split(" | ")[0]);
  for (const { start, end } of report.findings) {
    const words = text.slice(start, end).replace(/\s+/gu, " ").trim().slice(0, 20);
    expect(inView.some((row) => row?.startsWith(words))).toBe(true);
  }
}

function lineAt(document: FakeDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}

function toTheEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

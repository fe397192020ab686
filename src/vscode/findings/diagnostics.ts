import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import type { Severity } from "../../rules/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { Clock } from "../desk/scheduler.js";
import { SECTION } from "../desk/settings-section.js";
import { rulePageUri } from "./rule-pages.js";
import { ShownProblems } from "./shown-problems.js";
import { TypingPlace } from "./typing-place.js";
import { problemText } from "./words.js";

export const SOURCE = "Blue Pencil";

/** Pause in typing after which findings whose words were changed are taken away, in milliseconds. */
const GONE_PAUSE = 150;
/** Pause after which places in the Problems view are put right; in the text the editor moves squiggles along by itself. */
const MOVED_PAUSE = 1_000;

const SEVERITIES: Readonly<Record<Exclude<Severity, "off">, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Rules whose finding is text that does nothing: the editor fades it. */
const UNNECESSARY: readonly string[] = ["draft/unused-stet"];

export function rangeOf(document: vscode.TextDocument, span: { start: number; end: number }): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toDiagnostic(document: vscode.TextDocument, finding: DraftFinding): vscode.Diagnostic {
  const range = rangeOf(document, finding);
  return diagnosticAt(range, finding, document.getText(range));
}

/** For a draft that is not open, by the lines and columns of its review; `words` are those that are marked. */
export function toClosedDiagnostic(finding: DraftFinding, words: string): vscode.Diagnostic {
  const { line, column, endLine, endColumn } = finding;
  return diagnosticAt(new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1), finding, words);
}

function diagnosticAt(range: vscode.Range, finding: DraftFinding, words: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, problemText(finding, words), SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePageUri(finding.rule) };
  if (UNNECESSARY.includes(finding.rule)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

/** False where the settings keep findings to Blue Pencil's own view. */
export function isShownInText(draft: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(SECTION, draft).get<unknown>("quiet.problems") !== true;
}

/** Shows what the desk knows as squiggles and in the Problems view. */
export function publishDiagnostics(desk: ReviewDesk, clock: Clock): vscode.Disposable {
  const problems = new ShownProblems(vscode.languages.createDiagnosticCollection("bluePencil"));
  const pending = new Map<string, () => void>();
  const place = new TypingPlace();
  const publish = (document: vscode.TextDocument) => {
    pending.get(document.uri.toString())?.();
    pending.delete(document.uri.toString());
    const session = desk.session(document);
    const all = session?.findings.map((finding) => toDiagnostic(document, finding)) ?? [];
    const shown = all.filter(({ range }) => !place.isQuiet(document, range.start.line));
    if (session && isShownInText(document)) problems.show(document.uri, shown);
    else problems.clear(document.uri);
  };
  const publishSoon = (document: vscode.TextDocument) => {
    const session = desk.session(document);
    const isMoved = session?.findings.length === problems.count(document.uri);
    if (!isMoved) problems.disturb(document.uri);
    pending.get(document.uri.toString())?.();
    pending.set(
      document.uri.toString(),
      clock.after(isMoved ? MOVED_PAUSE : GONE_PAUSE, () => publish(document)),
    );
  };
  const follow = (document: vscode.TextDocument) => {
    place.typed(document);
    publishSoon(document);
  };
  // A review that begins because the writer types has found nothing yet.
  const changed = (document: vscode.TextDocument) => {
    const session = desk.session(document);
    if (session?.state === "reviewing" && !session.drift.isNone) publishSoon(document);
    else publish(document);
  };
  return vscode.Disposable.from(
    problems,
    place,
    place.onDidLeave(publish),
    desk.onDidChange(changed),
    desk.onDidMove(follow),
    {
      dispose() {
        for (const cancel of pending.values()) cancel();
      },
    },
  );
}

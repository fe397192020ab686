import * as vscode from "vscode";
import { type HouseProblem, readHouseFile } from "../../house/index.js";
import { RULES } from "../../rules/index.js";
import { rangeOf, SOURCE } from "../findings/diagnostics.js";
import { type Houses, isHouseFile } from "./houses.js";

const SELECTOR = { pattern: "**/.bluepencil.yml" };

/** Marks mistakes in house style files: in open ones as they are typed, in others as they are on the disk. */
export class HouseDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection("bluePencilHouse");
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(private readonly houses: Houses) {
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#collection,
      workspace.onDidChangeTextDocument(({ document }) => this.#publishOpen(document)),
      vscode.languages.registerCodeActionsProvider(SELECTOR, new HouseFixes(), HouseFixes.metadata),
    ];
  }

  /** To be called when the house styles were loaded again. */
  publish(): void {
    this.#collection.clear();
    for (const { uri, file } of this.houses.files()) this.#collection.set(uri, file.problems.map(toDiagnostic));
    for (const document of vscode.workspace.textDocuments) if (document.isDirty) this.#publishOpen(document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** What it builds on is looked into when it is saved. */
  #publishOpen(document: vscode.TextDocument): void {
    if (isHouseFile(document.uri)) this.#collection.set(document.uri, problemsOf(document).map(toDiagnostic));
  }
}

/** Offers the name that was probably meant. */
class HouseFixes implements vscode.CodeActionProvider {
  static readonly metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return problemsOf(document).flatMap((problem) => {
      const place = rangeOf(document, problem);
      if (problem.suggestion === "" || !place.intersection(range)) return [];
      const title = vscode.l10n.t("Change to “{0}”", problem.suggestion);
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, place, problem.suggestion);
      action.diagnostics = [toDiagnostic(problem)];
      action.isPreferred = true;
      return [action];
    });
  }
}

function problemsOf(document: vscode.TextDocument): readonly HouseProblem[] {
  return readHouseFile(document.getText(), document.uri.path, RULES).problems;
}

/** The editor cuts a range short that is longer than its line. */
function toDiagnostic({ line, column, start, end, message }: HouseProblem): vscode.Diagnostic {
  const from = new vscode.Position(line - 1, column - 1);
  const range = new vscode.Range(from, from.translate(0, Math.max(1, end - start)));
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

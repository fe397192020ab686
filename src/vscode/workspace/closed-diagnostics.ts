import * as vscode from "vscode";
import type { ReviewDesk } from "../desk/review-desk.js";
import { isShownInText, toClosedDiagnostic } from "../findings/diagnostics.js";
import type { ClosedDrafts } from "./closed-drafts.js";

/** Shows findings of drafts that are not open in the Problems view, and of those open for which the desk does not speak yet. */
export function publishClosedDiagnostics(closed: ClosedDrafts, desk: ReviewDesk): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("bluePencilWorkspace");
  const publish = (uri: string) => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    const deskSpeaks = document !== undefined && desk.session(document)?.speaks === true;
    const findings = deskSpeaks
      ? []
      : (closed.get(uri)?.rows ?? []).map(({ finding, words }) => toClosedDiagnostic(finding, words));
    const place = vscode.Uri.parse(uri, true);
    if (findings.length > 0 && isShownInText(place)) collection.set(place, findings);
    else collection.delete(place);
  };
  const follow = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    if (closed.has(uri)) publish(uri);
  };
  return vscode.Disposable.from(
    collection,
    closed.onDidChange((uri) => {
      if (uri === undefined) collection.clear();
      else publish(uri);
    }),
    desk.onDidChange(follow),
    desk.onDidMove(follow),
  );
}

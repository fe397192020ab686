import * as vscode from "vscode";
import type { ReviewDesk } from "../desk/review-desk.js";
import { toClosedDiagnostic } from "../findings/diagnostics.js";
import type { ClosedDrafts } from "./closed-drafts.js";

/** Shows findings of drafts that are not open in the Problems view. Once an open draft was reviewed, the desk speaks for it. */
export function publishClosedDiagnostics(closed: ClosedDrafts, desk: ReviewDesk): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("bluePencilWorkspace");
  const publish = (uri: string) => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    const isOpen = document !== undefined && Boolean(desk.session(document)?.record);
    const findings = isOpen ? [] : (closed.get(uri)?.rows ?? []).map(({ finding }) => toClosedDiagnostic(finding));
    const place = vscode.Uri.parse(uri, true);
    if (findings.length > 0) collection.set(place, findings);
    else collection.delete(place);
  };
  return vscode.Disposable.from(
    collection,
    closed.onDidChange((uri) => {
      if (uri === undefined) collection.clear();
      else publish(uri);
    }),
    desk.onDidChange((document) => {
      const uri = document.uri.toString();
      if (closed.has(uri)) publish(uri);
    }),
  );
}

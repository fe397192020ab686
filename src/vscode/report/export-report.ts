import * as vscode from "vscode";
import { htmlPage, markdownReport } from "../../report/index.js";
import type { ReportDesk } from "./report-desk.js";
import type { ReportSources } from "./reports.js";
import { editorWording } from "./wording.js";

export type ExportFormat = "html" | "markdown";

const ENDINGS: Readonly<Record<ExportFormat, string>> = { html: "html", markdown: "md" };

/** Writes the report of the draft in focus to a file that the writer chooses. */
export async function exportReport(format: ExportFormat, reports: ReportDesk, sources: ReportSources): Promise<void> {
  const { l10n, window, workspace } = vscode;
  const document = await reports.draftInFocus();
  const made = document && (await sources.now(document));
  if (!document || !made) {
    void window.showInformationMessage(l10n.t("Open a draft that Blue Pencil reviews, and ask again."));
    return;
  }
  const ending = ENDINGS[format];
  const target = await window.showSaveDialog({
    ...placeBeside(document.uri, ending),
    filters: { [format === "html" ? "HTML" : "Markdown"]: [ending] },
    saveLabel: l10n.t("Export"),
  });
  if (!target) return;
  const options = { wording: editorWording(), ticks: sources.ticks.of(document.uri.toString()) };
  const text = format === "html" ? htmlPage(made.report, options) : markdownReport(made.report, options);
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("The report could not be saved: {0}", reason));
    return;
  }
  void window.showInformationMessage(l10n.t("Report saved: {0}", workspace.asRelativePath(target)));
}

/** "port.report.html" beside "port.md"; an unsaved draft has no folder to propose. */
function placeBeside(draft: vscode.Uri, ending: string): { defaultUri?: vscode.Uri } {
  if (draft.scheme === "untitled") return {};
  return { defaultUri: draft.with({ path: draft.path.replace(/\.[^./]*$/u, "").concat(`.report.${ending}`) }) };
}

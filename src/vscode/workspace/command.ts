import * as vscode from "vscode";
import { readLimits } from "./limits.js";
import type { WorkspaceOutcome, WorkspaceReview } from "./workspace-review.js";

/** How long a note stays in the status bar, in milliseconds. */
const NOTE = 6000;

/** "Review the Whole Workspace": with progress that can be cancelled, and a word about what was not reviewed. */
export async function reviewWorkspace(review: WorkspaceReview): Promise<void> {
  const { l10n, window, workspace } = vscode;
  if ((workspace.workspaceFolders ?? []).length === 0) {
    void window.showInformationMessage(l10n.t("Open a folder first: there is no workspace to review."));
    return;
  }
  await vscode.commands.executeCommand("bluePencil.findings.focus");
  const outcome = await window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: l10n.t("Reviewing the workspace"),
      cancellable: true,
    },
    (progress, token) => {
      token.onCancellationRequested(() => review.stop());
      return review.run((done, of, uri) => {
        const file = vscode.workspace.asRelativePath(uri);
        progress.report({ increment: 100 / of, message: l10n.t("{0} of {1}: {2}", done, of, file) });
      });
    },
  );
  window.setStatusBarMessage(summaryOf(outcome), NOTE);
  const left = leftOver(outcome);
  // The command has ended, whether or not the note was read.
  if (left.length > 0) void tellWhatIsLeft([summaryOf(outcome), ...left].join(" "));
}

async function tellWhatIsLeft(message: string): Promise<void> {
  const settings = vscode.l10n.t("Settings");
  const picked = await vscode.window.showInformationMessage(message, settings);
  if (picked === settings) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "bluePencil.workspaceReview");
  }
}

function summaryOf({ counts, drafts, cancelled }: WorkspaceOutcome): string {
  const { l10n } = vscode;
  if (cancelled) return l10n.t("Stopped: {0} of {1} drafts were reviewed.", counts.reviewed, drafts);
  if (drafts === 0) return l10n.t("There are no drafts in this workspace.");
  return l10n.t("{0} of {1} drafts were reviewed.", counts.reviewed, drafts);
}

/** What a writer who relies on the review must know. What the settings leave out was not asked for. */
function leftOver({ counts, more }: WorkspaceOutcome): string[] {
  const { l10n } = vscode;
  const { files, bytes } = readLimits();
  return [
    ...(more ? [l10n.t("There are more than {0} drafts; the others were not looked at.", files)] : []),
    ...(counts.tooLarge > 0
      ? [l10n.t("Larger than {0} kB, and not reviewed: {1}.", bytes / 1000, counts.tooLarge)]
      : []),
    ...(counts.unreadable > 0 ? [l10n.t("Could not be read: {0}. The log says why.", counts.unreadable)] : []),
  ];
}

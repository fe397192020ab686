import * as vscode from "vscode";

/** Scheme of the rules' pages. They are files of the extension; the scheme lets both hosts open them alike. */
const SCHEME = "blue-pencil-rule";

export function rulePageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Serves `docs/rules` under the scheme above. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const page = vscode.Uri.joinPath(extensionUri, "docs", "rules", uri.path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}

/** Opens the rule's page as the Markdown preview shows it, in a tab that is used again for the next rule. */
export async function openRulePage(rule: string): Promise<void> {
  await vscode.commands.executeCommand("markdown.showPreview", rulePageUri(rule));
}

import * as vscode from "vscode";
import { RULES } from "../../rules/index.js";
import { describeError, type Log } from "../desk/log.js";

/** Scheme of the rules' pages. They are files of the extension; the scheme lets both hosts open them alike. */
const SCHEME = "blue-pencil-rule";

export function rulePageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Serves `docs/rules` under the scheme above. */
export function registerRulePages(extensionUri: vscode.Uri, log: Log): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      try {
        const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "docs", "rules", path));
        return new TextDecoder().decode(page);
      } catch (error) {
        log.error(`Page of ${path}: ${describeError(error)}`);
        return inShort(path);
      }
    },
  });
}

/** What can be said of a rule without its page. */
function inShort(path: string): string {
  const rule = RULES.find(({ id }) => path === `/${id}.md`);
  return rule ? `# ${rule.id}\n\n${rule.description}\n\n${rule.rationale}\n` : "";
}

/** Opens the rule's page. The manifest says that the Markdown preview shows it, also where a link leads there. */
export async function openRulePage(rule: string): Promise<void> {
  await vscode.commands.executeCommand("vscode.open", rulePageUri(rule));
}

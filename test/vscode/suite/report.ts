import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { equal, type Tests, until } from "./harness.js";

/** The tabs that show a report, by title. */
function reportTabs(): string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("bluePencil.report"),
  );
  return shown.map(({ label }) => label);
}

const TEXT = "# The quay\n\nCritics say the quay cost 40 euros.\n";

export const reportTests: Tests = {
  async "opens the report of the active draft, once"() {
    const draft = await Draft.file(TEXT, "quay.md");
    await draft.reviewed();
    await vscode.commands.executeCommand("bluePencil.showReport");
    await until("the report", () => reportTabs().length > 0);
    await Draft.show(draft.document);
    await vscode.commands.executeCommand("bluePencil.showReport");
    equal(reportTabs(), ["Review Report: quay.md"], "the reports");
  },

  async "opens a report for each of two drafts, saved or not"() {
    for (const draft of [await Draft.file(TEXT, "quay.md"), await Draft.untitled(TEXT)]) {
      await Draft.show(draft.document);
      await draft.reviewed();
      await vscode.commands.executeCommand("bluePencil.showReport");
    }
    await until("the reports", () => reportTabs().length === 2);
  },

  async "opens no report where there is no draft"() {
    await vscode.commands.executeCommand("bluePencil.showReport");
    equal(reportTabs(), [], "the reports");
  },
};

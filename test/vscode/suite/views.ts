import * as vscode from "vscode";
import type { TreeModel } from "../../../src/vscode/views/tree-model.js";
import { Draft } from "./draft.js";
import { assert, bluePencil, closeEverything, equal, setting, type Tests, until } from "./harness.js";

const CRITICS = "Critics say the old bridge leaks.\n";
const TEXT = `# A bridge for Eastmoor

${CRITICS}
The engineer Ana Ruiz claimed that it was sound. The cost is [COST TK].

The radicals met. <!-- stet loaded/label: their own word -->
`;
const [FINDINGS, SOURCES, OPEN_POINTS] = ["bluePencil.findings", "bluePencil.sources", "bluePencil.openPoints"];

/** The view, in front of the writer. */
async function view(id: string): Promise<TreeModel> {
  await vscode.commands.executeCommand(`${id}.focus`);
  const model = (await bluePencil()).view(id);
  assert(model, `there is no view ${id}`);
  return model;
}

/** The labels of a view's rows, those below others behind them. */
function labels(model: TreeModel, id?: string): string[] {
  return model.children(id).flatMap((child) => [model.row(child)?.label ?? "", ...labels(model, child)]);
}

const shows = (model: TreeModel, wanted: readonly string[]) =>
  until(`the view to show ${wanted}`, () => JSON.stringify(labels(model)) === JSON.stringify(wanted)).catch((error) => {
    throw new Error(`${error.message}; it shows ${JSON.stringify(labels(model))}`);
  });

/** The id of the row with this label. */
function rowOf(model: TreeModel, label: string, id?: string): string {
  for (const child of model.children(id)) {
    if (model.row(child)?.label === label) return child;
    const below = rowOf(model, label, child);
    if (below !== "") return below;
  }
  return "";
}

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`bluePencil.${command}`, ...args);

const selected = () => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
};

export const viewTests: Tests = {
  async "lists the findings of open drafts; a click goes there"() {
    const draft = await Draft.file(TEXT, "view-findings.md");
    await draft.reviewed();
    const model = await view(FINDINGS);
    await shows(model, ["view-findings.md", "Critics", "claimed", "[COST TK]"]);
    await run("revealRow", FINDINGS, rowOf(model, "claimed"));
    equal(selected(), "claimed", "selected");
    await draft.insert(0, "New first line.\n\n");
    await run("revealRow", FINDINGS, rowOf(model, "claimed"));
    equal(selected(), "claimed", "selected after an edit above");
  },

  async "groups findings, and filters them"() {
    const draft = await Draft.untitled(TEXT);
    await draft.reviewed();
    const model = await view(FINDINGS);
    await run("groupByRule");
    await shows(model, ["Vague source", "Critics", "Reporting verb", "claimed", "Placeholder left", "[COST TK]"]);
    await run("groupBySeverity");
    await shows(model, ["Errors", "[COST TK]", "Warnings", "claimed", "Critics"]);
    await run("filterFindings", "reporting");
    await shows(model, ["Warnings", "claimed"]);
    await run("clearFilter");
    await run("groupByDraft");
    equal(labels(model).length, 4, "rows");
  },

  async "takes the only fix of a finding from its row, and lets another stand"() {
    await setting("strictness", "everything");
    const draft = await Draft.file("Lee met Bo Ray.\n\nThe fee is back!\n", "view-fix.md");
    await draft.reviewed();
    const model = await view(FINDINGS);
    await shows(model, ["view-fix.md", "!"]);
    await run("fixRow", rowOf(model, "!"));
    await until("the fix", () => draft.text === "Lee met Bo Ray.\n\nThe fee is back.\n");
    await shows(model, []);
  },

  async "lists who says what in the draft, the unnamed ones first"() {
    const draft = await Draft.untitled(TEXT);
    await draft.reviewed();
    const model = await view(SOURCES);
    await shows(model, ["Critics", "the old bridge leaks", "Ana Ruiz", "it was sound"]);
    await run("revealRow", SOURCES, rowOf(model, "it was sound"));
    equal(selected(), "that it was sound", "selected");
    const other = await Draft.untitled("Bo Ray said the fair is off.\n");
    await other.reviewed();
    await shows(model, ["Bo Ray", "the fair is off"]);
  },

  async "lists what is open in the draft, and what was let stand"() {
    const draft = await Draft.untitled(TEXT);
    await draft.reviewed();
    const model = await view(OPEN_POINTS);
    await shows(model, ["Placeholders", "[COST TK]", "Let stand", "their own word"]);
    await run("revealRow", OPEN_POINTS, rowOf(model, "[COST TK]"));
    equal(selected(), "[COST TK]", "selected");
    await draft.replace("[COST TK]", "9 euros");
    await run("reviewDraft");
    await shows(model, ["Let stand", "their own word"]);
  },

  async "shows nothing where no draft is open, and nothing of a draft that is closed"() {
    const draft = await Draft.untitled(TEXT);
    await draft.reviewed();
    const models = [await view(FINDINGS), await view(SOURCES), await view(OPEN_POINTS)];
    await closeEverything();
    for (const model of models) await shows(model, []);
  },

  async "keeps 5,000 findings quick to show, to regroup and to filter"() {
    await setting("rules", { "attribution/*": "off", "loaded/*": "off" });
    const text = Array.from({ length: 2500 }, (_, line) => `The ward ${line} has [HOW MANY TK] streets and TK parks.`);
    const draft = await Draft.untitled(text.join("\n\n"));
    await draft.reviewed();
    const model = await view(FINDINGS);
    await until("all findings", () => labels(model).length === 5001);
    for (const command of ["groupByRule", "groupBySeverity", "groupByDraft"]) {
      const started = performance.now();
      await run(command);
      const rows = labels(model).length;
      console.log(`HOSTTEST note: ${command} of ${rows} rows in ${Math.round(performance.now() - started)} ms`);
      equal(rows, 5001, command);
    }
    await run("filterFindings", "many");
    equal(labels(model).length, 2501, "filtered");
    await run("clearFilter");
  },
};

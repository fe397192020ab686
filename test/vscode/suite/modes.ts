import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { equal, pause, setting, type Tests, until } from "./harness.js";

const RULE = "loaded/reporting-verb";
const TEXT = "The mayor Tom Lind boasted that it agrees.\n";

export const modeTests: Tests = {
  async "manual: reviews only on command"() {
    await setting("run", "manual");
    const draft = await Draft.file(TEXT);
    await draft.insert(0, "# Ward\n\n");
    await draft.save();
    await pause(500);
    equal(draft.marked(), [], "before the command");
    equal(await draft.state(), "unreviewed", "state");
    await vscode.commands.executeCommand("bluePencil.reviewDraft");
    await draft.marks(RULE, ["boasted"]);
  },

  async "onType: reviews after a pause in typing"() {
    await setting("run", "onType");
    const draft = await Draft.file("The council met.\n");
    await draft.reviewed();
    await draft.insert(draft.text.length, `\n${TEXT}`);
    await draft.marks(RULE, ["boasted"]);
  },

  async "turns off and on again, at once"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["boasted"]);
    await vscode.commands.executeCommand("bluePencil.turnOff");
    await draft.marks(RULE, []);
    equal(await draft.state(), "off", "state");
    await vscode.commands.executeCommand("bluePencil.turnOn");
    await draft.marks(RULE, ["boasted"]);
  },

  async "leaves out what is excluded, and takes it up again"() {
    await setting("exclude", ["left-out/**"]);
    const draft = await Draft.file(TEXT, `left-out/scratch-${Date.now()}.md`);
    await until("it to be left out", async () => (await draft.state()) === "excluded");
    equal(draft.marked(), [], "findings");
    await setting("exclude", undefined);
    await draft.marks(RULE, ["boasted"]);
  },

  async "a severity in the settings counts at once"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["boasted"]);
    await setting("rules", { [RULE]: "error" });
    await until("an error", () => draft.findings(RULE)[0]?.severity === vscode.DiagnosticSeverity.Error);
    await setting("rules", { "loaded/*": "off" });
    await draft.marks(RULE, []);
  },

  async "settings typed wrongly do no harm"() {
    await setting("rules", { [RULE]: "loud", "no/such-rule": "error", 7: [] });
    await setting("run", "sometimes");
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["boasted"]);
  },
};

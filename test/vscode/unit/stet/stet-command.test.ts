import { expect, test } from "vitest";
import { askReason } from "../../../../src/vscode/stet/stet-command.js";
import { state } from "../fake/vscode.js";

test("the question for a reason says which words shall stand, where they are few", async () => {
  state.asked = [];
  state.answers = ["in the minutes", "in the minutes"];
  await askReason("Why should this stand?", "“Critics”");
  await askReason("Why should these 4 stand?");
  expect(state.asked).toEqual([
    "Let “Critics” stand: Why should this stand?",
    "Let it stand: Why should these 4 stand?",
  ]);
});

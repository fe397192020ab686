import { beforeEach, expect, test } from "vitest";
import { turnRuleOff } from "../../../../src/vscode/stet/settings-edits.js";
import { asDocument } from "../fake/as-document.js";
import { FakeDocument, state } from "../fake/vscode.js";

const RULE = "rule.loaded.doubt";
const draft = asDocument(new FakeDocument("The so-called plan."));

beforeEach(() => {
  state.settings = {};
  state.inspected = {};
  state.asked = [];
});

test.each([
  ["stays so where the message is left to go", undefined, undefined, "off"],
  ["is undone in the message that tells of it", undefined, "Undo", undefined],
  ["is as it was set before, once it is undone", "hint", "Undo", "hint"],
])("a rule that is turned off in the settings %s", async (_name, before, answer, after) => {
  state.settings = before === undefined ? {} : { [RULE]: before };
  state.answers = [answer];
  await turnRuleOff(draft, "loaded/doubt");
  await Promise.resolve();
  expect(state.asked).toEqual(["loaded/doubt is turned off in your own settings."]);
  await new Promise(setImmediate);
  expect(state.settings[RULE]).toBe(after);
});

import { expect, test } from "vitest";
import { readMessage, readState } from "../../../../src/vscode/report/messages.js";

test.each([
  [{ type: "ready" }],
  [{ type: "reveal", name: "note-1" }],
  [{ type: "tick", key: "figure-40-abc", isOn: true }],
])("a message is taken: %j", (message) => {
  expect(readMessage(message)).toEqual(message);
});

test("what a message has too much is left out", () => {
  expect(readMessage({ type: "reveal", name: "note-1", command: "rm" })).toEqual({ type: "reveal", name: "note-1" });
});

test.each([
  [null],
  [undefined],
  ["ready"],
  [["ready"]],
  [{}],
  [{ type: "other" }],
  [{ type: "reveal" }],
  [{ type: "reveal", name: 3 }],
  [{ type: "tick", key: "a" }],
  [{ type: "tick", key: "a", isOn: "yes" }],
  [{ type: "tick", key: {}, isOn: true }],
])("what is no message is not: %j", (value) => {
  expect(readMessage(value)).toBeNull();
});

test.each([
  [{ draft: "file:///a.md", scroll: 3 }, "file:///a.md"],
  [{ draft: "" }, null],
  [{ draft: 3 }, null],
  [null, null],
  ["file:///a.md", null],
])("the state of a panel, %j, tells of the draft %j", (state, draft) => {
  expect(readState(state)).toBe(draft);
});

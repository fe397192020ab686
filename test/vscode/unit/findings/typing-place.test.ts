import { beforeEach, expect, test } from "vitest";
import { TypingPlace } from "../../../../src/vscode/findings/typing-place.js";
import { asDocument } from "../fake/as-document.js";
import { windowEvents } from "../fake/screen.js";
import { FakeDocument, screen, state } from "../fake/vscode.js";
import { workspaceEvents } from "../fake/workspace.js";

const document = new FakeDocument("One,\ntwo.\n\nThree.\n");
const draft = asDocument(document);
let left = 0;

/** The place after a key was pressed on a line. */
function typedOn(line: number): TypingPlace {
  const place = new TypingPlace();
  place.onDidLeave(() => {
    left += 1;
  });
  goTo(line);
  place.typed(draft);
  return place;
}

function goTo(line: number): void {
  const editor = { document, selection: { active: { line } } };
  screen.active = editor;
  windowEvents.selection.fire({ textEditor: editor });
}

function quietLines(place: TypingPlace): number[] {
  return [0, 1, 2, 3].filter((line) => place.isQuiet(draft, line));
}

beforeEach(() => {
  left = 0;
  state.settings = { "quiet.atCaret": true };
});

test("is the whole paragraph that the cursor stands in, and no other", () => {
  expect(quietLines(typedOn(1))).toEqual([0, 1]);
  expect(quietLines(typedOn(3))).toEqual([3]);
});

test("is nowhere before the first key, and where the settings do not ask for it", () => {
  expect(quietLines(new TypingPlace())).toEqual([]);
  state.settings = {};
  expect(quietLines(typedOn(1))).toEqual([]);
});

test("is left with the cursor, but not within the paragraph", () => {
  const place = typedOn(1);
  goTo(0);
  expect([quietLines(place), left]).toEqual([[0, 1], 0]);
  goTo(3);
  expect([quietLines(place), left]).toEqual([[], 1]);
});

test.each([
  ["saving", () => workspaceEvents.saved.fire(document)],
  ["going to another editor", () => windowEvents.activeEditor.fire(undefined)],
])("is left by %s", (_, leave) => {
  const place = typedOn(1);
  leave();
  expect([quietLines(place), left]).toEqual([[], 1]);
});

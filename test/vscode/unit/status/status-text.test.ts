import { expect, test } from "vitest";
import { type StatusKind, statusText } from "../../../../src/vscode/status/status-text.js";

test.each<[StatusKind, number, string]>([
  ["reviewed", 3, "$(edit) Blue Pencil: 3"],
  ["reviewed", 0, "$(check) Blue Pencil: 0"],
  ["reviewing", 3, "$(loading~spin) Blue Pencil: 3"],
  ["reviewing", 0, "$(loading~spin) Blue Pencil: reviewing…"],
  ["changed", 3, "$(edit) Blue Pencil: 3*"],
  ["changed", 0, "$(edit) Blue Pencil: not reviewed"],
  ["offByDraft", 0, "$(circle-slash) Blue Pencil: off"],
  ["reading", 0, "$(loading~spin) Blue Pencil: reading…"],
  ["unreviewed", 0, "$(edit) Blue Pencil: not reviewed"],
  ["off", 0, "$(circle-slash) Blue Pencil: off"],
  ["excluded", 0, "$(circle-slash) Blue Pencil: left out"],
  ["failed", 0, "$(warning) Blue Pencil: no review"],
])("%s with %i", (kind, findings, text) => {
  expect(statusText(kind, findings).text).toBe(text);
});

test("what screen readers say has no icons in it, and says what the tooltip says", () => {
  const { label, tooltip } = statusText("reviewed", 1);
  expect(tooltip).toBe("1 finding in this draft. Click for what you can do.");
  expect(label).toBe(`Blue Pencil: 1. ${tooltip}`);
});

test("a house style file that cannot be read is told with the rest", () => {
  const { text, tooltip, label } = statusText("reviewed", 2, true);
  expect(text).toBe("$(edit) Blue Pencil: 2 $(warning)");
  expect(tooltip).toContain("The house style file cannot be read");
  expect(label).toBe(`Blue Pencil: 2. ${tooltip}`);
});

test("only a review of the text as it is says that there is nothing", () => {
  const kinds: readonly StatusKind[] = [
    "off",
    "excluded",
    "offByDraft",
    "unreviewed",
    "reading",
    "reviewing",
    "changed",
    "failed",
  ];
  expect(
    kinds.filter((kind) => /: 0|check|Nothing/.test(statusText(kind, 0).label + statusText(kind, 0).text)),
  ).toEqual([]);
});

test("a draft that was reviewed says as what it was read", () => {
  const readAs = { name: "documentation", profile: "reference", signs: [], leftAlone: false } as const;
  expect(statusText("reviewed", 1, false, readAs).tooltip).toContain("Read as documentation.");
});

test("a draft that is left alone says so, and claims nothing of what is in it", () => {
  const readAs = { name: "fiction or verse", profile: "news", signs: [], leftAlone: true } as const;
  const { text, tooltip } = statusText("reviewed", 0, false, readAs);
  expect(text).toBe("$(circle-slash) Blue Pencil: left alone");
  expect(tooltip).toContain("fiction or verse");
});

test("a draft in another language says so, and that a click leads on", () => {
  const readAs = { name: "not in English", profile: "news", signs: [], leftAlone: true } as const;
  const { text, tooltip } = statusText("reviewed", 0, false, readAs);
  expect(text).toBe("$(globe) Blue Pencil: not English");
  expect(tooltip).toContain("Click to have it read.");
});

import { expect, test } from "vitest";
import { offChange } from "../../../src/review/stets/off-comment.js";

/** The text once loaded/label is turned off for it. */
function turnOff(text: string, style: "html" | "mdx" = "html"): string | undefined {
  const start = text.indexOf("thugs");
  const change = offChange(text, { start, end: start + "thugs".length, rule: "loaded/label" }, style);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

test.each([
  ["at the top", "The thugs.\n", "<!-- blue-pencil off loaded/label -->\n\nThe thugs.\n"],
  ["with the line ends of the draft", "The thugs.\r\n", "<!-- blue-pencil off loaded/label -->\r\n\r\nThe thugs.\r\n"],
  [
    "below the front matter",
    "---\ntitle: A\n---\n\nThe thugs.\n",
    "---\ntitle: A\n---\n\n<!-- blue-pencil off loaded/label -->\n\nThe thugs.\n",
  ],
  [
    "below front matter that the text follows at once",
    "---\ntitle: A\n---\nThe thugs.\n",
    "---\ntitle: A\n---\n\n<!-- blue-pencil off loaded/label -->\n\nThe thugs.\n",
  ],
  [
    "in the comment that is there",
    "<!-- blue-pencil off loaded/doubt -->\n\nThe thugs.\n",
    "<!-- blue-pencil off loaded/doubt, loaded/label -->\n\nThe thugs.\n",
  ],
  [
    "not in one further down",
    "Text.\n\n<!-- blue-pencil off loaded/doubt -->\n\nThe thugs.\n",
    "<!-- blue-pencil off loaded/label -->\n\nText.\n\n<!-- blue-pencil off loaded/doubt -->\n\nThe thugs.\n",
  ],
])("%s", (_, text, expected) => {
  expect(turnOff(text)).toBe(expected);
});

test("as MDX has its comments", () => {
  expect(turnOff("The thugs.\n", "mdx")).toBe("{/* blue-pencil off loaded/label */}\n\nThe thugs.\n");
});

test("not for front matter, which stands above any comment", () => {
  expect(turnOff("---\ntitle: The thugs\n---\n\nText.\n")).toBeUndefined();
});

import { expect, test } from "vitest";
import { fillInTitle } from "../../../../src/vscode/status/ready.js";

test.each([
  ["[SOURCE TK]", "Fill in the source"],
  ["[STUDY, LINK TK]", "Fill in the study, link"],
  ["[citation needed]", "Fill in the citation"],
  ["[WHO SAYS TK]", "Fill it in"],
  ["[by whom?]", "Fill it in"],
  ["TK", "Fill it in"],
])("%s: %s", (written, title) => {
  expect(fillInTitle(written)).toBe(title);
});

import { expect, test } from "vitest";
import type { ReviewDesk } from "../../../../src/vscode/desk/review-desk.js";
import { showMenu } from "../../../../src/vscode/status/menu.js";
import { state } from "../fake/vscode.js";

const noDesk: Pick<ReviewDesk, "session" | "whyLeftOut"> = { session: () => undefined, whyLeftOut: () => undefined };

test("the status menu leads to the report and to the placeholders", async () => {
  state.asked = [];
  state.answers = [undefined];
  await showMenu(noDesk as ReviewDesk);
  expect(state.asked[0]).toContain("Show the review report");
  expect(state.asked[0]).toContain("List the placeholders");
});

import * as vscode from "vscode";
import { languageChange, styleFor } from "../../review/index.js";
import { activeDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { write } from "../fixes/write.js";

/** Puts a comment into the draft that says it is English: at its top, or from the paragraph with the cursor on. */
export async function readAsEnglish(desk: ReviewDesk, from: "top" | "cursor"): Promise<void> {
  const document = activeDraft();
  const cursor = vscode.window.activeTextEditor?.selection.active;
  if (!document || !cursor) return;
  const offset = from === "top" ? 0 : document.offsetAt(cursor);
  const change = languageChange(document.getText(), offset, "en", styleFor(document.languageId));
  if (await write(document, [change])) desk.review(document);
}

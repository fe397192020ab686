import type * as vscode from "vscode";
import type { ReviewDesk } from "./review-desk.js";

/**
 * Reviews a draft that the desk has taken up, and resolves once the document as it is now has been reviewed; false where
 * the review failed or was dropped.
 */
export function reviewedNow(desk: ReviewDesk, document: vscode.TextDocument): Promise<boolean> {
  if (!desk.session(document)) return Promise.resolve(false);
  return new Promise((resolve) => {
    const listening = desk.onDidChange((changed) => {
      const state = desk.session(document)?.state;
      if (changed !== document || state === "reading" || state === "reviewing") return;
      listening.dispose();
      resolve(state === "idle");
    });
    desk.review(document);
  });
}

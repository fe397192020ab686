import * as vscode from "vscode";
import { type DraftFinding, type DraftFix, hasPlaceholder } from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { isFindingReference, locate } from "../findings/findings.js";
import { write } from "./write.js";

/** The findings of a draft that ask the same of the same words, and would be mended by the same fix; in order. */
export function alike(
  text: string,
  findings: readonly DraftFinding[],
  finding: DraftFinding,
  title: string,
): readonly DraftFinding[] {
  const words = (one: DraftFinding) => text.slice(one.start, one.end).toLowerCase();
  const same = findings.filter((one) => one.rule === finding.rule && words(one) === words(finding));
  return same.filter((one) => fixCalled(one, title) !== undefined);
}

/** The fix that can be taken for all of a word at once: one that asks the writer for nothing. */
export function fixForAll({ fixes }: DraftFinding): DraftFix | undefined {
  return fixes.find(({ edits }) => !edits.some(({ text }) => hasPlaceholder(text)));
}

/** Takes one fix for a word wherever it stands in the draft, in one step. */
export async function fixWord(desk: ReviewDesk, argument: unknown, title: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (!located || typeof title !== "string") return;
  const { document, finding } = located;
  const found = alike(document.getText(), desk.session(document)?.findings ?? [], finding, title);
  const edits = found.flatMap((one) => fixCalled(one, title)?.edits ?? []);
  const changes = edits.filter((edit, index) => index === 0 || edit.start >= (edits[index - 1]?.end ?? 0));
  if (changes.length > 0 && (await write(document, changes))) desk.review(document);
}

function fixCalled({ fixes }: DraftFinding, title: string): DraftFix | undefined {
  return fixes.find((fix) => fix.title === title);
}

/** What stands in the menu for it. */
export function fixWordTitle({ title }: DraftFix, words: string, count: number): string {
  return vscode.l10n.t("{0}, all {1} {2} in this draft", title, count, words);
}

import * as vscode from "vscode";
import { activeDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { type StatusKind, type StatusText, statusText } from "./status-text.js";

/** True while the active editor shows a draft; commands and keys are offered only then. */
const DRAFT_CONTEXT = "bluePencil.draft";

/** Shows the state of the active draft in the status bar, and nothing where there is none. */
export function showStatus(desk: ReviewDesk): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("bluePencil.status", vscode.StatusBarAlignment.Right, 100);
  item.name = "Blue Pencil";
  item.command = "bluePencil.showMenu";
  let shown: boolean | undefined;
  let told: StatusText | undefined;
  // The editor draws the whole bar anew for whatever an item is given, be it the same: at each key that would be felt.
  const tell = (text: StatusText) => {
    if (told && isSame(told, text)) return;
    told = text;
    item.text = text.text;
    item.tooltip = text.tooltip;
    item.accessibilityInformation = { label: text.label, role: "button" };
    item.show();
  };
  const update = () => {
    const document = activeDraft();
    if (shown !== (document !== undefined)) {
      shown = document !== undefined;
      void vscode.commands.executeCommand("setContext", DRAFT_CONTEXT, shown);
    }
    if (!document) {
      told = undefined;
      item.hide();
      return;
    }
    const session = desk.session(document);
    const status = statusOf(desk, document);
    const findings = session?.findings.length ?? 0;
    const kind = status === "reviewed" ? (session?.report?.kind ?? null) : null;
    tell(statusText(status, findings, session?.settings.houseIsBroken, kind));
  };
  update();
  return vscode.Disposable.from(
    item,
    desk.onDidChange(update),
    desk.onDidMove(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function isSame(one: StatusText, other: StatusText): boolean {
  return one.text === other.text && one.tooltip === other.tooltip && one.label === other.label;
}

export function statusOf(desk: ReviewDesk, document: vscode.TextDocument): StatusKind {
  const session = desk.session(document);
  if (!session) return desk.whyLeftOut(document) ?? "unreviewed";
  if (session.state !== "idle") return session.state;
  if (!session.isCurrent) return session.reviewed ? "changed" : "unreviewed";
  return session.record?.isOff ? "offByDraft" : "reviewed";
}

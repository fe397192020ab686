import * as vscode from "vscode";
import { isInAnotherLanguage } from "../../review/index.js";
import { activeDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { statusOf } from "./status-bar.js";

interface MenuItem extends vscode.QuickPickItem {
  readonly command: string;
  readonly args?: readonly unknown[];
}

/** What a click on the status bar offers. */
export async function showMenu(desk: ReviewDesk): Promise<void> {
  const document = activeDraft();
  const off = document !== undefined && statusOf(desk, document) === "off";
  const kind = document && desk.session(document)?.report?.kind;
  const first = kind && isInAnotherLanguage(kind) ? itemsForLanguage() : [];
  const picked = await vscode.window.showQuickPick(off ? itemsWhenOff() : [...first, ...itemsWhenOn()], {
    title: "Blue Pencil",
    placeHolder: vscode.l10n.t("What would you like to do?"),
  });
  if (picked) await vscode.commands.executeCommand(picked.command, ...(picked.args ?? []));
}

function itemsWhenOff(): MenuItem[] {
  return [{ label: `$(play) ${vscode.l10n.t("Turn on")}`, command: "bluePencil.turnOn" }, ...itemsAlways()];
}

/** For a draft that is taken to be in another language. */
function itemsForLanguage(): MenuItem[] {
  const { l10n } = vscode;
  const detail = l10n.t("Puts a comment into the draft that readers do not see.");
  return [
    { label: `$(globe) ${l10n.t("Read it as English")}`, detail, command: "bluePencil.readAsEnglish" },
    {
      label: `$(globe) ${l10n.t("Read the rest as English, from the cursor on")}`,
      detail,
      command: "bluePencil.readRestAsEnglish",
    },
  ];
}

function itemsWhenOn(): MenuItem[] {
  const { l10n } = vscode;
  return [
    { label: `$(edit) ${l10n.t("Review this draft")}`, command: "bluePencil.reviewDraft" },
    { label: `$(check) ${l10n.t("Ready to publish?")}`, command: "bluePencil.readyToPublish" },
    { label: `$(arrow-down) ${l10n.t("Go to the next finding")}`, command: "bluePencil.nextFinding" },
    { label: `$(list-unordered) ${l10n.t("Show all findings")}`, command: "bluePencil.findings.focus" },
    { label: `$(book) ${l10n.t("Show the review report")}`, command: "bluePencil.showReport" },
    { label: `$(symbol-key) ${l10n.t("List the placeholders")}`, command: "bluePencil.listPlaceholders" },
    { label: `$(circle-slash) ${l10n.t("Turn off")}`, command: "bluePencil.turnOff" },
    ...itemsAlways(),
  ];
}

function itemsAlways(): MenuItem[] {
  const { l10n } = vscode;
  return [
    { label: `$(gear) ${l10n.t("Settings")}`, command: "workbench.action.openSettings", args: ["bluePencil."] },
    { label: `$(output) ${l10n.t("Show the log")}`, command: "bluePencil.showLog" },
  ];
}

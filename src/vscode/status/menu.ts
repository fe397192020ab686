import * as vscode from "vscode";
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
  const picked = await vscode.window.showQuickPick(off ? itemsWhenOff() : itemsWhenOn(), {
    title: "Blue Pencil",
    placeHolder: vscode.l10n.t("What would you like to do?"),
  });
  if (picked) await vscode.commands.executeCommand(picked.command, ...(picked.args ?? []));
}

function itemsWhenOff(): MenuItem[] {
  return [{ label: `$(play) ${vscode.l10n.t("Turn on")}`, command: "bluePencil.turnOn" }, ...itemsAlways()];
}

function itemsWhenOn(): MenuItem[] {
  const { l10n } = vscode;
  return [
    { label: `$(edit) ${l10n.t("Review this draft")}`, command: "bluePencil.reviewDraft" },
    { label: `$(check) ${l10n.t("Ready to publish?")}`, command: "bluePencil.readyToPublish" },
    { label: `$(arrow-down) ${l10n.t("Go to the next finding")}`, command: "bluePencil.nextFinding" },
    { label: `$(list-unordered) ${l10n.t("Show all findings")}`, command: "workbench.actions.view.problems" },
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

import * as vscode from "vscode";
import { NOT_SENT_WORDS, whyNotSent } from "../../second-reader/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import { secondReaderSettings } from "./settings.js";

/** Why no model may read a draft as it is now, in one or two plain sentences; empty where one may that the writer allows. */
export function whyNotRead({ document, settings }: DraftSession): string {
  const { l10n } = vscode;
  if (secondReaderSettings().mode === "off")
    return l10n.t("The second reader is off; “Second Reader” in Blue Pencil’s settings turns it on.");
  if (!vscode.workspace.isTrusted) return l10n.t("No second reader reads a draft in a workspace that is not trusted.");
  const houseOff = settings.secondReaderOff ?? "";
  const why = whyNotSent(document.getText(), { houseOff, excludedBy: "", now: new Date() });
  if (why === null) return "";
  return `${l10n.t("This draft is not sent to the second reader.")} ${l10n.t(NOT_SENT_WORDS[why.words], why.where)}`;
}

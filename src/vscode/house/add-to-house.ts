import * as vscode from "vscode";
import { flagInHouse, setSeverityInHouse } from "../../house/index.js";
import type { Severity } from "../../rules/index.js";
import { activeDraft } from "../desk/drafts.js";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { isFindingReference, locate } from "../findings/findings.js";
import { allowWording } from "./allow.js";
import { askHowToFlag, wordsToFlag } from "./flag-dialog.js";
import { registerHouseActions } from "./house-actions.js";
import type { HouseDesk } from "./house-desk.js";
import { changeHouseFile } from "./house-file.js";
import { registerHouseHelp } from "./house-help.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint", "off"];

/** The lightbulb's and the palette's ways into the house style file. */
export function registerHouseStyle(desk: ReviewDesk, houses: HouseDesk, log: Log): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    allowWording: (finding) => allowWording(desk, houses, finding),
    flagInHouseStyle: () => flagSelection(houses),
    setSeverityInHouseStyle: (finding) => setSeverity(desk, houses, finding),
  };
  return vscode.Disposable.from(
    registerHouseActions(desk),
    registerHouseHelp(),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`bluePencil.${name}`, guarded(log, name, run)),
    ),
  );
}

async function flagSelection(houses: HouseDesk): Promise<void> {
  const document = activeDraft();
  const selection = vscode.window.activeTextEditor?.selection;
  if (!document || !selection) return;
  const flag = wordsToFlag(document, selection);
  if (flag === "") {
    void vscode.window.showInformationMessage(vscode.l10n.t("Select the words to flag first."));
    return;
  }
  const word = await askHowToFlag(flag);
  if (word) await changeHouseFile(houses, document, (text) => flagInHouse(text, word));
}

/** A `severity` in the argument is taken instead of asking. */
async function setSeverity(desk: ReviewDesk, houses: HouseDesk, argument: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (!located) return;
  const { rule } = located.finding;
  const severity = severityIn(argument) ?? (await askSeverity(rule));
  if (severity !== undefined) {
    await changeHouseFile(houses, located.document, (text) => setSeverityInHouse(text, rule, severity));
  }
}

async function askSeverity(rule: string): Promise<Severity | undefined> {
  const picked = await vscode.window.showQuickPick([...SEVERITIES], {
    title: vscode.l10n.t("How much does {0} matter in your house?", rule),
  });
  return SEVERITIES.find((severity) => severity === picked);
}

function severityIn(argument: unknown): Severity | undefined {
  if (typeof argument !== "object" || argument === null || !("severity" in argument)) return undefined;
  return SEVERITIES.find((severity) => severity === argument.severity);
}

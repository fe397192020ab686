import * as vscode from "vscode";
import { activeDraft, openDrafts } from "./desk/drafts.js";
import { guarded } from "./desk/log.js";
import type { ReviewDesk } from "./desk/review-desk.js";
import { explainRule } from "./findings/explain.js";
import { goToFinding } from "./findings/navigation.js";
import { showMenu } from "./status/menu.js";
import { readAsEnglish } from "./status/read-as-english.js";
import { fillIn, listPlaceholders, readyToPublish, reviewSelection } from "./status/ready.js";
import { turnRuleOffInFile, turnRuleOffInSettings } from "./stet/rule-off.js";
import { setEnabled } from "./stet/settings-edits.js";
import { letStand } from "./stet/stet-command.js";

/** The commands by name; those that take arguments stand behind quick fixes and are not in the palette. */
export function registerCommands(desk: ReviewDesk, log: vscode.LogOutputChannel): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    reviewDraft: () => reviewActive(desk),
    reviewSelection: () => reviewSelection(desk),
    reviewAllDrafts: () => desk.reviewAll(),
    nextFinding: () => goToFinding(desk, 1),
    previousFinding: () => goToFinding(desk, -1),
    turnOn: () => setEnabled(activeDraft(), true),
    turnOff: () => setEnabled(activeDraft(), false),
    explainRule: (rule) => explainRule(desk, rule),
    showLog: () => log.show(),
    readyToPublish: () => readyToPublish(desk),
    listPlaceholders: () => listPlaceholders(desk),
    fillIn: (finding) => fillIn(desk, finding),
    readAsEnglish: () => readAsEnglish(desk, "top"),
    readRestAsEnglish: () => readAsEnglish(desk, "cursor"),
    showMenu: () => showMenu(desk),
    reviewFixed: () => reviewFixed(desk),
    stet: (finding) => letStand(desk, finding),
    turnRuleOffInFile: (finding) => turnRuleOffInFile(desk, finding),
    turnRuleOffInSettings: (finding) => turnRuleOffInSettings(desk, finding),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`bluePencil.${name}`, guarded(log, name, run)),
    ),
  );
}

/**
 * After a fix the underlines would no longer be true, whenever the next review were due. Which draft was fixed is not
 * asked: a busy editor forgets the arguments of a fix's command once the fix has changed the text.
 */
function reviewFixed(desk: ReviewDesk): void {
  for (const document of openDrafts()) if (desk.session(document)?.reviewed) desk.review(document);
}

function reviewActive(desk: ReviewDesk): void {
  const document = activeDraft();
  if (document) desk.review(document);
}

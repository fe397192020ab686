import * as vscode from "vscode";
import { OTHERS, STYLES, UNNAMED } from "./spoken.js";

/** A style for each number of `spokenIn`, in colours that the manifest defines and a theme may change. */
export function makeStyles(): vscode.TextEditorDecorationType[] {
  return Array.from({ length: STYLES }, (_, number) => {
    const color = colorOf(number);
    return vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`${color}Background`),
      border: lineOf(number),
      borderWidth: "0 0 1px 0",
      borderColor: new vscode.ThemeColor(color),
      overviewRulerColor: new vscode.ThemeColor(color),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  });
}

/** Neighbours differ in their line as well, and those nobody can know have one of their own. */
function lineOf(number: number): string {
  if (number === UNNAMED) return "dashed";
  return number % 2 === 0 ? "solid" : "dotted";
}

/** The id of the colour of a style. */
export function colorOf(number: number): string {
  if (number === UNNAMED) return "bluePencil.speakerUnnamed";
  return number === OTHERS ? "bluePencil.speakerOther" : `bluePencil.speaker${number + 1}`;
}

import * as vscode from "vscode";
import { OTHERS, STYLES, UNNAMED } from "./spoken.js";

/** A style for each number of `spokenIn`, in colours that the manifest defines and a theme may change. */
export function makeStyles(): vscode.TextEditorDecorationType[] {
  return Array.from({ length: STYLES }, (_, number) => {
    const color = colorOf(number);
    return vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`${color}Background`),
      border: number === UNNAMED ? "dashed" : "solid",
      borderWidth: "0 0 1px 0",
      borderColor: new vscode.ThemeColor(color),
      overviewRulerColor: new vscode.ThemeColor(color),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  });
}

/** The id of the colour of a style. */
export function colorOf(number: number): string {
  if (number === UNNAMED) return "bluePencil.speakerUnnamed";
  return number === OTHERS ? "bluePencil.speakerOther" : `bluePencil.speaker${number + 1}`;
}

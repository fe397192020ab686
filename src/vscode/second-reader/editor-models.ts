import * as vscode from "vscode";

/**
 * The editor's language models. Editors that are made from VS Code may lack them, whatever the types say, so that they are
 * asked for here and nowhere else. Undefined where there are none.
 */
export function editorModels(): typeof vscode.lm | undefined {
  const editor: Partial<Pick<typeof vscode, "lm">> = vscode;
  return editor.lm;
}

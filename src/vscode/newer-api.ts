import * as vscode from "vscode";

/*
 * Calls of the editor that came after the oldest one that Blue Pencil runs in. They are declared here and nowhere else, and
 * asked for when they are needed: where the editor lacks one, what it is for is not offered.
 */

/** A tool that the editor's own assistants may call (VS Code 1.95). */
export interface AssistantTool {
  prepareInvocation(): {
    readonly invocationMessage: string;
    readonly confirmationMessages: { readonly title: string; readonly message: string };
  };
  /** Answers in plain text. */
  answer(input: unknown): Promise<string>;
}

interface ToolApi {
  readonly lm: {
    registerTool(name: string, tool: object): vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (content: readonly object[]) => object;
  readonly LanguageModelTextPart: new (text: string) => object;
}

/** Offers a tool to the editor's assistants, where it has any. */
export function registerAssistantTool(name: string, { prepareInvocation, answer }: AssistantTool): vscode.Disposable {
  const editor: unknown = vscode;
  if (!hasTools(editor)) return vscode.Disposable.from();
  return editor.lm.registerTool(name, {
    prepareInvocation,
    async invoke({ input }: { readonly input: unknown }): Promise<object> {
      return new editor.LanguageModelToolResult([new editor.LanguageModelTextPart(await answer(input))]);
    },
  });
}

function hasTools(editor: unknown): editor is ToolApi {
  if (typeof editor !== "object" || editor === null || !("lm" in editor)) return false;
  const { lm } = editor;
  return typeof lm === "object" && lm !== null && "registerTool" in lm && "LanguageModelToolResult" in editor;
}

/** Options of a snippet, with `keepWhitespace` (VS Code 1.97), which older editors pass over. */
export function snippetOptions(undo: {
  readonly undoStopBefore: boolean;
  readonly undoStopAfter: boolean;
}): typeof undo {
  return { ...undo, ...{ keepWhitespace: true } };
}

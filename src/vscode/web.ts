import * as vscode from "vscode";
import type { activate as Activate } from "./activate.js";

/** A file of the extension as a module; `others` are those that it may require, by name. */
type Exports = Readonly<Record<string, unknown>>;

/**
 * Entry for the editor in a browser. There a file of an extension cannot require another one, so that the extension and its
 * engine are read here, and are the same files as elsewhere.
 */
export async function activate(context: vscode.ExtensionContext): Promise<ReturnType<typeof Activate>> {
  const engine = await sourceOf(context, "engine.js");
  let loaded: Exports | undefined;
  const found = evaluate(await sourceOf(context, "extension.js"), (name) => {
    if (name === "vscode") return vscode;
    loaded ??= evaluate(engine, () => undefined);
    return loaded;
  });
  return (found["activate"] as typeof Activate)(context);
}

async function sourceOf({ extensionUri }: vscode.ExtensionContext, name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "dist", name));
  return new TextDecoder().decode(bytes);
}

/** As the editor itself does it. */
function evaluate(source: string, require: (name: string) => unknown): Exports {
  const module: { exports: Exports } = { exports: {} };
  new Function("module", "exports", "require", source)(module, module.exports, require);
  return module.exports;
}

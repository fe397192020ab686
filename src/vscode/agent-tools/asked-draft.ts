import * as vscode from "vscode";
import { type DraftToAsk, draftInput } from "../../agent-tools/index.js";
import { RULES } from "../../rules/index.js";
import { activeDraft } from "../desk/drafts.js";
import type { LanguageSource } from "../desk/english.js";
import { readSettingsOf } from "../desk/settings.js";
import type { HouseDesk } from "../house/house-desk.js";
import { whyLeftOut } from "./left-out.js";

/** The draft that a tool is asked about: by path, as text, or the one in the active editor. Throws a sentence where there is none. */
export async function askedDraft(
  input: unknown,
  model: LanguageSource,
  houses: Pick<HouseDesk, "read">,
): Promise<DraftToAsk> {
  const given = draftInput(input);
  if (given === null) throw new Error("Give the path of a draft, or its text.");
  const active = given.path === "" && given.text === null ? activeDraft()?.uri : undefined;
  const uri = active ?? placeOf(given.path === "" ? "draft.md" : given.path);
  if (active === undefined && given.path === "" && given.text === null) throw new Error("No draft is open.");
  const style = await houses.read(uri);
  const leftOut = given.text === null ? whyLeftOut(uri, style) : "";
  if (leftOut !== "") throw new Error(leftOut);
  const text = given.text ?? (await textOf(uri));
  const { review, rules = RULES, ready } = readSettingsOf(uri, style);
  return { text, language: await model.load(), settings: review, rules, ready };
}

/** In the folder of the workspace that has such a file, else in the first; only there. */
function placeOf(path: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const inside = folders.find(({ uri }) => path.startsWith(rootOf(uri)));
  if (inside) return confined(inside.uri.with({ path }), inside.uri);
  const [first] = folders;
  if (!first) return vscode.Uri.from({ scheme: "untitled", path });
  const named = folders.find(({ name }) => path.startsWith(`${name}/`));
  const folder = named ?? first;
  const rest = named ? path.slice(named.name.length + 1) : path;
  return confined(vscode.Uri.joinPath(folder.uri, rest), folder.uri);
}

/** The folder may be the root of its file system. */
function rootOf({ path }: vscode.Uri): string {
  return path.endsWith("/") ? path : `${path}/`;
}

function confined(uri: vscode.Uri, folder: vscode.Uri): vscode.Uri {
  const { path } = vscode.Uri.joinPath(uri, ".");
  if (!path.startsWith(rootOf(folder))) throw new Error("The path is not in this workspace.");
  return uri.with({ path });
}

/** As it stands in the editor, else as it is in its file. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    throw new Error("There is no such file in this workspace.");
  }
}

import * as vscode from "vscode";
import { allowInHouse } from "../../house/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { isFindingReference, locate } from "../findings/findings.js";
import { allowInSettings } from "../stet/settings-edits.js";
import type { HouseDesk } from "./house-desk.js";
import { changeHouseFile } from "./house-file.js";
import { wordingOf } from "./wording.js";

/** Where a wording can be allowed: for the writer, for whoever opens the workspace or folder, or for the team. */
const PLACES = ["user", "workspace", "folder", "house"] as const;
type Place = (typeof PLACES)[number];

/** Lets the words of a finding stand from now on, wherever the writer says. A `where` in the argument is taken instead of asking. */
export async function allowWording(desk: ReviewDesk, houses: HouseDesk, argument: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (!located) return;
  const { document } = located;
  const wording = wordingOf(document, located.finding);
  const where = placeIn(argument) ?? (await askPlace(document, wording));
  if (where === "house") {
    const kind = wording.includes(" ") ? "phrases" : "words";
    await changeHouseFile(houses, document, (text) => allowInHouse(text, kind, wording));
  } else if (where !== undefined) await allowInSettings(document, wording, targetOf(where));
}

function targetOf(where: Exclude<Place, "house">): vscode.ConfigurationTarget {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  return { user: Global, workspace: Workspace, folder: WorkspaceFolder }[where];
}

async function askPlace(document: vscode.TextDocument, wording: string): Promise<Place | undefined> {
  const { l10n, workspace } = vscode;
  const folder = workspace.getWorkspaceFolder(document.uri);
  const isOneOfSeveral = folder !== undefined && (workspace.workspaceFolders?.length ?? 0) > 1;
  const all: readonly (vscode.QuickPickItem & { readonly place: Place })[] = [
    { place: "user", label: `$(account) ${l10n.t("For me")}`, description: l10n.t("your own settings") },
    {
      place: "workspace",
      label: `$(window) ${l10n.t("In this workspace")}`,
      description: l10n.t("the workspace’s settings"),
    },
    {
      place: "folder",
      label: `$(folder) ${l10n.t("In {0}", folder?.name ?? "")}`,
      description: l10n.t("the folder’s settings"),
    },
    {
      place: "house",
      label: `$(home) ${l10n.t("In house style")}`,
      description: l10n.t("for everybody who works on these drafts"),
    },
  ];
  const items = all.filter(({ place }) => {
    if (place === "workspace") return workspace.name !== undefined;
    return place === "folder" ? isOneOfSeveral : true;
  });
  const picked = await vscode.window.showQuickPick(items, { title: l10n.t("Where should “{0}” be allowed?", wording) });
  return picked?.place;
}

function placeIn(argument: unknown): Place | undefined {
  if (typeof argument !== "object" || argument === null || !("where" in argument)) return undefined;
  return PLACES.find((place) => place === argument.where);
}

import * as vscode from "vscode";
import { type Markup, markupOf } from "../../document/index.js";
import { type HouseStyle, isExcluded as isExcludedByHouse, secondReaderOffBy, settle } from "../../house/index.js";
import type { Settings } from "../../review/index.js";
import { RULES, type Rule, type Severity } from "../../rules/index.js";
import { settingsLayers } from "../house/settings-layers.js";
import { markupOfLanguage } from "./languages.js";
import { SECTION } from "./settings-section.js";

export type RunMode = "onSave" | "onType" | "manual";

/** What the settings say for one document. */
export interface DraftSettings {
  readonly enable: boolean;
  readonly run: RunMode;
  readonly excluded: boolean;
  readonly review: Settings;
  /** Every rule, with the house's words. */
  readonly rules: readonly Rule[];
  /** How serious a finding must be to hold the draft back; undefined where the house style does not say. */
  readonly ready?: Severity;
  /** What the house style gives the rules to look for, to tell one from the other. */
  readonly houseWords?: string;
  /** Where the house style says that no second reader reads the draft; empty or undefined where it does not. */
  readonly secondReaderOff?: string;
  /** True where a house style file is broken, so that an older one may be in force. */
  readonly houseIsBroken?: boolean;
}

/**
 * Reads what is in force for `document`: its house style, where it has one, else the settings of its folder, else the
 * workspace's, else the user's.
 */
export function readSettings(document: vscode.TextDocument, house?: HouseStyle): DraftSettings {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  const excluded = isExcluded(document, settings.get<unknown>("exclude"));
  return marked(inForce(document.uri, settings, excluded, house), markupOfLanguage(document.languageId));
}

/** The same for a draft that is not open, and that `exclude` is known not to leave out. */
export function readSettingsOf(draft: vscode.Uri, house?: HouseStyle): DraftSettings {
  return marked(inForce(draft, vscode.workspace.getConfiguration(SECTION, draft), false, house), markupOf(draft.path));
}

function marked(settings: DraftSettings, markup: Markup): DraftSettings {
  return markup === "markdown" ? settings : { ...settings, review: { ...settings.review, markup } };
}

function inForce(
  draft: vscode.Uri,
  settings: vscode.WorkspaceConfiguration,
  excluded: boolean,
  house: HouseStyle | undefined,
): DraftSettings {
  const inForce = settle([...settingsLayers(settings), ...(house?.layers ?? [])], RULES);
  const { settings: review, rules, words, ready } = inForce;
  return {
    enable: settings.get<unknown>("enable") !== false,
    run: asRunMode(settings.get<unknown>("run")),
    excluded: excluded || (house !== undefined && isExcludedByHouse(house, draft.path)),
    review,
    rules,
    ...(ready && { ready: ready.value }),
    ...(house && { secondReaderOff: secondReaderOffBy(house, inForce) }),
    houseWords: JSON.stringify(words.map(({ value }) => value)),
    houseIsBroken: house?.files.some((file) => file.broken) ?? false,
  };
}

/** True where the draft should be reviewed without being asked. */
export function reviewsByItself(settings: DraftSettings): boolean {
  return settings.enable && !settings.excluded && settings.run !== "manual";
}

export function sameReview(a: DraftSettings, b: DraftSettings): boolean {
  return JSON.stringify(a.review) === JSON.stringify(b.review) && a.houseWords === b.houseWords;
}

function asRunMode(value: unknown): RunMode {
  return value === "onType" || value === "manual" ? value : "onSave";
}

/** Globs are taken from the workspace folder's root; outside a folder from the root of the disk. */
function isExcluded(document: vscode.TextDocument, globs: unknown): boolean {
  if (!Array.isArray(globs) || document.isUntitled) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    if (typeof glob !== "string") return false;
    const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob;
    return vscode.languages.match({ pattern }, document) > 0;
  });
}

import * as vscode from "vscode";
import { type Markup, markupOf } from "../../document/index.js";
import { type HouseStyle, isExcluded as isExcludedByHouse, secondReaderOffBy, settle } from "../../house/index.js";
import {
  PLACEHOLDER_STYLES,
  type PlaceholderStyle,
  type RuleSetting,
  type Settings,
  STRICTNESSES,
  type Strictness,
} from "../../review/index.js";
import {
  DEFAULT_PROFILE,
  type OptionValue,
  type ProfileChoice,
  profileNamed,
  RULES,
  type Rule,
  type Severity,
} from "../../rules/index.js";
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
  /** Every rule, with the house's words; undefined where there is no house style. */
  readonly rules?: readonly Rule[];
  /** How serious a finding must be to hold the draft back; undefined where the house style does not say. */
  readonly ready?: Severity;
  /** What the house style gives the rules to look for, to tell one from the other. */
  readonly houseWords?: string;
  /** Where the house style says that no second reader reads the draft; empty or undefined where it does not. */
  readonly secondReaderOff?: string;
  /** True where a house style file is broken, so that an older one may be in force. */
  readonly houseIsBroken?: boolean;
}

const SEVERITIES: readonly string[] = ["error", "warning", "information", "hint", "off"] satisfies Severity[];

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
  const own: DraftSettings = {
    enable: settings.get<unknown>("enable") !== false,
    run: asRunMode(settings.get<unknown>("run")),
    excluded,
    review: ownReview(settings),
  };
  return house === undefined || house.files.length === 0 ? own : withHouse(own, house, draft, settings);
}

function withHouse(
  own: DraftSettings,
  house: HouseStyle,
  draft: vscode.Uri,
  settings: vscode.WorkspaceConfiguration,
): DraftSettings {
  const layers = settingsLayers(settings, {
    rules: asRules,
    profile: profileNamed,
    strictness: strictnessNamed,
    style: styleNamed,
  });
  const inForce = settle([...layers, ...house.layers], RULES);
  const { settings: review, rules, words, ready } = inForce;
  return {
    ...own,
    excluded: own.excluded || isExcludedByHouse(house, draft.path),
    review,
    rules,
    ...(ready && { ready: ready.value }),
    secondReaderOff: secondReaderOffBy(house, inForce),
    houseWords: JSON.stringify(words.map(({ value }) => value)),
    houseIsBroken: house.files.some((file) => file.broken),
  };
}

function ownReview(settings: vscode.WorkspaceConfiguration): Settings {
  const placeholderStyle = styleNamed(settings.get<unknown>("placeholderStyle"));
  const strictness = strictnessNamed(settings.get<unknown>("strictness"));
  return {
    profile: asProfile(settings.get<unknown>("profile")),
    rules: asRules(settings.get<unknown>("rules")),
    ...(strictness && { strictness }),
    ...(placeholderStyle && { placeholderStyle }),
  };
}

/** True where the draft should be reviewed without being asked. */
export function reviewsByItself(settings: DraftSettings): boolean {
  return settings.enable && !settings.excluded && settings.run !== "manual";
}

export function sameReview(a: DraftSettings, b: DraftSettings): boolean {
  return JSON.stringify(a.review) === JSON.stringify(b.review) && a.houseWords === b.houseWords;
}

/**
 * Rules by id or family, each with a severity or with severity and options. Settings are typed by hand: whatever is not
 * understood counts as not set, and the settings editor marks it.
 */
export function asRules(value: unknown): Record<string, RuleSetting> {
  return Object.fromEntries(entriesOf(value).map(([rule, setting]) => [rule, asRuleSetting(setting)]));
}

function asRuleSetting(value: unknown): RuleSetting {
  if (isSeverity(value)) return { severity: value };
  const { severity, options } = Object.fromEntries(entriesOf(value));
  return {
    ...(isSeverity(severity) ? { severity } : {}),
    options: Object.fromEntries(entriesOf(options).filter(isOption)),
  };
}

function isOption(entry: [string, unknown]): entry is [string, OptionValue] {
  const value = entry[1];
  if (Array.isArray(value)) return value.every((item) => typeof item === "string");
  return typeof value === "boolean" || typeof value === "number" || typeof value === "string";
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function isSeverity(value: unknown): value is Severity {
  return typeof value === "string" && SEVERITIES.includes(value);
}

function asRunMode(value: unknown): RunMode {
  return value === "onType" || value === "manual" ? value : "onSave";
}

function asProfile(value: unknown): ProfileChoice {
  return profileNamed(value) ?? DEFAULT_PROFILE;
}

function strictnessNamed(value: unknown): Strictness | undefined {
  return STRICTNESSES.find((strictness) => strictness === value);
}

function styleNamed(value: unknown): PlaceholderStyle | undefined {
  return PLACEHOLDER_STYLES.find((style) => style === value);
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

import * as vscode from "vscode";
import type { RuleSetting, Settings } from "../review/index.js";
import { DEFAULT_PROFILE, type OptionValue, PROFILES, type ProfileName, type Severity } from "../rules/index.js";

export const SECTION = "bluePencil";

export type RunMode = "onSave" | "onType" | "manual";

/** What the settings say for one document. */
export interface DraftSettings {
  readonly enable: boolean;
  readonly run: RunMode;
  readonly excluded: boolean;
  readonly review: Settings;
}

const SEVERITIES: readonly string[] = ["error", "warning", "information", "hint", "off"] satisfies Severity[];

/** Reads the settings in force for `document`: its folder's, else the workspace's, else the user's. */
export function readSettings(document: vscode.TextDocument): DraftSettings {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  return {
    enable: settings.get<unknown>("enable") !== false,
    run: asRunMode(settings.get<unknown>("run")),
    excluded: isExcluded(document, settings.get<unknown>("exclude")),
    review: { profile: asProfile(settings.get<unknown>("profile")), rules: asRules(settings.get<unknown>("rules")) },
  };
}

/** True where the draft should be reviewed without being asked. */
export function reviewsByItself(settings: DraftSettings): boolean {
  return settings.enable && !settings.excluded && settings.run !== "manual";
}

export function sameReview(a: DraftSettings, b: DraftSettings): boolean {
  return JSON.stringify(a.review) === JSON.stringify(b.review);
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

function asProfile(value: unknown): ProfileName {
  return PROFILES.find((profile) => profile.name === value)?.name ?? DEFAULT_PROFILE;
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

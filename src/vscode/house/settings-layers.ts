import type * as vscode from "vscode";
import { type HouseContent, NOTHING_SAID, type Said, type StyleLayer } from "../../house/index.js";
import { profileNamed } from "../../rules/index.js";
import { allowedIn, rulesIn, singleRulesIn, strictnessNamed, styleNamed, textsIn } from "../desk/setting-values.js";

const SCOPES = ["globalValue", "workspaceValue", "workspaceFolderValue"] as const;

/**
 * The user's, the workspace's and the workspace folder's settings, in this order: of a value the last that says it wins,
 * lists add up. In one place a rule's own setting wins over `bluePencil.rules`.
 */
export function settingsLayers(settings: vscode.WorkspaceConfiguration): StyleLayer[] {
  const known = new Map<string, ReturnType<typeof settings.inspect<unknown>>>();
  const valueIn = (scope: (typeof SCOPES)[number], name: string): unknown => {
    if (!known.has(name)) known.set(name, settings.inspect<unknown>(name));
    return known.get(name)?.[scope];
  };
  return SCOPES.flatMap((origin) => {
    const value = (name: string) => valueIn(origin, name);
    const layer = (content: Partial<HouseContent>) => ({ origin, content: { ...NOTHING_SAID, ...content } });
    return [
      layer({
        profile: said(profileNamed(value("profile"))),
        strictness: said(strictnessNamed(value("strictness"))),
        placeholderStyle: said(styleNamed(value("placeholderStyle"))),
        allow: allSaid(allowedIn(value("allow"))),
        leaveOut: allSaid(textsIn(value("leaveOut"))),
        citations: allSaid(textsIn(value("citations"))),
        rules: allSaid(rulesIn(value("rules"))),
      }),
      layer({ rules: allSaid(singleRulesIn(value("rule"))) }),
    ];
  });
}

/** Settings have no lines. */
function said<T>(value: T | undefined): Said<T> | null {
  return value === undefined ? null : { value, line: 0 };
}

function allSaid<T>(values: readonly T[]): Said<T>[] {
  return values.map((value) => ({ value, line: 0 }));
}

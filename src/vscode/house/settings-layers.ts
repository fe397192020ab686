import type * as vscode from "vscode";
import { NOTHING_SAID, type StyleLayer } from "../../house/index.js";
import type { PlaceholderStyle, RuleSetting, Strictness } from "../../review/index.js";
import type { ProfileChoice } from "../../rules/index.js";

/** How settings, which are typed by hand, are understood. */
export interface SettingReaders {
  readonly rules: (value: unknown) => Readonly<Record<string, RuleSetting>>;
  /** Undefined where no profile has this name. */
  readonly profile: (value: unknown) => ProfileChoice | undefined;
  /** Undefined where there is no such strictness. */
  readonly strictness: (value: unknown) => Strictness | undefined;
  /** Undefined where there is no such style of placeholders. */
  readonly style: (value: unknown) => PlaceholderStyle | undefined;
}

const SCOPES = ["globalValue", "workspaceValue", "workspaceFolderValue"] as const;

/** The user's, the workspace's and the workspace folder's settings, in this order: the last that says a thing wins. */
export function settingsLayers(settings: vscode.WorkspaceConfiguration, readers: SettingReaders): StyleLayer[] {
  const profile = settings.inspect<unknown>("profile");
  const strictness = settings.inspect<unknown>("strictness");
  const rules = settings.inspect<unknown>("rules");
  const placeholderStyle = settings.inspect<unknown>("placeholderStyle");
  return SCOPES.map((scope) => {
    const name = readers.profile(profile?.[scope]);
    const level = readers.strictness(strictness?.[scope]);
    const style = readers.style(placeholderStyle?.[scope]);
    const chosen = Object.entries(readers.rules(rules?.[scope]));
    return {
      origin: scope,
      content: {
        ...NOTHING_SAID,
        profile: name === undefined ? null : { value: name, line: 0 },
        strictness: level === undefined ? null : { value: level, line: 0 },
        placeholderStyle: style === undefined ? null : { value: style, line: 0 },
        rules: chosen.map(([selector, setting]) => ({ value: { selector, setting }, line: 0 })),
      },
    };
  });
}

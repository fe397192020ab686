import { type ParsedDraft, parseDraft } from "../../document/index.js";
import type { ProfileName } from "../../rules/index.js";
import { checkProfile } from "./check-settings.js";
import { isProfile } from "./settings.js";

const KEY = "blue-pencil";
/** YAML's words for no. */
const OFF: ReadonlySet<string> = new Set(["off", "false", "no"]);

/** What a draft says about its own review. */
export interface OwnSettings {
  readonly off: boolean;
  /** Null where the draft does not choose. */
  readonly profile: ProfileName | null;
  readonly problems: readonly string[];
}

/** What the front matter of a draft says about its review. */
export function ownSettingsOf(text: string): OwnSettings {
  return readOwnSettings(parseDraft(text));
}

/** Reads `blue-pencil: opinion` (a profile) or `blue-pencil: off` from the front matter. */
export function readOwnSettings({ text, frontMatter }: ParsedDraft): OwnSettings {
  const none: OwnSettings = { off: false, profile: null, problems: [] };
  if (frontMatter === null) return none;
  if (frontMatter.error !== "") {
    const concerned = text.slice(frontMatter.start, frontMatter.end).includes(KEY);
    const problem = `The front matter cannot be read, so its “${KEY}” is not in force (${frontMatter.error}).`;
    return concerned ? { ...none, problems: [problem] } : none;
  }
  const value = frontMatter.values[KEY]?.trim().toLowerCase();
  if (value === undefined || value === "") return none;
  if (OFF.has(value)) return { ...none, off: true };
  return isProfile(value) ? { ...none, profile: value } : { ...none, problems: checkProfile(value) };
}

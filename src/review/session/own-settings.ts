import { type ParsedDraft, parseDraft, type Span } from "../../document/index.js";
import { type ProfileChoice, profileNamed } from "../../rules/index.js";
import { checkProfile } from "./check-settings.js";

const KEY = "blue-pencil";
const KEY_LINE = /^["']?blue-pencil["']?[ \t]*:/m;
/** YAML's words for no. */
const OFF: ReadonlySet<string> = new Set(["off", "false", "no"]);

/** What a draft says about its own review. */
export interface OwnSettings {
  readonly off: boolean;
  /** The line (from 1) on which it says so; 0 where it says nothing. */
  readonly line: number;
  /** Null where the draft does not choose. */
  readonly profile: ProfileChoice | null;
  readonly problems: readonly string[];
}

/** What the front matter of a draft says about its review. */
export function ownSettingsOf(text: string): OwnSettings {
  return readOwnSettings(parseDraft(text));
}

/** Reads `blue-pencil: opinion` (a profile) or `blue-pencil: off` from the front matter. */
export function readOwnSettings({ text, frontMatter }: ParsedDraft): OwnSettings {
  const none: OwnSettings = { off: false, line: 0, profile: null, problems: [] };
  if (frontMatter === null) return none;
  if (frontMatter.error !== "") {
    const concerned = text.slice(frontMatter.start, frontMatter.end).includes(KEY);
    const problem = `The front matter cannot be read, so its “${KEY}” is not in force (${frontMatter.error}).`;
    return concerned ? { ...none, problems: [problem] } : none;
  }
  const value = frontMatter.values[KEY]?.trim().toLowerCase();
  if (value === undefined || value === "") return none;
  const said = { ...none, line: lineOfKey(text, frontMatter) };
  if (OFF.has(value)) return { ...said, off: true };
  const profile = profileNamed(value);
  return profile === undefined ? { ...said, problems: checkProfile(value) } : { ...said, profile };
}

function lineOfKey(text: string, { start, end }: Span): number {
  const before = Math.max(0, text.slice(start, end).search(KEY_LINE));
  return text.slice(0, start + before).split("\n").length;
}

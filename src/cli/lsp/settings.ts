import { STRICTNESSES } from "../../review/index.js";
import { profileNamed } from "../../rules/index.js";
import type { Asked } from "../house/house-styles.js";

/** When drafts are reviewed. */
type Run = "onSave" | "onType";

/** What an editor was told about Blue Pencil; house style files say the rest. */
export interface ServerSettings extends Asked {
  readonly run: Run;
}

/**
 * Reads what an editor sends as it starts, or later: `{ "run": "onSave", "profile": "news", "strictness": "sure" }`, alone
 * or under `bluePencil`. What is no such value counts as not said.
 */
export function readSettings(sent: unknown): ServerSettings {
  const { run, profile, strictness } = membersOf(membersOf(sent)["bluePencil"] ?? sent);
  return {
    run: run === "onSave" ? "onSave" : "onType",
    profile: profileNamed(profile) ?? null,
    strictness: STRICTNESSES.find((one) => one === strictness) ?? null,
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

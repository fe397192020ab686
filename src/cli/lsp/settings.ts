import { STRICTNESSES } from "../../review/index.js";
import { profileNamed } from "../../rules/index.js";
import type { Asked } from "../house/house-styles.js";

/** When drafts are reviewed. */
type Run = "onSave" | "onType";

/** What an editor was told about Blue Pencil; house style files say the rest. */
export interface ServerSettings extends Asked {
  readonly run: Run;
}

const RUNS: readonly Run[] = ["onSave", "onType"];
const NOTHING_SAID: ServerSettings = { run: "onType" };

/**
 * Reads what an editor sends as it starts, or later: `{ "run": "onSave", "profile": "news", "strictness": "sure" }`, alone
 * or under `bluePencil`. What is not said, or no such value, is as in `otherwise`: some editors send an empty object.
 */
export function readSettings(sent: unknown, otherwise: ServerSettings = NOTHING_SAID): ServerSettings {
  const { run, profile, strictness } = membersOf(membersOf(sent)["bluePencil"] ?? sent);
  return {
    run: RUNS.find((one) => one === run) ?? otherwise.run,
    profile: profileNamed(profile) ?? otherwise.profile ?? null,
    strictness: STRICTNESSES.find((one) => one === strictness) ?? otherwise.strictness ?? null,
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

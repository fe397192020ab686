import { PROFILES, type ProfileChoice, type ProfileName } from "../../rules/index.js";
import type { Reading } from "../session/reading.js";
import type { KindOfPiece } from "../types.js";
import { KINDS, otherwise } from "./kinds.js";
import { lookAt } from "./look.js";

/** Under which what is left alone is looked through for what the writer left to be done. */
const NO_MATTER: ProfileName = "news";

/**
 * What a draft is read as: the profile that was chosen, or under "auto" the kind that its text shows. The same text has
 * the same kind, whatever was edited before.
 */
export function kindOf(reading: Reading, choice: ProfileChoice): KindOfPiece {
  if (choice !== "auto") return { name: titleOf(choice), profile: choice, signs: [], leftAlone: false };
  const look = lookAt(reading);
  for (const { name, profile, signs } of KINDS) {
    const shown = signs(look);
    if (shown.length > 0) return { name, profile: profile ?? NO_MATTER, signs: shown, leftAlone: profile === null };
  }
  const { name, profile } = otherwise(look);
  return { name, profile: profile ?? NO_MATTER, signs: [], leftAlone: false };
}

function titleOf(name: ProfileName): string {
  return PROFILES.find((profile) => profile.name === name)?.title.toLowerCase() ?? name;
}

import type { Language } from "../../language/index.js";
import { PROFILES, type ProfileChoice, type ProfileName } from "../../rules/index.js";
import type { KindOfPiece } from "../types.js";
import { KINDS, NOT_ENGLISH, otherwise } from "./kinds.js";
import { englishPart, namesLanguages, type Part, unnamedPart } from "./languages.js";
import { lookAt } from "./look.js";
import { Tally } from "./tally.js";

/** Under which what is left alone is looked through for what the writer left to be done. */
const NO_MATTER: ProfileName = "news";
const NOT_READ = { name: NOT_ENGLISH.name, profile: NO_MATTER, leftAlone: true } as const;

/**
 * What a draft is read as: the profile that was chosen, or under "auto" the kind that its text shows. The same text has
 * the same kind, whatever was edited before; `tally` only knows what was added up of it then.
 */
export function kindOf(reading: Part, choice: ProfileChoice, language: Language, tally = new Tally()): KindOfPiece {
  const named = namesLanguages(reading.parsed);
  const part = named ? englishPart(reading, !startsForeign(reading, choice, language)) : reading;
  if (named && part.passages.length === 0) return { ...NOT_READ, signs: ["its comments name other languages"] };
  if (choice !== "auto") return { name: titleOf(choice), profile: choice, signs: [], leftAlone: false };
  const look = lookAt(part, language, named ? new Tally() : tally);
  for (const { name, profile, signs } of named ? KINDS.filter((kind) => kind !== NOT_ENGLISH) : KINDS) {
    const shown = signs(look);
    if (shown.length > 0) return { name, profile: profile ?? NO_MATTER, signs: shown, leftAlone: profile === null };
  }
  const { name, profile } = otherwise(look);
  return { name, profile: profile ?? NO_MATTER, signs: [], leftAlone: false };
}

/** Whether a draft is left alone because it is not in English. */
export function isInAnotherLanguage({ name, leftAlone }: KindOfPiece): boolean {
  return leftAlone && name === NOT_ENGLISH.name;
}

/**
 * Whether a draft whose comments name the languages of stretches begins in another one, which no comment names. Whoever
 * chose a profile wants it read.
 */
export function startsForeign(reading: Part, choice: ProfileChoice, language: Language): boolean {
  if (choice !== "auto" || !namesLanguages(reading.parsed)) return false;
  const part = unnamedPart(reading);
  return part.passages.length > 0 && NOT_ENGLISH.signs(lookAt(part, language)).length > 0;
}

function titleOf(name: ProfileName): string {
  return PROFILES.find((profile) => profile.name === name)?.title.toLowerCase() ?? name;
}

import { beginsWithCapital } from "../../../language/index.js";
import { isSuffix } from "../name-run.js";
import { isTitledName } from "../namesake.js";
import type { Mention } from "./mention.js";
import type { NameBook } from "./name-book.js";
import { coreOf, isPairOfWords, looksLikeName, nameBeside, workOf } from "./phrase-text.js";

/** "Lee", "O’Hara", "Nguyễn". */
function isSurname(text: string): boolean {
  return /^[A-Z][A-Za-z’'-]+$/.test(text) || (/[^ -~’]/.test(text) && /^\p{Lu}[\p{L}’'-]+$/u.test(text));
}

/** The full name of whom a mention means; empty where the draft gives none. */
export function nameOfSource(
  { attribution, phrase }: Mention,
  names: NameBook,
  isQuoted: (name: string) => boolean,
): string {
  const { speaker, sourceKind } = attribution;
  const isName = sourceKind === "named" || sourceKind === "pronoun";
  if (!isName && sourceKind !== "described") return "";
  const work = workOf(phrase);
  if (work !== "") return work;
  const beside = nameBeside(phrase, (name) => names.isKnown(name));
  if (beside !== "") return names.fullest(beside);
  if (isName && isPairOfWords(phrase)) return phrase;
  if (isTitledName(speaker)) return speaker;
  if (speaker === "" || isPossessor(speaker, phrase)) return "";
  if (isName) return unambiguous(speaker, phrase, names, isQuoted);
  if (speaker !== phrase && (looksLikeName(speaker) || isSurname(speaker))) return names.fullest(speaker);
  const core = coreOf(phrase);
  const fullest = beginsWithCapital(core) && /^\S{2,}$/.test(core) ? names.fullest(core) : core;
  return fullest === core ? "" : fullest;
}

/** Whether a phrase only belongs to somebody: "Stone's daughter" is not Stone. */
export function isPossessor(name: string, phrase: string): boolean {
  return /^['’]/u.test(phrase.split(surnameOf(name))[1] ?? "");
}

/** "Fisk" of "Aldo Fisk Jr.". */
export function surnameOf(name: string): string {
  const words = name.split(" ");
  const isLast = words.length < 2 || !isSuffix((words.at(-1) ?? "").toLowerCase());
  return words.at(isLast ? -1 : -2) ?? "";
}

/**
 * Where several people share a surname, the surname alone is the one who has been quoted by full name so far; if that
 * is more than one, it stays alone.
 */
function unambiguous(speaker: string, phrase: string, names: NameBook, isQuoted: (name: string) => boolean): string {
  const full = names.fullest(speaker);
  const surname = surnameOf(full);
  const alike = names.sharing(surname);
  const isBare = phrase.includes(surname) && ![full, ...alike].some((name) => phrase.includes(name));
  if (alike.length < 2 || !isBare) return full;
  const quoted = alike.filter(isQuoted);
  return quoted.length > 1 ? surname : (quoted[0] ?? full);
}

import { FEMALE_TITLES, MALE_TITLES } from "../../lexicons/attribution/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import { type Gender, type Person, somebody } from "./people.js";

const MALE = new Set(MALE_TITLES);
const FEMALE = new Set(FEMALE_TITLES);

/** "Mrs Bain" where the draft has named Hector Bain: somebody else of that surname, by the title; null where it may be `known`. */
export function namesake({ tokens }: Words, { first, last }: TokenRange, known: Person): Person | null {
  const title = tokens.at(first - 1);
  if (!title || last - first > 1 || known.gender === "") return null;
  const gender = genderOfTitle(title.lower);
  if (gender === "" || gender === known.gender) return null;
  return somebody(`${title.text} ${tokens.text(first)}`, { gender });
}

/** Whether a name stands behind the title of a lady or gentleman, and so is kept as it is: "Mrs Bain". */
export function isTitledName(name: string): boolean {
  return genderOfTitle(name.split(" ")[0]?.toLowerCase() ?? "") !== "";
}

function genderOfTitle(lower: string): Gender {
  if (MALE.has(lower)) return "male";
  return FEMALE.has(lower) ? "female" : "";
}

import type { Words } from "../syntax/words.js";
import { type Gender, genderOfRelative, pronounGender } from "./people.js";
import { isPersonal } from "./pronouns.js";

/** How many words may stand between a name and the word for whose somebody is: "Sena rang twice to ask | her brother". */
const FARTHEST = 6;

/**
 * Whether who is named before a token is a man or a woman, by whose the first relative behind them is: "Sena Kaya rang her
 * brother". Empty where a comma, another pronoun or the end of the sentence comes first.
 */
export function genderByRelative({ tokens, classes }: Words, from: number): Gender {
  for (let at = from; at < from + FARTHEST; at++) {
    if (classes[at] === "punctuation") return "";
    const lower = tokens.lower(at);
    if (!isPersonal(lower)) continue;
    return /^(?:his|her)$/.test(lower) && genderOfRelative(tokens.lower(at + 1)) !== "" ? pronounGender(lower) : "";
  }
  return "";
}

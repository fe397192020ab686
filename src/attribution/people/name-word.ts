import { beginsWithCapital } from "../../language/index.js";

/** "Lee", "O’Hara", "J.", "Łódź". Most are in ASCII, for which the classes of all letters are not put together. */
export function isNameWord(word: string): boolean {
  return /^[A-Z][A-Za-z.'’-]*$/.test(word) || (beginsWithCapital(word) && /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

import { whenAsked } from "../../language/index.js";
import { isListedHuman, isTitle } from "../people/nouns.js";

const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’.&-]*`;
const SMALL = "(?:of|the|for|and|&|de|del|della|der|den|van|von|da|di|du|la|le|al|bin|ibn|ter|y|’t|'t)";
/** "@analee", "@ana@example.org"; an address stands for a word. */
export const HANDLE = String.raw`@[\w.\uFFFC-]{1,60}(?:@[\w.-]{1,60})?`;
/** "Ana Lee", "The Corley Gazette", "Department of Health", "@analee", "u/analee". */
const NAME = `(?:[Tt]he )?${WORD}(?: (?:${SMALL} ){0,2}${WORD}){0,6}|${HANDLE}|u/[\\w-]{2,30}`;
/** What identifies them further, or nothing: no clause goes on from the name. */
const AFTER = String.raw`(?=\.?\s*$|\s*[(|·•@]|\s*,\s(?!(?:who|which|whose|whom|had|has|have|was|were|is|are|but|and|so|then|too|meanwhile|however|did|does|said|says)\b)|\s+(?:on|in|via|at|to|View)\s)`;
const signer = whenAsked(() => new RegExp(`^(?:${NAME})${AFTER}`, "u"));
/** Those who sign and name nobody. */
const NOBODY = /^(?:anon(?:ymous)?|unknown|ed(?:itors?|s)?|the editors?|the author)\.?$/iu;

/** A name in a line that tells whose the words before it are; offsets in that line. */
export interface Signer {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The name at the start of "Chief Lou Grant (@lougrant) March 3", without its title; null where it is no name, or goes on as a sentence. */
export function signerOf(line: string): Signer | null {
  const from = signer().test(line) ? 0 : pastRole(line);
  const found =
    signer()
      .exec(line.slice(from))?.[0]
      .replace(/(?<=\p{Ll}{2})\.$/u, "") ?? "";
  if (found === "" || NOBODY.test(found)) return null;
  const parts = found.split(" ");
  const first = parts.findIndex((part) => !isTitle(part.toLowerCase()));
  const name = parts.slice(Math.max(0, first)).join(" ");
  return { start: from + found.length - name.length, end: from + found.length, name };
}

const LONGEST_ROLE = 6;

/** Past "Gazette editor" in "Gazette editor Ana Lee", where a full name stands behind what somebody is; else 0. */
function pastRole(line: string): number {
  let at = 0;
  for (const word of line.split(" ").slice(0, LONGEST_ROLE)) {
    at += word.length + 1;
    if (isListedHuman(word.toLowerCase()) && /^\p{Lu}\S+ \p{Lu}/u.test(line.slice(at))) return at;
  }
  return 0;
}

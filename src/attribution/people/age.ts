import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";

/** How many words may stand between an age and the name after it: "the 34-year-old former Hale midfielder Ana Lee". */
const FARTHEST = 5;
const YEAR_OLD = /^(\d{1,3})-year-old$/;
const AGE = /^\d{1,3}$/;

/** The age told with a name: "Ana Lee, 34,", "Ana Lee (34)", "Ana Lee, aged 34", "34-year-old Ana Lee"; empty without. */
export function ageBeside(words: Words, { first, last }: TokenRange): string {
  return ageAfter(words, last) || ageBefore(words, first);
}

/** The age in a description: "34" in "a 34-year-old man"; empty without. */
export function ageIn({ tokens }: Words, { first, last }: TokenRange): string {
  for (let at = first; at < last; at++) {
    const age = YEAR_OLD.exec(tokens.lower(at))?.[1] ?? "";
    if (age !== "") return age;
  }
  return "";
}

function ageAfter({ tokens }: Words, last: number): string {
  const isSet = /^[,(]$/.test(tokens.text(last));
  const at = isSet ? last + 1 : last;
  const isAged = tokens.lower(at) === "aged";
  const age = tokens.text(isAged ? at + 1 : at);
  const ends = /^[,).;]$/.test(tokens.text(isAged ? at + 2 : at + 1));
  return AGE.test(age) && (isAged || (isSet && ends)) ? age : "";
}

function ageBefore(words: Words, first: number): string {
  let start = first;
  while (start > first - FARTHEST && /^(?:noun|adjective|number)$/.test(words.classes[start - 1] ?? "")) start--;
  return ageIn(words, { first: start, last: first });
}

/** Whether a source is "the 34-year-old" and no more. */
export function isAge({ tokens }: Words, { first, last }: TokenRange): boolean {
  return last === first + 2 && isAgeAlone(`${tokens.lower(first)} ${tokens.lower(first + 1)}`);
}

/** The same of a phrase. */
export function isAgeAlone(phrase: string): boolean {
  return /^the \d{1,3}-year-old$/.test(phrase.toLowerCase());
}

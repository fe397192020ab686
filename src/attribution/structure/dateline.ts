import { whenAsked } from "../../language/index.js";

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,12})?`;
const CAPITALS = String.raw`\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}(?:, \p{Lu}[\p{L}.]{1,12})?`;
const DATE = String.raw`[^–—-]{0,15}\d[^–—-]{0,15}`;
const DASH = "(?:--|[–—-])";
/** "NORTHWOOD, Ohio —", "Corley (AP) —", "Sand Point, May 3, 2026 —", "Forest Hill, MD – 1 April 2014 –". */
const dateline = whenAsked(
  () =>
    new RegExp(
      String.raw`^(?:${CAPITALS},? ?${DASH}|${PLACE} ?\(\p{Lu}[^)]{1,20}\) ?${DASH}|${PLACE},? ?${DASH} ?${DATE}${DASH}|${PLACE}, ${DATE}${DASH})(?=\s)`,
      "u",
    ),
);

/** What every dateline ends with. Tried first: most paragraphs have none, and the pattern is a large one. */
const ENDING = /[–—-]\s/;
/** And with what one begins, or has: capitals, or a date or a name in brackets. */
const SIGN = /^[^a-z]{3}|[\d(]/;

/** Prose offset at which the dateline of a story ends; 0 where it has none. A place in it is no source. */
export function datelineEnd(text: string): number {
  const opening = text.slice(0, LONGEST);
  return ENDING.test(opening) && SIGN.test(opening) ? (dateline().exec(opening)?.[0].length ?? 0) : 0;
}

const LONGEST = 100;

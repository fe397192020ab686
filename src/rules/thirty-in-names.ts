import { whenAsked } from "../language/index.js";

/** UTF-16 units looked at on either side; no name of such a series is longer. */
const NEAR = 40;

/** What is counted in Roman numerals, where the numeral comes last: "Chapter XXX", "Super Bowl XXX". Capitals count. */
const countedBefore = whenAsked(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_])(?:${[
        "Super Bowl|WrestleMania|Olympiad|Edition|Opus|Op\\.|Castlemaine",
        "Chapters?|Chap\\.|Ch\\.|Books?|Parts?|Volumes?|Vols?\\.|Sections?|Sect\\.|Articles?|Art\\.|Titles?|Acts?|Scenes?",
        "Appendix|Annex|Schedule|Amendment|Protocol|Plates?|Pl\\.|Figures?|Fig\\.|Tables?|Letters?|Lessons?|Stanzas?|Verses?",
        "Cantos?|Inferno|Purgatorio|Paradiso|Sonnets?|Odes?|Hymns?|Psalms?|Ps\\.|Sur(?:a|ah)",
        "Genesis|Exodus|Deuteronomy|Proverbs|Chronicles|Ezekiel|Ecclesiasticus|Sirach",
        "Legio|Legion|Division|Corps|Dynasty",
      ].join("|")})\s$`,
      "u",
    ),
);

/** What is counted where the numeral comes first: "the XXX Olympiad"; and words that begin with it: "XXX-rated". */
const AFTER =
  /^(?:\s(?:Olympi(?:ad|cs?)|(?:Summer|Winter) (?:Olympics|Games)|(?:Army )?Corps|Dynasty|Ulpia)\b|[-‑](?:rated|large)\b|:\d)/u;

/** The numeral as one end of a row of them: "XXIX and XXX". One letter might be a word, and X alone a gap: "I and XXX". */
const NUMERAL_BEFORE = /(?<![\p{L}\p{N}_])(?=X*[IVL])[IVXL]{2,8}(?:,|\s?[-–—]|,?\s(?:and|or|to|through))\s?$/u;
const NUMERAL_AFTER = /^(?:,|\s?[-–—]|,?\s(?:and|or|to|through))\s?(?:XXX(?:I|V)|XL|L)[IVX]{0,6}(?![\p{L}\p{N}_])/u;

/** The number of a section at the beginning of a block: "XXX. The flood". */
const SECTION = /^\.\s\p{Lu}/u;

/** A brewery's own name. */
const BEER = /^\s(?:Gold|Bitter|[Bb]eer|[Bb]rewery)\b/u;

/**
 * Whether an X run from `start` to `end` in `text` belongs to a name, so that nothing is missing there: the numeral
 * thirty, as in "Psalm XXX" or "the XXX Olympiad", a rating, a beer. "Mayor XXX" waits for a name.
 */
export function isInName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (end - start === 4) return BEER.test(after) || before.endsWith("Castlemaine ");
  if (end - start !== 3) return false;
  if (start === 0 && SECTION.test(after)) return true;
  return (
    [countedBefore(), NUMERAL_BEFORE].some((one) => one.test(before)) ||
    [AFTER, NUMERAL_AFTER].some((one) => one.test(after))
  );
}

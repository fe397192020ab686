/** What a character (UTF-16 unit) does to the words around it. */
export type Kind =
  | "space"
  | "letter"
  | "digit"
  | "apostrophe"
  | "hyphen"
  | "dot"
  /** Part of the word it stands in, never a word by itself: soft hyphen, zero-width joiner, direction mark, underscore. */
  | "joiner"
  /** Half of a character outside the first plane, mostly emoji. */
  | "surrogate"
  | "punctuation"
  | "symbol";

const KINDS: readonly Kind[] = [
  "space",
  "letter",
  "digit",
  "apostrophe",
  "hyphen",
  "dot",
  "joiner",
  "surrogate",
  "punctuation",
  "symbol",
];

/** Underscore, soft hyphen, zero-width space, joiners, word joiner, variation selectors, marks of writing direction. */
const JOINERS: ReadonlySet<number> = new Set([
  0x5f, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067,
  0x2068, 0x2069, 0x061c, 0xfe0e, 0xfe0f,
]);

/** Asked for first: a class of all letters or marks takes long to put together, and most drafts have none but these. */
const USUAL_LETTER = /[A-Za-zÀ-ÖØ-öø-ɏ]/;
const USUAL_MARK = /[!"(),/:;?[\\\]{}“”‘«»‹›–—…]/;

/** Index in `KINDS` + 1 by UTF-16 unit, filled as characters are met; 0 where not met yet. */
const known = new Uint8Array(0x10000);

/** The kind of the UTF-16 unit at `index`; `space` past either end of the text. */
export function kindAt(text: string, index: number): Kind {
  if (index < 0 || index >= text.length) return "space";
  const unit = text.charCodeAt(index);
  const found = known[unit];
  return found ? (KINDS[found - 1] ?? "symbol") : learn(text.charAt(index), unit);
}

function learn(character: string, unit: number): Kind {
  const kind = classify(character, unit);
  known[unit] = KINDS.indexOf(kind) + 1;
  return kind;
}

function classify(character: string, unit: number): Kind {
  if (unit >= 0xd800 && unit <= 0xdfff) return "surrogate";
  if ("'’ʼ＇".includes(character)) return "apostrophe";
  if ("-‐‑".includes(character)) return "hyphen";
  if (character === ".") return "dot";
  if (JOINERS.has(unit)) return "joiner";
  if (/\s/u.test(character)) return "space";
  if (USUAL_LETTER.test(character)) return "letter";
  if (USUAL_MARK.test(character)) return "punctuation";
  if (unit < 0x80) return /\d/.test(character) ? "digit" : "symbol";
  if (/[\p{Letter}\p{Mark}]/u.test(character)) return "letter";
  if (/\p{Number}/u.test(character)) return "digit";
  return /\p{P}/u.test(character) && !"%&*#@§†‡".includes(character) ? "punctuation" : "symbol";
}

/** Past "a" to "z" from `index` on: most of most texts, and nothing there to ask about. */
export function pastSmallLetters(text: string, index: number): number {
  let at = index;
  for (let unit = text.charCodeAt(at); unit >= 0x61 && unit <= 0x7a; unit = text.charCodeAt(++at));
  return at;
}

/** Whether the character at `index` is a capital letter. */
export function isCapitalAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /\p{Lu}/u.test(text.charAt(index));
}

import { singular, type Tokens } from "../../../language/index.js";
import { FIELDS } from "../../../lexicons/loaded/index.js";

/** How many different signs a paragraph must show to be of a field: one alone may be a figure of speech. */
const LEAST_SIGNS = 2;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

/** For each word that tells a field, the number of the field. */
const SIGNS: ReadonlyMap<string, number> = new Map(
  FIELDS.flatMap(({ signs }, field) => signs.map((sign): [string, number] => [sign, field])),
);
const SPORT = FIELDS.findIndex(({ name }) => name === "sport");
const IDIOMS: readonly ReadonlySet<string>[] = FIELDS.map(({ idiom }) => new Set(idiom));

const ALL_IDIOMS: ReadonlySet<string> = new Set(FIELDS.flatMap(({ idiom }) => idiom));

/** Whether a loaded entry is plain idiom of any field. */
export function isIdiom(phrase: string): boolean {
  return ALL_IDIOMS.has(phrase);
}

/** The loaded entries that are plain idiom in a paragraph about sport, markets or the weather. Linear in its length. */
export function idiomOf(tokens: Tokens): ReadonlySet<string> {
  const seen = FIELDS.map(() => new Set<string>());
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens.lower(at);
    const word = SIGNS.has(lower) ? lower : singular(lower.slice(lower.lastIndexOf("-") + 1));
    const field = SCORE.test(lower) ? SPORT : SIGNS.get(word);
    if (field !== undefined) seen[field]?.add(word);
  }
  const idiom = IDIOMS.filter((_, field) => (seen[field]?.size ?? 0) >= LEAST_SIGNS);
  return new Set(idiom.flatMap((entries) => [...entries]));
}

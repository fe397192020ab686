import type { TokenRange } from "./chunk.js";
import { longWords } from "./headline.js";
import type { Words } from "./words.js";

const LEADS = new Set(
  `term word phrase called known dubbed termed labelled labeled titled entitled named means meaning nicknamed name nickname
  alias aka a.k.a. pseudonym moniker`.split(/\s+/),
);
/** What stands before "as" and "by" where a name or term follows. */
const BEFORE_AS = new Set("name known himself herself themselves identified".split(" "));
/** "Its motto was": what stands written on or over something, and nobody says. */
const INSCRIBED = new Set(
  "motto slogan tagline catchphrase nickname name title inscription watchword password".split(" "),
);
const BEFORE_BY = new Set("go goes going went".split(" "));

/**
 * Whether the quotation whose opening mark is token `mark` gives what somebody or something is called: "a driver known as
 * “Big Lou”", "who goes by “Shorty”", "the term “hot money”".
 */
export function isCalled({ tokens }: Words, mark: number): boolean {
  const last = tokens.lower(mark - 1);
  const before = tokens.lower(mark - 2);
  const further = /^(?:only|simply|just)$/.test(before) ? tokens.lower(mark - 3) : before;
  if (/^(?:is|was|reads|read)$/.test(last)) return INSCRIBED.has(before);
  if (last === "as") return BEFORE_AS.has(further);
  if (last === "by") return BEFORE_BY.has(before);
  return LEADS.has(last);
}

/** “The Last Ferry,” before "directed by Ana Lee": the long words of a quotation all have capitals, so it is a title. */
export function isTitled({ tokens }: Words, { first, last }: TokenRange): boolean {
  const { long, capitalised } = longWords(tokens, first, last);
  return long > 1 && capitalised === long;
}

import type { LocalReading } from "../read/local.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import type { LocalName } from "./cast.js";
import { sentenceOf } from "./mentioned.js";

/** Words from a possessive to the comma that ends its phrase, and of titles before a name. */
const LONGEST_OPENING = 8;
const LONGEST_TITLE = 5;

/** Whose these are has been told before: "In her view, Judge Kaya was right." */
const VIEWS = /^(?:views?|opinions?|words|eyes|mind|telling|account|reckoning|estimation|experience|judge?ment)$/;
/** Who gives a judgment, and no opinion. */
const JUDGES = /^(?:judge|justice|magistrate|sheriff|court|coroner)$/;

/** Whom a sentence is about behind the phrase that opens it: somebody named, or described. */
export type SubjectAhead = { readonly name: LocalName } | { readonly described: TokenRange };

/**
 * "In her ruling, yesterday, Judge Sena Kaya said": whom a possessive in the phrase that opens a sentence means, as the subject
 * comes behind it; null elsewhere.
 */
export function subjectAhead(local: LocalReading, possessive: number): SubjectAhead | null {
  const start = pastOpening(local, possessive);
  if (start < 0 || isView(local.words, possessive + 1, start)) return null;
  const { classes } = local.words;
  const name = local.mentions.find(({ token }) => token >= start);
  const isNext = name !== undefined && name.token - start < LONGEST_TITLE;
  if (isNext && classes.slice(start, name.token).every((word) => /^(?:noun|adjective|determiner)$/.test(word)))
    return name.kind === "person" ? { name } : null;
  const described = local.described.find(({ first }) => first === start);
  return described ? { described } : null;
}

function isView({ tokens }: Words, noun: number, subject: number): boolean {
  if (!VIEWS.test(tokens.lower(noun))) return false;
  const isJudged = /^judge?ment$/.test(tokens.lower(noun));
  return !isJudged || !tokens.slice(subject, subject + 2).some(({ lower }) => JUDGES.test(lower));
}

/** The token behind the comma, and behind one more aside of a word; -1 where no such phrase opens the sentence. */
function pastOpening({ words, analysis: { sentences } }: LocalReading, possessive: number): number {
  const first = sentences[sentenceOf(sentences, possessive, 0)]?.first ?? 0;
  if (possessive !== first + 1 || words.classes[first] !== "preposition") return -1;
  for (let at = possessive + 1; at < possessive + LONGEST_OPENING; at++)
    if (words.tokens.text(at) === ",") return words.tokens.text(at + 2) === "," ? at + 3 : at + 1;
  return -1;
}

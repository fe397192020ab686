import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { CROWD_PATTERNS, CROWD_VERBS, CROWDS, NAMING_LINKS, OWNED_NOUNS } from "../../lexicons/claims/vague.js";
import { type Claim, findClaims, spanOf } from "../claims/find.js";
import { askAfter, insert } from "../claims/fixes.js";
import { isPerson } from "../claims/people.js";
import { type SourceHere, sentenceAt, sourcesOfKind, wordsBetween } from "../claims/sources.js";
import { firstTokenFrom } from "../claims/voice.js";
import { listOption } from "../options.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const PATTERNS = new Patterns(
  CROWD_PATTERNS.map((pattern) => [pattern, true] as const),
  { crowd: CROWDS, crowdVerb: CROWD_VERBS, owned: OWNED_NOUNS },
);
const CROWD = new Set(CROWDS);
const CROWD_PRONOUNS = new Set(["some", "many", "most", "others", "few", "several", "people", "half"]);
const NAMING = new Set(NAMING_LINKS);

export const vagueSource: Rule = {
  id: "attribution/vague-source",
  description: "A camp or crowd is given as the source, and nobody in it is named.",
  rationale:
    'Critics, experts and many people can be made to say anything. Reuters and AP ask for sources that are named, and Wikipedia marks such words with "who?".',
  standards: ["reuters", "ap", "npr", "wikipedia"],
  severity: severityOf("warning"),
  options: {
    accept: { description: 'Sources that are good enough for you, such as "forecasters".', default: [] },
  },
  examples: { flag: [], pass: [] },
  check(passage, options, report) {
    const accepted = listOption(options, "accept");
    for (const span of crowds(passage)) {
      const words = passage.prose.text.slice(span.start, span.end);
      if (accepted.has(words.toLowerCase()) || isNamed(passage, span)) continue;
      report({ ...span, message: message(words), fixes: fixes(passage, span) });
    }
  },
};

function message(words: string): string {
  return `Nobody is named here: “${words}” could be anyone. Name one who says so, or say how many and who.`;
}

/** The crowds a passage relies on, in order: the sources of its attributions, and turns of phrase besides. */
function crowds(passage: Passage): Span[] {
  const sources = sourcesOfKind(passage, "vague")
    .filter((source) => isPeople(passage, source) && speaks(passage, source))
    .map(({ start, end }) => ({ start, end }));
  const phrases = findClaims(passage, PATTERNS)
    .filter(isCrowd)
    .map((claim) => crowdIn(passage, claim));
  const found = sources.concat(phrases.filter((span) => !sources.some((source) => overlaps(source, span))));
  return found.sort((a, b) => a.start - b.start);
}

/** "Some", "many voters", "Republicans": people, and not "disclosures" or "both of them". */
function isPeople(passage: Passage, source: SourceHere): boolean {
  const words = wordsBetween(passage, source.start, source.end);
  if (words.length === 0 || words[0] === "both") return false;
  const tokens = passage.tokens.slice(firstTokenFrom(passage.tokens, source.start));
  for (const token of tokens.slice(0, words.length)) {
    if (CROWD_PRONOUNS.has(token.lower) || isPerson(token.lemma) || CROWD.has(token.lemma)) return true;
    if (/^\p{Lu}.*s$/u.test(token.text)) return true;
    if (token.tag === "ADP" || token.tag === "PUNCT") return false;
  }
  return false;
}

/** Whether they say or think something: a stance counts where they take it in a main clause. */
function speaks(passage: Passage, { attribution }: SourceHere): boolean {
  if (attribution.basis !== "stance") return true;
  const { cue, pattern } = attribution;
  if (pattern !== "verb-object" || cue === null || cue.back !== 0) return false;
  return !/ing$/u.test(passage.prose.text.slice(cue.start, cue.end));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A crowd is a plural without an article: "the critics" are people the draft has met. */
function isCrowd({ passage, sentence, first, last }: Claim<unknown>): boolean {
  const before = first > sentence.first ? passage.tokens[first - 1] : undefined;
  if (before !== undefined && /^(?:DET|PRON|PART|NUM)$/u.test(before.tag)) return false;
  const nouns = passage.tokens.slice(first, last).filter((token) => CROWD.has(token.lemma));
  return nouns.every((token) => token.lower !== token.lemma);
}

/** The words for the crowd within a turn of phrase: up to its noun, or all of it. */
function crowdIn(passage: Passage, { first, last }: Claim<unknown>): Span {
  for (let at = last - 1; at >= first; at--) {
    if (CROWD.has(passage.tokens[at]?.lemma ?? "")) return spanOf(passage.tokens, first, at + 1);
  }
  return spanOf(passage.tokens, first, first + 1);
}

/** "Critics, among them Ana Lee, say": the words that name somebody stand in the same sentence. */
function isNamed(passage: Passage, { start, end }: Span): boolean {
  const sentence = passage.sentences[sentenceAt(passage.sentences, start)];
  if (sentence === undefined) return false;
  if (/^\s?[—–:,(]\s?\p{Lu}\S+ \p{Lu}/u.test(passage.prose.text.slice(end, end + 40))) return true;
  return wordsBetween(passage, end, sentence.end).some((word) => NAMING.has(word));
}

function fixes(passage: Passage, span: Span): Fix[] {
  const known = passage.known.filter((one) => one.kind !== "document").slice(0, 2);
  return [
    askAfter(span, "who", "Ask who"),
    ...known.map((one) => insert(span.end, `, among them ${one.name},`, `Name ${one.name}`)),
  ];
}

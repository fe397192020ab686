import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { singular, type Token } from "../../language/index.js";
import { APPROVE_VERBS, DISAPPROVE_VERBS } from "../../lexicons/attribution/index.js";
import { CROWD_PATTERNS, CROWD_VERBS, CROWDS, NAMING_LINKS, OWNED_NOUNS } from "../../lexicons/claims/vague.js";
import { type Claim, findClaims, spanOf } from "../claims/find.js";
import { askAfter, insert } from "../claims/fixes.js";
import { isPerson } from "../claims/people.js";
import { type SourceHere, sentenceAt, sourcesOfKind } from "../claims/sources.js";
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
const VERBS = new Set(CROWD_VERBS);
const STANDS = new Set([...APPROVE_VERBS, ...DISAPPROVE_VERBS, ...CROWD_VERBS]);
const CROWD_PRONOUNS = new Set(["some", "many", "most", "others", "few", "several", "half", "other"]);
const CAMPS = /^\p{Lu}\p{Ll}+(?:ans|ats|als|ves|ries|ists|ese)$/u;
/** "Critics may say": nobody has said it. */
const POSSIBILITIES = new Set(["may", "might", "can", "could", "must", "should", "would", "need"]);
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
  examples: {
    flag: [
      { text: "Critics say it failed.", marked: ["Critics"] },
      { text: "Experts believe it works.", marked: ["Experts"] },
      { text: "Supporters say it works.", marked: ["Supporters"] },
      { text: "Republicans called the bill a power grab.", marked: ["Republicans"] },
      { text: "Democrats called the bill a power grab.", marked: ["Democrats"] },
      { text: "Some say the bridge is unsafe.", marked: ["Some"] },
      { text: "Many argue that the fee is fair.", marked: ["Many"] },
      { text: "Economists say wages will rise.", marked: ["Economists"] },
      { text: "Beekeepers warn that the winter was mild.", marked: ["Beekeepers"] },
      { text: "Most fans think he should stay.", marked: ["Most fans"] },
      { text: "The tax is unfair, according to opponents.", marked: ["opponents"] },
      { text: "“It is a scandal,” campaigners said.", marked: ["campaigners"] },
      { text: "Analysts expect the bank to cut jobs.", marked: ["Analysts"] },
      { text: "Local residents complained that the pool was cold.", marked: ["Local residents"] },
      { text: "Observers have described the talks as tense.", marked: ["Observers"] },
      { text: "Some scientists doubt the claim.", marked: ["Some scientists"] },
      { text: "Conservatives have argued that the rule is too strict.", marked: ["Conservatives"] },
      { text: "Liberals have argued that the rule is too lax.", marked: ["Liberals"] },
      { text: "Bookmakers say the mare will win.", marked: ["Bookmakers"] },
      { text: "Europeans say they are tired of it.", marked: ["Europeans"] },
    ],
    pass: [
      "Ana Lee, who voted against it, said it failed.",
      "Critics, including Ana Lee, say it failed.",
      "The union says it failed.",
      "The ministry said the bridge is safe.",
      "Councillor Lee said the bridge is safe.",
      "The two engineers, Ana Lee and Bo Ray, say it is safe.",
      "Critics gathered outside.",
      "Experts built the model.",
      "Some of the wine was sour.",
      "Many people came.",
      "Ana Lee said critics were wrong.",
      "“Critics say it failed,” Ana Lee said.",
      "She met supporters in Leeds.",
      "The report says the bridge is safe.",
      "Republicans won the seat.",
      "Democrats won the seat.",
      "Residents can vote until ten.",
      "Scientists at Lund University say the ice is thin.",
      "The economist Ana Lee says wages will rise.",
      "Fans sang until midnight.",
    ],
  },
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
  const others = [...sourcesOfKind(passage, "document"), ...sourcesOfKind(passage, "named")];
  const sources = [...sourcesOfKind(passage, "vague"), ...others.filter((source) => isBarePlural(passage, source))]
    .filter((source) => speaks(passage, source))
    .map(({ start, end }) => ({ start, end }));
  const phrases = findClaims(passage, PATTERNS)
    .filter(isCrowd)
    .map((claim) => crowdIn(passage, claim));
  const found = sources.concat(phrases.filter((span) => !sources.some((source) => overlaps(source, span))));
  return found.sort((a, b) => a.start - b.start);
}

/** "Beekeepers warn", "media trackers": a plural of people whose capital, if any, is that of the sentence. */
function isBarePlural(passage: Passage, { start, end, sentence }: Span & { readonly sentence: Span }): boolean {
  const text = passage.prose.text.slice(start, end);
  const word = /^(?:\p{Ll}+ )?(\p{L}\p{Ll}+s)$/u.exec(text)?.[1] ?? "";
  const isStart = start === sentence.start && word === text;
  return word !== "" && (isStart || word === word.toLowerCase()) && isPerson(singular(word.toLowerCase()));
}

/** How surely the words are a crowd: by its name ("critics", "Republicans", "some"), by its trade ("bakers"), or not. */
function crowdKind(passage: Passage, { start, end }: Span): "known" | "trade" | "none" {
  const first = firstTokenFrom(passage.tokens, start);
  const tokens = tokensOf(passage, { start, end });
  const core = tokens.slice(0, endOfCore(tokens));
  if (
    core.length === 0 ||
    core.some((token) => token.lower === "both" || token.tag === "NUM" || /\d/u.test(token.text))
  )
    return "none";
  if (CROWD_PRONOUNS.has(core[0]?.lower ?? "") || core.some((token) => CROWD.has(token.lemma))) return "known";
  if (
    core.some((token, at) => token.tag !== "PRON" && (at > 0 || first > 0) && /^\p{Lu}.*s$/u.test(token.text)) ||
    CAMPS.test(core[0]?.text ?? "")
  )
    return "known";
  return core.some((token) => isPerson(singular(token.lower)) && !/^(?:people|persons?)$/u.test(token.lower))
    ? "trade"
    : "none";
}

function tokensOf({ tokens }: Passage, { start, end }: Span): readonly Token[] {
  return tokens.slice(firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
}

function endOfCore(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token) => token.tag === "ADP" || token.tag === "PUNCT");
  return end < 0 ? tokens.length : end;
}

/**
 * Whether they say or think something. A trade has to say it; a crowd may think it, or take a stand with a verb of
 * judgement in a main clause.
 */
function speaks(passage: Passage, source: SourceHere): boolean {
  const kind = crowdKind(passage, source);
  const { basis, cue, pattern } = source.attribution;
  if (kind === "none" || isPart(passage, source) || pattern === "stance-adjective") return false;
  if (kind === "trade" && (basis !== "speech" || pattern === "passive-agent" || pattern === "noun-directed"))
    return false;
  const verbs = cue !== null && cue.back === 0 ? tokensOf(passage, cue) : [];
  if (verbs.some((token) => POSSIBILITIES.has(token.lower))) return false;
  if (pattern === "passive-agent") return verbs.some((token) => VERBS.has(token.lemma) || STANDS.has(token.lemma));
  if (basis !== "stance") return true;
  return pattern === "verb-object" && verbs.some((token) => STANDS.has(token.lemma) && !token.lower.endsWith("ing"));
}

/** "Lee and other Democrats" names one of them; "most often called" names nobody. */
function isPart({ tokens }: Passage, { start }: Span): boolean {
  const first = firstTokenFrom(tokens, start);
  if (tokens[first]?.lower === "other" && tokens[first - 1]?.lower === "and") return true;
  return tokens[first]?.lower === "most" && tokens[first + 1]?.tag === "ADV";
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A crowd is a plural without an article, and it says something: "the critics" are people the draft has met. */
function isCrowd({ passage, sentence, first, last }: Claim<unknown>): boolean {
  const { tokens } = passage;
  const before = first > sentence.first ? tokens[first - 1] : undefined;
  if (before !== undefined && (/^(?:DET|PRON|PART|NUM)$/u.test(before.tag) || before.lower === "and")) return false;
  const end = tokens[last - 1];
  if (tokens.slice(first, last).some((token) => POSSIBILITIES.has(token.lower))) return false;
  if (tokens.slice(first, last - 1).some((token) => token.lemma === "be") && !end?.lower.endsWith("ing")) return false;
  if (end === undefined || end.lower.endsWith("ing") || (end.tag === "NOUN" && VERBS.has(end.lemma))) return false;
  return tokens
    .slice(first, last)
    .every((token, at) => !CROWD.has(token.lemma) || isPluralCrowd(token, first + at === sentence.first));
}

/** "Trustees" within a name is no crowd; "Democrats" is. */
function isPluralCrowd(token: Token, isStart: boolean): boolean {
  return token.lower !== token.lemma && (isStart || CAMPS.test(token.text) || token.text === token.lower);
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
  if (/ (?:at|from|in) (?:the )?\p{Lu}/u.test(passage.prose.text.slice(start, end))) return true;
  const from = firstTokenFrom(passage.tokens, start);
  return passage.tokens
    .slice(from, sentence.last)
    .some((token, at, rest) => NAMING.has(token.lower) && rest.slice(at + 1, at + 4).some(isName));
}

function isName(token: Token): boolean {
  return token.lower === "them" || (token.tag === "PROPN" && /^\p{Lu}/u.test(token.text));
}

function fixes(passage: Passage, span: Span): Fix[] {
  const known = passage.known.filter((one) => one.kind !== "document").slice(0, 2);
  return [
    askAfter(span, "who", "Ask who"),
    ...known.map((one) => insert(span.end, `, among them ${one.name},`, `Name ${one.name}`)),
  ];
}

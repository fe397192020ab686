import type { Passage } from "../../attribution/index.js";
import { type Sentence, sentenceIndexAt, type Tokens } from "../../language/index.js";
import { type Finding, stillAsked } from "../../rules/index.js";
import { build } from "./build.js";

/** A finding and the rule that made it, in prose offsets. */
export interface Judged extends Omit<Finding, "fixes"> {
  readonly rule: string;
}

const FIRST: ReadonlySet<string> = new Set(["i", "we", "my", "our", "me", "us"]);
const SECOND: ReadonlySet<string> = new Set(["you", "your"]);
const MODALS: ReadonlySet<string> = new Set(["would", "could", "may", "might", "can", "should", "must", "shall"]);
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "no", "never", "nothing", "nobody"]);
const CONTRASTS: ReadonlySet<string> = new Set(["but", "although", "however"]);
const PAST = /(?:ed|was|were|had|did)$/u;
const FUTURE: ReadonlySet<string> = new Set(["will", "'ll"]);
const COMPARISONS: ReadonlySet<string> = new Set(["than", "most"]);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "whether"]);
const DAYS: ReadonlySet<string> = new Set(
  ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"].map((day) => `${day}day`),
);

/** Kinds of writing that report; the others are read with more care. */
const REPORTED: ReadonlySet<string> = new Set(["news", "reported news", "a press release"]);

/**
 * What is known of a finding where it stands, as names: "rule vague-source", "name", "after a sourced sentence". The
 * weights speak of these. `all` are the findings of the passage, this one among them; `kind` names the kind of writing.
 */
export function featuresOf(passage: Passage, finding: Judged, all: readonly Judged[], kind: string): string[] {
  const name = finding.rule.slice(finding.rule.indexOf("/") + 1);
  const where = isReported(kind) ? "news" : "elsewhere";
  const features = [
    `rule ${name}`,
    where,
    `${name} ${where}`,
    ...(finding.signs ?? []).map((sign) => `${name} by ${sign}`),
  ];
  if (finding.rule.startsWith("loaded/")) return [...features, ...aroundWord(passage, finding, all)];
  // In a report a turn of phrase says more than all that stands around it; elsewhere the same turn is mostly innocent.
  const isByPhrase = where === "news" && name !== "unsourced-claim";
  return isByPhrase ? features : [...features, `in ${kind}`, ...aroundClaim(passage, finding, all)];
}

/** Whether in this kind of writing sentences say who says so. */
export function isReported(kind: string): boolean {
  return REPORTED.has(kind);
}

/** Whether a claim needs a source hangs on what the sentence is about, how it says it, and what stands around it. */
function aroundClaim(passage: Passage, finding: Judged, all: readonly Judged[]): string[] {
  const index = Math.max(0, sentenceIndexAt(passage.sentences, finding.start));
  const sentence = passage.sentences[index];
  if (sentence === undefined) return [];
  return [
    ...around(passage, index),
    ...inside(passage.tokens, sentence),
    ...company(finding, all, sentence),
    ...place(passage),
    ...build(passage, index),
  ];
}

/** Whether a word is loaded hangs on the sentence around it far more than whether a claim needs a source. */
function aroundWord(passage: Passage, finding: Judged, all: readonly Judged[]): string[] {
  const index = Math.max(0, sentenceIndexAt(passage.sentences, finding.start));
  const sentence = passage.sentences[index];
  if (sentence === undefined) return [];
  return [
    ...around(passage, index),
    ...inside(passage.tokens, sentence),
    ...company(finding, all, sentence),
    ...place(passage),
    ...spot(passage, finding, sentence),
  ];
}

function around(passage: Passage, index: number): string[] {
  const rest = passage.rests[index];
  const features = [`rests on ${rest?.kind ?? "nothing"}`, ...(rest?.near ?? []).map((near) => `near ${near}`)];
  const before = passage.rests[index - 1]?.kind;
  const after = passage.rests[index + 1]?.kind;
  if (before !== undefined && before !== "nothing" && before !== "exempt") features.push("after a sourced sentence");
  if (after !== undefined && after !== "nothing" && after !== "exempt") features.push("before a sourced sentence");
  return features;
}

/** What holds of a sentence that has one of the words, by name. */
const BY_WORD: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ["first person", FIRST],
  ["second person", SECOND],
  ["modal", MODALS],
  ["negation", NEGATIONS],
  ["future", FUTURE],
  ["weekday", DAYS],
  ["comparison", COMPARISONS],
  ["contrast", CONTRASTS],
  ["condition", CONDITIONS],
];
/** For each of these words what holds of its sentence. */
const SAYS: ReadonlyMap<string, string> = new Map(
  BY_WORD.flatMap(([name, words]) => [...words].map((word): [string, string] => [word, name])),
);
/** In the order in which they are told. */
const SIGNS: readonly string[] = [
  "first person",
  "second person",
  "modal",
  "negation",
  "future",
  "weekday",
  "name",
  "figure",
  "quotation",
  "comparison",
  "contrast",
  "condition",
  "past",
];

/** What holds of a sentence by its words. */
function inside(tokens: Tokens, { first, last }: Sentence): readonly string[] {
  const seen = new Set<string>();
  for (let at = first; at < last; at++) {
    const lower = tokens.lower(at);
    const tag = tokens.tag(at);
    const word = SAYS.get(lower);
    if (word !== undefined) seen.add(word);
    if (tag === "PROPN" && at > first) seen.add("name");
    if (/^\d/u.test(lower)) seen.add("figure");
    if (/^["“”]/u.test(lower)) seen.add("quotation");
    if ((tag === "VERB" || tag === "AUX") && PAST.test(lower)) seen.add("past");
  }
  const features = SIGNS.filter((name) => seen.has(name));
  if (tokens.text(last - 1) === "?") features.push("question");
  return features;
}

function company(finding: Judged, all: readonly Judged[], { start, end }: Sentence): string[] {
  const others = all.filter((one) => one !== finding && one.start < end && start < one.end);
  const loaded = others.filter(({ rule }) => rule.startsWith("loaded/")).length;
  const claims = others.filter(({ rule }) => rule.startsWith("attribution/")).length;
  const features: string[] = [];
  if (loaded > 0) features.push("with a loaded word");
  if (loaded > 1) features.push("with loaded words");
  if (claims > 0) features.push("with another claim");
  if (claims > 1) features.push("with other claims");
  return features;
}

function place(passage: Passage): string[] {
  const features: string[] = [];
  if (passage.kind !== "paragraph") features.push(`in a ${passage.kind}`);
  if (passage.containers.includes("listItem")) features.push("in a list");
  if (passage.containers.includes("blockQuote")) features.push("in a block quote");
  return features;
}

function spot(passage: Passage, finding: Judged, sentence: Sentence): string[] {
  const about = passage.attributions.filter(
    ({ basis, content }) =>
      basis !== "stance" && content.some((span) => span.start <= finding.start && finding.start < span.end),
  );
  const inReport = about.length > 0 && !about.every(stillAsked(passage));
  const features = inReport ? ["in reported words"] : [];
  if (finding.start === sentence.start) features.push("opens the sentence");
  return features;
}

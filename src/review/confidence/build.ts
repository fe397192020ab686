import { isBody, isHuman, type Passage, VOICE } from "../../attribution/index.js";
import type { Sentence, Token } from "../../language/index.js";
import { beginsWithCapital } from "../../language/index.js";

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const CAUSES: ReadonlySet<string> = new Set(["because", "since", "so", "due", "thus", "therefore", "amid", "led"]);
const TIMES: ReadonlySet<string> = new Set(["when", "after", "before", "while", "until", "as"]);
const INDEFINITE: ReadonlySet<string> = new Set([
  "many",
  "most",
  "some",
  "few",
  "all",
  "every",
  "several",
  "any",
  "more",
]);
const POINTING: ReadonlySet<string> = new Set(["this", "that", "these", "those", "it", "there"]);
const LONG = 28;
const SHORT = 9;

/** How a sentence is built in the writer's own words, as names: "subject is a person", "says what is". */
export function build(passage: Passage, index: number): string[] {
  const sentence = passage.sentences[index];
  if (sentence === undefined) return [];
  const own = ownWords(passage, sentence);
  const verb = own.findIndex(({ tag }) => tag === "VERB" || tag === "AUX");
  return [
    ...length(own.length, sentence.last - sentence.first),
    ...where(passage, index),
    ...subject(own.slice(0, Math.max(0, verb))),
    ...predicate(own, verb),
    ...words(own),
  ];
}

function ownWords({ tokens, voices }: Passage, { first, last }: Sentence): Token[] {
  const own: Token[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens.at(at);
    if (token !== undefined && voices.kinds[at] === VOICE.writer) own.push(token);
  }
  return own;
}

function length(own: number, all: number): string[] {
  const features: string[] = [];
  if (own > LONG) features.push("long");
  if (own < SHORT) features.push("short");
  if (own * 3 < all * 2) features.push("partly another's words");
  return features;
}

function where({ sentences }: Passage, index: number): string[] {
  const features: string[] = [];
  if (index === 0) features.push("opens the paragraph");
  if (sentences.length === 1) features.push("alone in the paragraph");
  else if (index === sentences.length - 1) features.push("ends the paragraph");
  return features;
}

function subject(before: readonly Token[]): string[] {
  const head = before.findLast(({ tag }) => tag === "NOUN" || tag === "PROPN" || tag === "PRON");
  if (head === undefined) return ["no subject"];
  const features = [`subject is ${kindOf(head)}`];
  if (before.length > 6) features.push("late verb");
  if (before[0]?.tag === "ADP" || before[0]?.tag === "SCONJ" || before[0]?.tag === "ADV")
    features.push("opens with when or how");
  return features;
}

function kindOf({ tag, lower, lemma }: Token): string {
  if (tag === "PROPN") return "a name";
  if (tag === "PRON") return POINTING.has(lower) ? "pointed at" : "a pronoun";
  if (isHuman(lemma)) return "people";
  if (isBody(lemma)) return "a body";
  return "a thing";
}

function predicate(own: readonly Token[], verb: number): string[] {
  const head = own[verb];
  if (head === undefined) return ["no verb"];
  const features = [`verb ${formOf(head.lower)}`];
  if (head.lemma === "be") {
    const next = own
      .slice(verb + 1, verb + 5)
      .find(({ tag }) => tag === "ADJ" || tag === "VERB" || tag === "NOUN" || tag === "ADP" || tag === "PROPN");
    features.push(`says what is: ${next?.tag ?? "nothing"}`);
  }
  if (head.lemma === "have")
    features.push(
      own.slice(verb + 1, verb + 4).some(({ tag }) => tag === "VERB" || tag === "AUX")
        ? "says what has come to be"
        : "says what one has",
    );
  return features;
}

function formOf(lower: string): string {
  if (/(?:ed|was|were|had|did)$/u.test(lower)) return "in the past";
  if (lower.endsWith("s")) return "in the present";
  return "in another form";
}

function words(own: readonly Token[]): string[] {
  const features: string[] = [];
  const has = (name: string, holds: (token: Token) => boolean) => {
    if (own.some(holds)) features.push(name);
  };
  has("month", ({ text, lower }) => beginsWithCapital(text) && MONTH.test(lower));
  has("year", ({ lower }) => YEAR.test(lower));
  has("cause", ({ lower }) => CAUSES.has(lower));
  has("time clause", ({ lower }) => TIMES.has(lower));
  has("crowd word", ({ lower }) => INDEFINITE.has(lower));
  has("adverb in -ly", ({ tag, lower }) => tag === "ADV" && lower.endsWith("ly"));
  has("exclamation", ({ lower }) => lower === "!");
  has("colon or dash", ({ lower }) => /^[:;—–]$/u.test(lower));
  const judging = own.filter(({ tag }) => tag === "ADJ").length;
  if (judging > 2) features.push("many adjectives");
  if (judging === 0) features.push("no adjective");
  const names = own.filter(({ tag }) => tag === "PROPN").length;
  if (names === 0) features.push("no name");
  if (names > 3) features.push("many names");
  return features;
}

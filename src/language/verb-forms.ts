import { IRREGULAR_VERBS } from "./irregular-verbs.js";
import type { Tokens } from "./tokens.js";

/** `third`: third person singular of the present ("says"); `past`: past tense ("wrote"); `participle`: "written". */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Verbs of several syllables that are stressed on the last one, and so double their last letter ("admitted"). */
const DOUBLING: ReadonlySet<string> = new Set(
  `abet abhor acquit admit allot annul appal befit begin beset commit compel concur confer control corral debar defer demur
  deter disbar dispel distil embed emit enrol entrap equip excel expel extol forbid forget fulfil impel incur infer input
  instil kidnap occur offset omit outbid output outrun overlap patrol permit prefer program propel rebel rebut recur refer
  refit regret remit repel reset submit transfer transmit unplug unwrap upset worship`.split(/\s+/),
);
const BE: Readonly<Record<VerbForm, string>> = {
  base: "be",
  third: "is",
  past: "was",
  participle: "been",
  gerund: "being",
};
const FORMS_OF_BE: ReadonlyMap<string, VerbForm> = new Map<string, VerbForm>([
  ["be", "base"],
  ["am", "base"],
  ["are", "base"],
  ["is", "third"],
  ["was", "past"],
  ["were", "past"],
  ["been", "participle"],
  ["being", "gerund"],
]);

/** The form of a verb given by its base form: `inflectVerb("say", "gerund")` is "saying". Lower case. */
export function inflectVerb(lemma: string, form: VerbForm): string {
  if (lemma === "be") return BE[form];
  if (form === "base") return lemma;
  if (form === "third") return thirdPerson(lemma);
  if (form === "gerund") return gerund(lemma);
  return IRREGULAR_VERBS.get(lemma)?.[form] ?? regularPast(lemma);
}

/**
 * The form that `word` is of the verb `lemma`. A word that may be past tense or participle ("said"), or base form or
 * past ("put"), counts as the first of these; `verbFormAt` tells them apart by what stands before.
 */
export function verbForm(word: string, lemma: string): VerbForm {
  const lower = word.toLowerCase();
  if (lemma === "be") return FORMS_OF_BE.get(lower) ?? "base";
  if (lower === lemma) return "base";
  const irregular = IRREGULAR_VERBS.get(lemma);
  if (lower === irregular?.past) return "past";
  if (lower === irregular?.participle) return "participle";
  if (lower.endsWith("ing")) return "gerund";
  if (lower.endsWith("ed") || lower.endsWith("t")) return "past";
  return lower.endsWith("s") ? "third" : "base";
}

/** As `verbForm`, for a token in its sentence: what stands before tells past tense, participle and base form apart. */
export function verbFormAt(tokens: Tokens, index: number): VerbForm {
  const token = tokens.at(index);
  if (!token) return "base";
  const form = verbForm(token.lower, token.lemma);
  const isSameInPast = form === "base" && IRREGULAR_VERBS.get(token.lemma)?.past === token.lower;
  if (form !== "past" && !isSameInPast) return form;
  const helper = helperBefore(tokens, index);
  if (helper === "have" || helper === "be" || helper === "get") return "participle";
  return isSameInPast && helper !== "" ? "base" : "past";
}

/**
 * Lemma of the auxiliary that governs the verb at `index`, over adverbs, "not" and a pronoun ("has she not said"), or
 * "to"; empty where there is none.
 */
function helperBefore(tokens: Tokens, index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_HELPER); at--) {
    const token = tokens.at(at);
    if (!token) return "";
    if (token.tag === "AUX" || token.lower === "to" || token.lemma === "get" || token.lemma === "have")
      return token.lemma;
    const isSkipped = token.tag === "ADV" || token.tag === "PART" || (token.tag === "PRON" && at === index - 1);
    if (!isSkipped) return "";
  }
  return "";
}

const FARTHEST_HELPER = 6;

function thirdPerson(lemma: string): string {
  if (lemma === "have") return "has";
  if (lemma === "do" || lemma === "go" || lemma === "undergo" || lemma === "forgo") return `${lemma}es`;
  return addS(lemma.endsWith("iz") ? `${lemma}z` : lemma);
}

/** Adds the "-s" of a plural noun or of the third person. */
export function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma) && lemma !== "singe") return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

/** The verb as it stands before "-ed" and "-ing": "stop" → "stopp", "panic" → "panick", "label" → "labell". */
function doubled(lemma: string): string {
  if (lemma.endsWith("ic")) return `${lemma}k`;
  const isShort = /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprtvz]$/.test(lemma);
  const isDoubledL = /[^aeiou](?:a|e|o)l$/.test(lemma) && lemma !== "parallel";
  return isShort || isDoubledL || DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

import { DOUBLING_VERBS, IRREGULAR_VERBS } from "../../lexicons/attribution/index.js";

/** The inflected forms of a verb. `past` and `participle` are the same word for most. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const DOUBLING = new Set(DOUBLING_VERBS);

/** Inflects an English verb by the regular rules of spelling, or from the list of irregular verbs. */
export function verbForms(base: string): VerbForms {
  const irregular = IRREGULAR_VERBS[base];
  const past = irregular?.[0] ?? addEnding(base, "ed");
  return {
    base,
    third: base === "have" ? "has" : base === "be" ? "is" : addS(base),
    past,
    participle: irregular?.[1] ?? past,
    gerund: addEnding(base, "ing"),
  };
}

/** The plural of a noun, or the third person of a verb. */
export function addS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base) || base === "go" || base === "do" || base === "veto" || base === "echo")
    return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function addEnding(base: string, ending: "ed" | "ing"): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}${ending}`;
  if (ending === "ed") {
    if (base.endsWith("e")) return `${base}d`;
    if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
    return `${base}ed`;
  }
  if (base === "lie") return "lying";
  if (/[^eoy]e$/.test(base) && base !== "be" && base !== "singe") return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

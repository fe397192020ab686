import type { Rule } from "../types.js";
import { absolute } from "./absolute.js";
import { clashVerb } from "./clash-verb.js";
import { contested } from "./contested.js";
import { doubt } from "./doubt.js";
import { editorialAdverb } from "./editorial-adverb.js";
import { emotive } from "./emotive.js";
import { emphasis } from "./emphasis.js";
import { euphemism } from "./euphemism.js";
import { intensifier } from "./intensifier.js";
import { judgingParticle } from "./judging-particle.js";
import { label } from "./label.js";
import { metaphor } from "./metaphor.js";
import { nameCalling } from "./name-calling.js";
import { puffery } from "./puffery.js";
import { reportingVerb } from "./reporting-verb.js";
import { rhetoricalQuestion } from "./rhetorical-question.js";
import { scareQuotes } from "./scare-quotes.js";

export { LOADED_ORDER, resolveLoaded } from "./order.js";

/** The rules of the family `loaded/`, in the order of the catalogue. */
export const LOADED_RULES: readonly Rule[] = [
  reportingVerb,
  clashVerb,
  editorialAdverb,
  judgingParticle,
  puffery,
  label,
  emotive,
  metaphor,
  euphemism,
  doubt,
  scareQuotes,
  contested,
  intensifier,
  absolute,
  nameCalling,
  rhetoricalQuestion,
  emphasis,
];

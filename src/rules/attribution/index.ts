import type { Rule } from "../types.js";
import { agentless } from "./agentless.js";
import { anonymousSource } from "./anonymous-source.js";
import { mindReading } from "./mind-reading.js";
import { opinionAsFact } from "./opinion-as-fact.js";
import { orphanQuote } from "./orphan-quote.js";
import { unclearSpeaker } from "./unclear-speaker.js";
import { unnamedStudy } from "./unnamed-study.js";
import { unsourcedAllegation } from "./unsourced-allegation.js";
import { unsourcedCause } from "./unsourced-cause.js";
import { unsourcedClaim } from "./unsourced-claim.js";
import { unsourcedFigure } from "./unsourced-figure.js";
import { unsourcedForecast } from "./unsourced-forecast.js";
import { unsourcedSuperlative } from "./unsourced-superlative.js";
import { vagueSource } from "./vague-source.js";

/** The rules of the family `attribution/`, in the order of the catalogue. */
export const ATTRIBUTION_RULES: readonly Rule[] = [
  vagueSource,
  anonymousSource,
  agentless,
  unnamedStudy,
  unsourcedFigure,
  unsourcedAllegation,
  mindReading,
  unsourcedCause,
  unsourcedForecast,
  unsourcedSuperlative,
  opinionAsFact,
  orphanQuote,
  unclearSpeaker,
  unsourcedClaim,
];

import { Patterns } from "../../patterns.js";
import type { NamedSource } from "../write.js";
import { agentless } from "./agentless.js";
import { crowds } from "./crowds.js";
import { mindReading } from "./mind-reading.js";
import { opinionAsFact } from "./opinion-as-fact.js";
import { unnamed, unnamedReasons } from "./unnamed.js";
import { unnamedStudy } from "./unnamed-study.js";
import { unsourcedAllegation } from "./unsourced-allegation.js";
import { unsourcedCause } from "./unsourced-cause.js";
import { unsourcedFigure } from "./unsourced-figure.js";
import { unsourcedForecast } from "./unsourced-forecast.js";
import { unsourcedSuperlative } from "./unsourced-superlative.js";

/** In the order in which they are laid down. */
const SOURCES: readonly NamedSource[] = [
  agentless,
  unnamed,
  unnamedReasons,
  mindReading,
  opinionAsFact,
  unnamedStudy,
  unsourcedAllegation,
  unsourcedCause,
  unsourcedFigure,
  unsourcedForecast,
  unsourcedSuperlative,
  crowds,
];

const KNOWN = SOURCES.map(({ name, source }) => new Patterns(name, valuesOf(source), source));

/** All sets of patterns that the build compiles; no rule reads them from here, so that nothing that is shipped holds their lines. */
export function knownPatterns(): readonly Patterns<unknown>[] {
  return KNOWN;
}

function valuesOf(source: NamedSource["source"]): unknown[] {
  return [...new Set(Array.from(source().patterns, ([, value]) => value))];
}

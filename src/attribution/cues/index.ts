import { findAccordingTo } from "./according-to.js";
import { findAdjectiveCue } from "./adjectives.js";
import { findAmount } from "./amounts.js";
import { findAppearance } from "./appearances.js";
import { findAsPutIt } from "./as-put-it.js";
import { findBesideTags } from "./beside-tags.js";
import type { Found, SentenceReading } from "./found.js";
import { findGap } from "./gaps.js";
import { findIdiom } from "./idioms.js";
import { findInterrupted } from "./interrupted.js";
import { findColonLead, findColonQuotation, findCommaQuotation, findViewLead } from "./leads.js";
import { findLightVerb, findNounCue } from "./nouns.js";
import { recordBasis, whoSpeaks } from "./on-record.js";
import { findOpenThat } from "./open-that.js";
import { findPassive } from "./passives.js";
import { findReceived } from "./received.js";
import { findSigned } from "./signed.js";
import { SIGN, signsOf } from "./signs.js";
import { findTags } from "./tags.js";
import { findVerbCue } from "./verbs.js";

export { type Found, SentenceReading } from "./found.js";
export { findBareTag } from "./tags.js";
export { lemmasOf } from "./told.js";

/**
 * Takes a sentence; runs the cue passes in the order that lets the surer ones claim their content first. Gives what
 * they found, each with the basis that who speaks and how leave it.
 */
export function findAttributions(reading: SentenceReading): readonly Found[] {
  runPasses(reading);
  return reading.found.map((found) => {
    const { cue, content, pattern } = found;
    const source = whoSpeaks(reading, found.source);
    return { source, cue, content, basis: recordBasis(reading, found), pattern };
  });
}

const NOUN_PASSES = [findNounCue];
/** The surer ones first. */
const VERB_PASSES = [
  findReceived,
  findAmount,
  findLightVerb,
  findIdiom,
  findAdjectiveCue,
  findAppearance,
  findPassive,
  findVerbCue,
  findOpenThat,
  findGap,
];

/** Passes over a whole sentence, the surer ones first, each with the signs without which it finds nothing. */
const SENTENCE_PASSES: readonly (readonly [needed: number, pass: (reading: SentenceReading) => void])[] = [
  [SIGN.according, findAccordingTo],
  [SIGN.as, findAsPutIt],
  [SIGN.quote | SIGN.dash, findSigned],
  [SIGN.cue, findTags],
  [SIGN.quote, findBesideTags],
  [SIGN.quote | SIGN.dash, findInterrupted],
  [SIGN.colon, findColonLead],
  [SIGN.colon | SIGN.quote, findColonQuotation],
  [SIGN.quote, findCommaQuotation],
  [SIGN.according, findViewLead],
];

function runPasses(reading: SentenceReading): void {
  const signs = signsOf(reading.chunks);
  for (const [needed, pass] of SENTENCE_PASSES) if ((signs & needed) === needed) pass(reading);
  for (let at = 0; at < reading.chunks.length; at++) {
    const kind = reading.chunks[at]?.kind;
    if ((kind !== "vg" && kind !== "np") || reading.isClaimed(at) || reading.isLastCue(at)) continue;
    const before = reading.found.length;
    for (const pass of kind === "np" ? NOUN_PASSES : VERB_PASSES) {
      pass(reading, at);
      if (reading.found.length > before) break;
    }
  }
}

import type { Span } from "../../document/index.js";
import { certaintyOf } from "../certainty.js";
import { sourceKindOf } from "../people/kind.js";
import type { SpeakerResolver } from "../people/speakers.js";
import type { Speaker } from "../read/context.js";
import type { FoundAttribution } from "../read/found-passage.js";
import type { LocalReading } from "../read/local.js";
import { placeOf } from "../read/places.js";
import type { Quotation, QuotationKind } from "../types.js";
import type { Owner } from "./owners.js";

/** A passage's quotations and all its attributions. */
export interface Quoted {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly FoundAttribution[];
}

/** Builds the passage's quotations; those owned from elsewhere get an attribution of their own. */
export function giveQuotations(
  local: LocalReading,
  own: readonly FoundAttribution[],
  owners: readonly Owner[],
  kinds: readonly QuotationKind[],
  resolver: SpeakerResolver,
): Quoted {
  const attributions = [...own];
  const quotations = local.pairs.map((pair, index): Quotation => {
    const owner = owners[index] ?? { kind: "none" };
    const kind = kinds[index] ?? "speech";
    const { start, end, continued, closed } = pair;
    if (owner.kind === "none" || kind !== "speech") return { start, end, kind, continued, closed, owner: -1 };
    if (owner.kind === "here" && owner.pattern === "same-sentence")
      return { start, end, kind, continued, closed, owner: owner.attribution };
    const carried = carry(local, own, owner, pair, resolver);
    if (carried) attributions.push(carried);
    return { start, end, kind, continued, closed, owner: carried ? attributions.length - 1 : -1 };
  });
  return { quotations, attributions };
}

/** The attribution of a quotation that is owned from outside its sentence's cues. */
function carry(
  local: LocalReading,
  own: readonly FoundAttribution[],
  owner: Exclude<Owner, { kind: "none" }>,
  pair: Span,
  resolver: SpeakerResolver,
): FoundAttribution | null {
  if (owner.kind === "here") return carryHere(own[owner.attribution], pair, owner.pattern);
  if (owner.kind === "before") return carryBefore(owner.speaker, pair, owner);
  const sourceKind = sourceKindOf(local.words, owner.source);
  const speaker = resolver.resolve(owner.source, sourceKind);
  const place = placeOf(local, owner.source);
  return carryBefore({ place, sourceKind, speaker, basis: "speech" }, pair, {
    pattern: owner.pattern,
  });
}

function carryHere(from: FoundAttribution | undefined, pair: Span, pattern: string): FoundAttribution | null {
  if (!from) return null;
  const confidence = Math.min(from.confidence, certaintyOf(pattern, "speech"));
  return {
    ...from,
    cue: null,
    content: [{ start: pair.start, end: pair.end }],
    speech: "direct",
    basis: "speech",
    pattern,
    confidence,
  };
}

function carryBefore(speaker: Speaker, pair: Span, owner: { pattern: string }): FoundAttribution {
  return {
    source: speaker.place,
    cue: null,
    content: [{ start: pair.start, end: pair.end }],
    sourceKind: speaker.sourceKind,
    speech: "direct",
    basis: "speech",
    speaker: speaker.speaker,
    confidence: certaintyOf(owner.pattern, "speech"),
    pattern: owner.pattern,
  };
}

/**
 * Puts the attribution of the whole block first. All its content is the speaker's own words, with whatever they quote
 * and report in them.
 */
export function withWhole(quoted: Quoted, whole: FoundAttribution | null): Quoted {
  const content = whole?.content[0];
  if (!whole || !content) return quoted;
  const isOutside = ({ start, end }: Span) => end <= content.start || start >= content.end;
  const attributions = [whole, ...quoted.attributions.filter((other) => other.content.every(isOutside))];
  const outside = quoted.quotations.filter(isOutside).map((quotation) => {
    const owner = quoted.attributions[quotation.owner];
    return { ...quotation, owner: owner ? attributions.indexOf(owner) : -1 };
  });
  const words: Quotation = { ...content, kind: "speech", continued: false, closed: true, owner: 0 };
  return { quotations: [words, ...outside].sort((a, b) => a.start - b.start), attributions };
}

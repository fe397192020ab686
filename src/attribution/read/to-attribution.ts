import { certaintyOf } from "../certainty.js";
import { antecedentOf } from "../people/antecedent.js";
import { sourceKindOf } from "../people/kind.js";
import type { SpeakerResolver } from "../people/speakers.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Speech } from "../types.js";
import type { Speaker } from "./context.js";
import type { Antecedent, FoundAttribution } from "./found-passage.js";
import type { LocalAttribution, LocalReading } from "./local.js";
import { placeOf } from "./places.js";

/** What a cue of the passage attributes, with whom its source is. */
export function toAttribution(
  local: LocalReading,
  found: LocalAttribution,
  resolver: SpeakerResolver,
  openSpeaker: Speaker | null,
): FoundAttribution {
  const kind = sourceKindOf(local.words, found.source);
  const isTaken = kind === "vague" || kind === "described";
  const sourceKind = isTaken && resolver.isSurname(found.source) ? "named" : kind;
  const isOpen = found.pairs.some((pair) => local.pairs[pair]?.continued);
  const still = isOpen && openSpeaker && found.source ? resolver.stillSpeaking(found.source, openSpeaker.speaker) : "";
  const speaker = still || resolver.resolve(found.source, sourceKind, firstWord(local, found));
  const rival = sourceKind === "pronoun" && still === "" ? resolver.rivalOf(speaker) : "";
  const attribution = {
    source: placeOf(local, found.source),
    cue: placeOf(local, found.cue),
    content: found.content,
    sourceKind,
    speech: speechOf(local, found),
    basis: found.basis,
    speaker: rival === "" ? speaker : "",
    confidence: certaintyOf(found.pattern, found.basis),
    pattern: found.pattern,
  };
  if (rival !== "") return { ...attribution, rivals: [speaker, rival] };
  const stands = speaker === "" && sourceKind === "pronoun" ? standsFor(local, found.source) : null;
  return stands === null ? attribution : { ...attribution, stands };
}

/** What "they" or "it" stands for; null where that cannot be told. */
function standsFor(local: LocalReading, source: TokenRange | null): Antecedent | null {
  const { words, analysis } = local;
  const range = source && antecedentOf(words, analysis.sentences, source.first);
  const place = placeOf(local, range);
  return range && place ? { place, sourceKind: sourceKindOf(words, range) } : null;
}

/** "NORTHWOOD — The mill burned, police said": where a story was written says nothing. */
export function withoutPlace(attribution: FoundAttribution, dateline: number): FoundAttribution {
  const { source } = attribution;
  if (source === null || source.start >= dateline) return attribution;
  return { ...attribution, source: null, sourceKind: "none", speaker: "" };
}

/**
 * The first word of the content in lower case, past "that": "she" in "that she was ill". Past no "That" that opens a sentence: what
 * is put first may be of somebody else ("That she had lied, Lee said"). Of an English pronoun no more is asked.
 */
function firstWord(local: LocalReading, found: LocalAttribution): string {
  const text = local.text.slice(found.content[0]?.start ?? 0);
  return /^(?:that\s+)?([A-Za-z]+)(?![A-Za-zÀ-ɏ])/.exec(text.slice(0, 20))?.[1]?.toLowerCase() ?? "";
}

/** Direct where all of the content is quoted, indirect where none of it is. */
function speechOf(local: LocalReading, found: LocalAttribution): Speech {
  if (found.pairs.length === 0) return "indirect";
  const quoted = found.pairs.map((pair) => local.pairs[pair]);
  const isWhole = found.content.every((span) =>
    quoted.some((pair) => pair && pair.start <= span.start + 1 && span.end <= pair.end),
  );
  return isWhole ? "direct" : "mixed";
}

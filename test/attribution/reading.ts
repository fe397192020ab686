import { type Attribution, type Passage, type Place, type Reading, readDraft } from "../../src/attribution/index.js";
import { parseDraft } from "../../src/document/index.js";
import { english } from "../language/english.js";

/** An attribution in the words of the draft: who, says, what. */
export interface Said {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly sourceKind: string;
  readonly basis: string;
  readonly speech: string;
  readonly speaker: string;
  readonly pattern: string;
}

export function read(text: string): Reading {
  return readDraft(parseDraft(text), english);
}

/** All attributions of a draft, passage after passage; pieces of one content are joined by " … ". */
export function saidIn(text: string): readonly Said[] {
  const { passages } = read(text);
  return passages.flatMap((passage, index) =>
    passage.attributions.map((attribution) => toSaid(passages, index, passage, attribution)),
  );
}

function toSaid(passages: readonly Passage[], index: number, passage: Passage, attribution: Attribution): Said {
  const words = (place: Place | null) =>
    place ? (passages[index - place.back]?.prose.text.slice(place.start, place.end) ?? "") : "";
  const { sourceKind, basis, speech, pattern } = attribution;
  return {
    source: words(attribution.source.phrase),
    cue: words(attribution.cue),
    content: attribution.content.map((span) => passage.prose.text.slice(span.start, span.end)).join(" … "),
    sourceKind,
    basis,
    speech,
    speaker: attribution.source.name,
    pattern,
  };
}

/** The attributions as "source | cue | content", for tables. */
export function table(text: string): readonly string[] {
  return saidIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);
}

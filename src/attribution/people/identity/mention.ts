import type { Span } from "../../../document/index.js";
import type { FoundAttribution, FoundPassage } from "../../read/found-passage.js";
import type { Place } from "../../types.js";

/** An attribution and where it stands, before it is known whose it is. */
export interface Mention {
  readonly attribution: FoundAttribution;
  /** Index of its passage. */
  readonly passage: number;
  /** The words that stand for the source; empty where there are none. */
  readonly phrase: string;
  /** From the first to the last of its content, in the passage's prose. */
  readonly content: Span;
}

/** How a source is found that stands before a noun: "Ana Lee's view", "Ana Lee's promise". */
const OWNED = /^(?:view-lead|noun-that|noun-copula|noun-directed|light-verb)$/;
const ON_RECORD: ReadonlySet<string> = new Set(["speech", "evidence", "citation"]);

/** Whether it puts somebody on record: what people feel or want does not. */
export function isOnRecord({ attribution: { basis, source, speaker } }: Mention): boolean {
  return ON_RECORD.has(basis) && (source !== null || speaker !== "");
}

/** The attributions of the passage at `index`, in the order they are kept. */
export function mentionsIn(passages: readonly FoundPassage[], index: number): Mention[] {
  return (passages[index]?.attributions ?? []).map((attribution) => {
    const { stands, source } = attribution;
    const phrase = ownerOf(attribution, wordsAt(passages, index, stands?.place ?? source));
    const meant = stands ? { ...attribution, sourceKind: stands.sourceKind, speaker: phrase } : attribution;
    return { attribution: meant, passage: index, phrase, content: hull(attribution) };
  });
}

/** "Ana Lee" of "In Ana Lee's view" and "Ana Lee's promise that": whoever has it, without what makes them its owner. */
function ownerOf({ pattern }: FoundAttribution, phrase: string): string {
  return OWNED.test(pattern) ? phrase.replace(/['’]s$|(?<=s)['’]$/u, "") : phrase;
}

/** By place, the longer first, and one with a source before one without. */
export function inReadingOrder(a: Mention, b: Mention): number {
  return (
    a.content.start - b.content.start ||
    b.content.end - a.content.end ||
    Number(isNobodys(a.attribution)) - Number(isNobodys(b.attribution))
  );
}

function isNobodys({ source, speaker }: FoundAttribution): boolean {
  return source === null && speaker === "";
}

function hull({ content, cue }: FoundAttribution): Span {
  const first = content[0];
  const last = content.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  return cue?.back === 0 ? { start: cue.start, end: cue.end } : { start: 0, end: 0 };
}

function wordsAt(passages: readonly FoundPassage[], index: number, place: Place | null): string {
  if (place === null) return "";
  return passages[index - place.back]?.prose.text.slice(place.start, place.end).trim() ?? "";
}

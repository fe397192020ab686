import type { Mark, MarkKind, Prose } from "../../document/index.js";
import type { Sentence } from "../../language/index.js";
import { citedName } from "../people/cited-name.js";
import type { FoundAttribution, FoundPassage } from "../read/found-passage.js";
import type { Rest } from "../types.js";
import { referenceIn } from "./citations.js";

const CITING: ReadonlySet<MarkKind> = new Set<MarkKind>(["link", "footnote", "citation"]);

/** The attributions of a passage with those of its citations, and what its sentences rest on. */
export interface Cited {
  readonly attributions: readonly FoundAttribution[];
  readonly rests: readonly Rest[];
}

/**
 * Takes a passage whose rests are known; gives each sentence that rests on a citation alone an attribution of its own:
 * the words of the link are the source, the sentence is the content.
 */
export function withCitations(
  passage: Pick<FoundPassage, "prose" | "tokens" | "sentences" | "attributions">,
  rests: readonly Rest[],
): Cited {
  const attributions = [...passage.attributions];
  const pointed = rests.map((rest, index) => {
    const sentence = passage.sentences[index];
    if (rest.kind !== "citation" || sentence === undefined) return rest;
    const end = Math.max(sentence.end, (passage.sentences[index + 1]?.start ?? sentence.end + 1) - 1);
    attributions.push(citedAttribution(passage, sentence, end));
    return { ...rest, attribution: attributions.length - 1 };
  });
  return { attributions, rests: pointed };
}

/** `end`: up to where a reference behind the full stop belongs to the sentence. */
function citedAttribution(
  { prose, tokens }: Pick<FoundPassage, "prose" | "tokens">,
  sentence: Sentence,
  end: number,
): FoundAttribution {
  const mark = citingMark(prose, sentence);
  const hasWords = mark !== null && mark.end > mark.start;
  return {
    source: hasWords ? { back: 0, start: mark.start, end: mark.end } : null,
    cue: null,
    content: [{ start: sentence.start, end: sentence.end }],
    sourceKind: "citation",
    speech: "indirect",
    basis: "citation",
    speaker: mark
      ? citedName(mark, {
          before: prose.text.slice(sentence.start, mark.start),
          words: prose.text.slice(mark.start, mark.end),
          behind: prose.text.slice(mark.end, sentence.end),
          isDone: /^(?:VERB|AUX)$/.test(tagAt(tokens, sentence, mark.start)),
        })
      : referenceIn(prose.text.slice(sentence.start, end)),
    confidence: 0.8,
    pattern: "citation",
  };
}

/** What a sentence cites: the first link, footnote or key with words of its own, else the first of all. */
function citingMark(prose: Prose, sentence: Sentence): Mark | null {
  const cited = prose.marks.filter(
    ({ kind, start, end }) => CITING.has(kind) && start >= sentence.start && end <= sentence.end,
  );
  return cited.find(({ start, end }) => end > start) ?? cited[0] ?? null;
}

/** The tag of the first word of a sentence from an offset on; empty where there is none. */
function tagAt(tokens: FoundPassage["tokens"], { first, last }: Sentence, offset: number): string {
  return tokens.slice(first, last).find(({ start }) => start >= offset)?.tag ?? "";
}

import type { Mark, MarkKind, Prose, Span } from "../../document/index.js";
import type { Sentence } from "../../language/index.js";
import type { Attribution, Passage, Rest } from "../types.js";

const CITING: ReadonlySet<MarkKind> = new Set<MarkKind>(["link", "footnote", "citation"]);

interface Cited {
  readonly attributions: readonly Attribution[];
  readonly rests: readonly Rest[];
}

/**
 * Takes a passage whose rests are known; gives each sentence that rests on a citation alone an attribution of its own:
 * the words of the link are the source, the sentence is the content.
 */
export function withCitations(
  passage: Pick<Passage, "prose" | "sentences" | "attributions">,
  rests: readonly Rest[],
): Cited {
  const attributions = [...passage.attributions];
  const pointed = rests.map((rest, index) => {
    const sentence = passage.sentences[index];
    if (rest.kind !== "citation" || sentence === undefined) return rest;
    attributions.push(citedAttribution(passage.prose, sentence));
    return { ...rest, attribution: attributions.length - 1 };
  });
  return { attributions, rests: pointed };
}

function citedAttribution(prose: Prose, sentence: Sentence): Attribution {
  const link = citingWords(prose, sentence);
  return {
    source: link ? { back: 0, start: link.start, end: link.end } : null,
    cue: null,
    content: [{ start: sentence.start, end: sentence.end }],
    sourceKind: "citation",
    speech: "indirect",
    basis: "citation",
    speaker: "",
    confidence: 0.8,
    pattern: "citation",
  };
}

/** The linked words of a sentence; null where it cites by a footnote or key, which have no words in the prose. */
function citingWords(prose: Prose, sentence: Sentence): Span | null {
  const inside = (mark: Mark) => mark.start >= sentence.start && mark.end <= sentence.end && mark.end > mark.start;
  return prose.marks.find((mark) => CITING.has(mark.kind) && inside(mark)) ?? null;
}

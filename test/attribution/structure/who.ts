import type { Passage } from "../../../src/attribution/index.js";
import { read } from "../reading.js";

/**
 * Who is on record for each sentence of a draft, in order: a name, "somebody" where the piece does not name them,
 * "writer", or in brackets why nobody need be ("(question)", "(headline)").
 */
export function whoSays(text: string): readonly string[] {
  return read(text).passages.flatMap((passage) => passage.rests.map((_, index) => whoOf(passage, index)));
}

function whoOf(passage: Passage, index: number): string {
  const rest = passage.rests[index];
  if (rest === undefined || rest.kind === "nothing") return "writer";
  if (rest.kind === "exempt") return `(${rest.why})`;
  if (rest.kind === "citation") return "cited";
  return passage.attributions[rest.attribution]?.source.name || "somebody";
}

/** The same with each sentence behind who says it, for drafts: "Ana Lee: I saw it." */
export function sentencesByWhom(text: string): readonly string[] {
  return read(text).passages.flatMap((passage) =>
    passage.sentences.map(
      ({ start, end }, index) => `${whoOf(passage, index)}: ${passage.prose.text.slice(start, end).trim()}`,
    ),
  );
}

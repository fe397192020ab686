import type { Passage } from "../../../src/attribution/index.js";
import { read } from "../reading.js";

/**
 * Who is on record in a draft, sentence after sentence: "Ana Lee (person) | The well", with the first two words of the
 * sentence. Sentences for which nobody is are left out, so that a table also says who is silent. A sentence that is
 * exempt gives its reason ("exempt: score | They won"); headlines, questions and lists of references are left out too.
 */
export function whose(text: string): readonly string[] {
  return read(text).passages.flatMap((passage) =>
    passage.sentences.flatMap(({ start, end }, index) => {
      const who = whoIs(passage, index);
      return who === "" ? [] : [`${who} | ${openingOf(passage.prose.text.slice(start, end))}`];
    }),
  );
}

function whoIs(passage: Passage, index: number): string {
  const rest = passage.rests[index];
  if (rest === undefined || /^(?:headline|question|interviewer|reference list)$/.test(rest.why)) return "";
  const source = passage.attributions[rest.attribution]?.source;
  if (rest.kind === "exempt") return `exempt: ${rest.why}`;
  if (source) return `${source.name || "somebody"} (${source.kind})`;
  return rest.kind === "quoted" ? "somebody (nobody)" : "";
}

function openingOf(sentence: string): string {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.'’,–-]*/gu) ?? [];
  return words
    .slice(0, 2)
    .join(" ")
    .replace(/[.,]+$/u, "");
}

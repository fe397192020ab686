import type { Passage } from "../../attribution/index.js";
import { NAMING_LINKS } from "../../lexicons/claims/vague.js";
import { askAfter, insert } from "../claims/fixes.js";
import { type SourceHere, sourcesOfKind, wordsBetween } from "../claims/sources.js";
import { listOption } from "../options.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const NAMING = new Set(NAMING_LINKS);

export const vagueSource: Rule = {
  id: "attribution/vague-source",
  description: "A camp or crowd is given as the source, and nobody in it is named.",
  rationale:
    'Critics, experts and many people can be made to say anything. Reuters and AP ask for sources that are named, and Wikipedia marks such words with "who?".',
  standards: ["reuters", "ap", "npr", "wikipedia"],
  severity: severityOf("warning"),
  options: {
    accept: { description: 'Sources that are good enough for you, such as "forecasters".', default: [] },
  },
  examples: { flag: [], pass: [] },
  check(passage, options, report) {
    const accepted = listOption(options, "accept");
    for (const source of sourcesOfKind(passage, "vague")) {
      const words = passage.prose.text.slice(source.start, source.end);
      if (accepted.has(words.toLowerCase()) || isNamed(passage, source)) continue;
      report({ start: source.start, end: source.end, message: message(words), fixes: fixes(passage, source) });
    }
  },
};

function message(words: string): string {
  return `Nobody is named here: “${words}” could be anyone. Name one who says so, or say how many and who.`;
}

/** "Critics, among them Ana Lee, say": the words that name somebody stand in the same sentence. */
function isNamed(passage: Passage, { end, sentence }: SourceHere): boolean {
  return wordsBetween(passage, end, sentence.end).some((word) => NAMING.has(word));
}

function fixes(passage: Passage, source: SourceHere): Fix[] {
  const known = passage.known.filter((one) => one.kind !== "document").slice(0, 2);
  return [
    askAfter(source, "who", "Ask who"),
    ...known.map((one) => insert(source.end, `, among them ${one.name},`, `Name ${one.name}`)),
  ];
}

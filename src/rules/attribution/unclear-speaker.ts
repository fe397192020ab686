import type { Passage } from "../../attribution/index.js";
import { sourcesOfKind } from "../claims/sources.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const PERSONAL = new Set(["he", "she"]);

export const unclearSpeaker: Rule = {
  id: "attribution/unclear-speaker",
  description: "“He said” or “she said”, and nobody is there to point at.",
  rationale:
    "Readers should not have to search for who is speaking. Reuters and AP ask for a name wherever there is doubt.",
  standards: ["reuters", "ap"],
  severity: severityOf("information"),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const { attribution, start, end } of sourcesOfKind(passage, "pronoun")) {
      const words = passage.prose.text.slice(start, end);
      if (attribution.basis !== "speech" || attribution.speaker !== "" || !PERSONAL.has(words.toLowerCase())) continue;
      report({
        start,
        end,
        message: `It is not clear who “${words}” is here. Name the speaker.`,
        fixes: fixes(passage, start, end),
      });
    }
  },
};

/** One for each of the nearest people. */
function fixes(passage: Passage, start: number, end: number): Fix[] {
  return passage.known
    .filter((source) => source.kind === "person")
    .slice(0, 3)
    .map((source) => ({ title: `Name ${source.name}`, safe: false, edits: [{ start, end, text: source.name }] }));
}

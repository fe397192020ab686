import type { Passage } from "../../attribution/index.js";
import { ask } from "../claims/fixes.js";
import { sourcesOfKind } from "../claims/sources.js";
import { placeholder } from "../placeholders.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PERSONAL = new Set(["he", "she"]);

export const unclearSpeaker: Rule = {
  id: "attribution/unclear-speaker",
  description: "“He said” or “she said”, and nobody is there to point at.",
  rationale:
    "Readers should not have to search for who is speaking. Reuters and AP ask for a name wherever there is doubt.",
  standards: ["reuters", "ap"],
  severity: severityOf("information"),
  options: {},
  examples: {
    flag: [
      { text: "The road was closed. He said it was ice.", marked: ["He"] },
      { text: "The shop is shut. “It was the rent,” she said.", marked: ["she"] },
      { text: "The lights went out. She said a fuse had blown.", marked: ["She"] },
      { text: "The vote was lost. “We will be back,” he said.", marked: ["he"] },
      { text: "The bridge opened at noon. He told reporters it was safe.", marked: ["He"] },
      { text: "Rain fell all day. She said the pitch was fit.", marked: ["She"] },
      { text: "The choir sang. “It was our best night,” he said.", marked: ["he"] },
      { text: "The museum is free. She said it would stay so.", marked: ["She"] },
      { text: "The ferry sank in May. He said the crew had warned the owners.", marked: ["He"] },
      { text: "The clinic has two rooms. “We need four,” she said.", marked: ["she"] },
      { text: "The harvest was poor. He blamed the frost, and he said the orchard was old.", marked: ["he"] },
      { text: "Prices rose. She said the levy was to blame.", marked: ["She"] },
      { text: "The pool is shut. “We ran out of money,” he said.", marked: ["he"] },
      { text: "The trains were late. She said a tree had come down.", marked: ["She"] },
      { text: "It was a long night. “Nobody slept,” she said.", marked: ["she"] },
      { text: "The bill passed. He said it was a poor one.", marked: ["He"] },
      { text: "The mill burned down. “It was my life,” he said.", marked: ["he"] },
      { text: "Snow fell in May. She told the paper it was normal.", marked: ["She"] },
      { text: "The strike is over. “We won,” she said.", marked: ["she"] },
      { text: "The strike is over. “They won,” he said.", marked: ["he"] },
    ],
    pass: [
      "Ana Lee closed the road. She said it was ice.",
      "Bo Ray spoke first. He said it was ice.",
      "The mayor, Ana Lee, closed the road. “It was ice,” she said.",
      "Ana Lee opened the hall.\n\nShe said it had cost too much.",
      "The company lost money. It said sales fell.",
      "The neighbours met. They said the noise was too loud.",
      "“I was late,” Bo Ray said. He said the bus had broken down.",
      "Councillor Bo Ray voted no. “It is a bad plan,” he said.",
      "Ana Lee, who runs the clinic, needs more rooms. She said four would do.",
      "Who said it was ice?",
      "It was said to be ice.",
      "Bo Ray left. Asked why, he said he was tired.",
      "Lee said the road was closed.",
      "Mr Ray left early. He said he was tired.",
      "A lawyer rose. “I object,” she said.",
      "The skipper waved. He said the sea was rough.",
      "The band played on. It said nothing.",
      "“We won,” Ana Lee said. She said it twice.",
      "Dr Lee was late. She said the bridge was up.",
      "His sister came. She said the road was shut.",
    ],
  },
  check(passage, _options, report) {
    if (passage.known.some((source) => source.kind === "person")) return;
    const somebody = firstPerson(passage);
    for (const { attribution, start, end } of sourcesOfKind(passage, "pronoun")) {
      const words = passage.prose.text.slice(start, end);
      if (attribution.basis !== "speech" || !PERSONAL.has(words.toLowerCase())) continue;
      if (attribution.speaker !== "" || (somebody >= 0 && somebody < start)) continue;
      const replacement = { start, end, text: placeholder("speaker") };
      report({
        start,
        end,
        message: `It is not clear who “${words}” is here. Name the speaker.`,
        fixes: [ask({ question: "Ask who is speaking", missing: "speaker" }, end, [replacement])],
      });
    }
  },
};

/** Offset of the first person a passage names or describes, for "he" and "she" to point at; -1 where there is none. */
function firstPerson(passage: Passage): number {
  return passage.prose.text.search(SOMEBODY);
}

/** "Ana Lee", "Dr Lee", "the skipper", "a lawyer". */
const SOMEBODY =
  /\p{Lu}\p{L}{1,40} \p{Lu}\p{L}|(?<!\p{L})(?:Mr|Ms|Mrs|Dr|Sir)\.? \p{Lu}|(?<!\p{L})(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) \p{Ll}{0,20}(?:man|woman|or|er|ist|ian|ess|boy|girl|chief|coach)(?!\p{L})/u;

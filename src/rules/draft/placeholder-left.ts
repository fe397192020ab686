import { severityOf } from "../profiles.js";
import { placeholdersLeft } from "../templates.js";
import { EVERY_PASSAGE } from "../triggers.js";
import type { Rule } from "../types.js";

export const placeholderLeft: Rule = {
  id: "draft/placeholder-left",
  description: "A placeholder is still in the draft.",
  rationale:
    "A placeholder such as TK marks something still to come. The Chicago Manual of Style asks that it be specific and that it stop publication until it is filled.",
  standards: ["chicago"],
  severity: severityOf("error"),
  options: {
    templates: {
      description: "Further wordings for what is still to come; “*” stands for a few words, as in “[CHECK *]”.",
      default: [],
    },
  },
  examples: {
    flag: [
      { text: "The bridge cost $4 million, according to [SOURCE TK].", marked: ["[SOURCE TK]"] },
      { text: "The bridge opened in TK.", marked: ["TK"] },
      { text: "The mayor, TKTK, opened it.", marked: ["TKTK"] },
      { text: "[WHO SAYS TK] said the bridge is safe.", marked: ["[WHO SAYS TK]"] },
      { text: "It is the longest in the county.[citation needed]", marked: ["[citation needed]"] },
      { text: "Some [who?] disagree.", marked: ["[who?]"] },
      { text: "It was built in XXX by convicts.", marked: ["XXX"] },
      { text: "Mayor XXX said so in [XXX].", marked: ["XXX", "[XXX]"] },
      { text: "The choir has [NUMBER TK] members in [PLACE TK].", marked: ["[NUMBER TK]", "[PLACE TK]"] },
      { text: "- Ferry times: TK\n- Fares: 4 euros", marked: ["TK"] },
      { text: "## Results TK\n\nText.", marked: ["TK"] },
      { text: "| Goals | TK |\n|---|---|\n| Cards | 2 |", marked: ["TK"] },
      { text: "“It leaked,” [SPEAKER TK] said.", marked: ["[SPEAKER TK]"] },
      { text: "The vote was **TK** to 40.", marked: ["TK"] },
    ],
    pass: [
      "Type `TK` where a fact is missing.",
      "```\nTODO: TK\n```",
      "The TKB bank lent the money.",
      "It is sold in sizes up to XXL.",
      "The report (in draft) is out.",
      "[The report](https://example.org/TK) is out.",
      "He plays for TK4 Racing.",
      "<!-- TK: ask Ana -->\n\nThe ferry runs daily.",
      "The witness [a neighbour] saw smoke.",
      "“They [the council] knew,” Lee said.",
      "The atkins plan was shelved.",
      "Super Bowl XXX was played in Tempe.",
      "The choir sang Psalm XXX.",
    ],
  },
  triggers: EVERY_PASSAGE,
  check(passage, options, report) {
    const { text } = passage.prose;
    const { templates } = options;
    for (const place of placeholdersLeft(text, templates)) {
      report({ start: place.start, end: place.end, message: message(place.missing), fixes: () => [] });
    }
  },
};

function message(missing: string): string {
  const what = missing === "" || missing.endsWith("needed") ? "what is missing" : named(missing);
  return `A placeholder is still here. Fill in ${what} before you publish.`;
}

/** "The missing source", but "who says so" and "her age": a question, and what has its own determiner, stand by themselves. */
function named(missing: string): string {
  return /^(?:by )?(?:who|what|which|when|where|why|how)/.test(missing) || DETERMINED.test(missing)
    ? missing
    : `the missing ${missing}`;
}

const DETERMINED = /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their) /;

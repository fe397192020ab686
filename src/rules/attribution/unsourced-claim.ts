import { type Passage, VOICE } from "../../attribution/index.js";
import type { Sentence, Token } from "../../language/index.js";
import { accordingTo } from "../claims/fixes.js";
import { QUESTIONS } from "../claims/questions.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

/** Shorter ones are exclamations, captions and the like. */
const LEAST_WORDS = 7;
/** Of their own life, plans and product writers are the witness; instructions claim nothing. */
const WITNESSES: ReadonlySet<string> = new Set([
  ...["i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "let"],
]);
const SUBJECTS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);

export const unsourcedClaim: Rule = {
  id: "attribution/unsourced-claim",
  description: "A sentence asserts something in the writer's own voice, and nobody near it is on record.",
  rationale:
    "Readers should know where a claim comes from. AP asks for a source for all that the writer has not seen, unless it is commonly known; the BBC asks that claims be attributed.",
  standards: ["ap", "bbc"],
  severity: severityOf("information", { encyclopedia: "off", opinion: "hint", personal: "hint", reference: "hint" }),
  options: {},
  examples: {
    flag: [
      {
        text: "The council has failed its tenants for a decade.",
        marked: ["The council has failed its tenants for a decade."],
      },
      {
        text: "Turnout among the young is a weak point for both parties.",
        marked: ["Turnout among the young is a weak point for both parties."],
      },
      {
        text: "The ferry company treats its crews very badly.",
        marked: ["The ferry company treats its crews very badly."],
      },
      {
        text: "The ruling leaves the growers without a market.",
        marked: ["The ruling leaves the growers without a market."],
      },
      {
        text: "Most residents of the valley have lost faith in the water board.",
        marked: ["Most residents of the valley have lost faith in the water board."],
      },
      {
        text: "The new timetable has made the morning harder for nurses.",
        marked: ["The new timetable has made the morning harder for nurses."],
      },
      {
        text: "The left has abandoned the towns that built it.",
        marked: ["The left has abandoned the towns that built it."],
      },
      {
        text: "The right has abandoned the towns that built it.",
        marked: ["The right has abandoned the towns that built it."],
      },
      {
        text: "The finances of the club are weaker than its results.",
        marked: ["The finances of the club are weaker than its results."],
      },
      {
        text: "Schools in the valley have no heating in winter.",
        marked: ["Schools in the valley have no heating in winter."],
      },
      {
        text: "The mayor's plan ignores the people who rent.",
        marked: ["The mayor's plan ignores the people who rent."],
      },
      {
        text: "Landlords in the old town have a grip on the housing market.",
        marked: ["Landlords in the old town have a grip on the housing market."],
      },
      {
        text: "Tenants in the old town have a grip on the housing debate.",
        marked: ["Tenants in the old town have a grip on the housing debate."],
      },
      {
        text: "The clinic has become a refuge for the whole county.",
        marked: ["The clinic has become a refuge for the whole county."],
      },
      {
        text: "Doctors are leaving the islands because the pay is poor.",
        marked: ["Doctors are leaving the islands because the pay is poor."],
      },
      { text: "The bank has a habit of hiding its losses.", marked: ["The bank has a habit of hiding its losses."] },
      {
        text: "Nobody in the ministry reads the letters from the north.",
        marked: ["Nobody in the ministry reads the letters from the north."],
      },
      {
        text: "The orchard owners have more power than the law allows.",
        marked: ["The orchard owners have more power than the law allows."],
      },
      {
        text: "The festival brings the town more trouble than money.",
        marked: ["The festival brings the town more trouble than money."],
      },
      {
        text: "The deal gives the airline control over the landing fees.",
        marked: ["The deal gives the airline control over the landing fees."],
      },
      {
        text: "The quota has ruined the small boats in the bay.",
        marked: ["The quota has ruined the small boats in the bay."],
      },
      {
        text: "The committee's silence has damaged the school.",
        marked: ["The committee's silence has damaged the school."],
      },
    ],
    pass: [
      "The council has failed its tenants, the auditor said.",
      "According to the union, the ferry company treats its crews badly.",
      "“The council has failed its tenants for a decade,” Ana Lee said.",
      "Ana Lee said the council had failed its tenants. It had sold their homes, she said.",
      "# The council has failed its tenants",
      "Has the council failed its tenants for a decade?",
      "We moved the shop to the corner of Mill Lane in spring.",
      "I think the ferry company treats its crews badly.",
      "You can find the tickets on the page of the club.",
      "Let the dough rest under a cloth for an hour.",
      "Stir the dough until it comes away from the bowl.",
      "It rained.",
      "Our choir sings on the first Sunday of every month.",
      "My grandmother kept bees behind the old railway station.",
      "The water board, the report found, has lost the trust of residents.",
      "A poor year for apples",
      "Few residents trust the water board, a survey by the county showed.",
      "The clinic has become a refuge, Bo Ray wrote in a letter to the county.",
      "[The deal gives the airline control over the landing fees](https://example.org/deal).",
      "The deal gives the airline control over the landing fees.[^1]\n\n[^1]: Ana Lee, *Landing*, 2019.",
      "Ana Lee: The bank has a habit of hiding its losses.\n\nBo Ray: The bank has a habit of paying its debts.",
      "> The council has failed its tenants for a decade.\n>\n> — Ana Lee",
    ],
  },
  triggers: { rests: ["nothing"] },
  check(passage, _options, report) {
    if (passage.kind !== "paragraph") return;
    passage.sentences.forEach((sentence, index) => {
      if (passage.rests[index]?.kind !== "nothing" || !asserts(passage, sentence)) return;
      report({
        start: sentence.start,
        end: sentence.start + passage.prose.text.slice(sentence.start, sentence.end).trimEnd().length,
        message: "Nobody is on record for this sentence. Say who says so, or how you know.",
        fixes: () => [accordingTo(passage, sentence, QUESTIONS["unsourced-claim"])],
      });
    });
  },
};

/** Whether a sentence says something of somebody or something else: a subject, a verb, and no "I", "we" or "you". */
function asserts(passage: Passage, sentence: Sentence): boolean {
  const own = ownWords(passage, sentence);
  if (own.length < LEAST_WORDS || own.some(({ lower }) => WITNESSES.has(lower))) return false;
  const verb = own.findIndex(({ tag }) => tag === "VERB" || tag === "AUX");
  return verb > 0 && own.slice(0, verb).some(({ tag }) => SUBJECTS.has(tag));
}

function ownWords({ tokens, voices }: Passage, { first, last }: Sentence): Token[] {
  return tokens
    .slice(first, last)
    .filter(({ tag }, at) => voices.kinds[first + at] === VOICE.writer && tag !== "PUNCT" && tag !== "SPACE");
}

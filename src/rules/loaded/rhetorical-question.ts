import type { Passage } from "../../attribution/index.js";
import { type Sentence, whenAsked } from "../../language/index.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";
import { isSilent } from "./find/voice.js";

/** How a question starts that is meant as a claim, or that the writer goes on to answer. */
const meantAsClaim = whenAsked(
  () =>
    /^(?:(?:and|but|so|or) )?(?:who (?:could|would|can|knew|cares|needs|wants)|why (?:would|should|bother|not|on earth|are we|do we|does anyone|else)|what (?:could|kind of|sort of|on earth|else|is wrong|happened to)|how (?:could|can|dare|many more|much more|much longer|much worse|long must|long will|else|hard)|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|shouldn't|wouldn't|haven't|hasn't|is it any|is this|is that|are we|do we|does (?:anyone|anybody)|did (?:anyone|anybody)|can (?:anyone|anybody|we)|could it|since when|where (?:is|was) the (?:outrage|shame|proof)|really|sound familiar|surprised|remember when|what's not|the (?:result|problem|reason|catch|answer|lesson))\b/iu,
);
/** How the next sentence answers it. */
const ANSWER =
  /^(?:no|yes|nothing|nobody|no one|hardly|of course|not |because|simple|never|everything|the answer|well,|exactly)\b/iu;

export const rhetoricalQuestion: Rule = {
  id: "loaded/rhetorical-question",
  description: "A question makes a claim, or the writer answers it.",
  rationale:
    "A question that wants no answer is a claim without a source. Wikipedia asks for the statement, and for who makes it.",
  standards: ["wikipedia"],
  severity: severityOf("hint", { opinion: "off", personal: "off", reference: "off" }),
  options: {},
  examples: {
    flag: [
      { text: "Who could object to that?", marked: ["Who could object to that?"] },
      { text: "Why would anyone pay?", marked: ["Why would anyone pay?"] },
      { text: "Isn't it time to act?", marked: ["Isn't it time to act?"] },
      { text: "How dare the council decide?", marked: ["How dare the council decide?"] },
      { text: "What could go wrong?", marked: ["What could go wrong?"] },
      { text: "Did it work? No.", marked: ["Did it work?"] },
      { text: "Will the left learn? Hardly.", marked: ["Will the left learn?"] },
      { text: "Will the right learn? Hardly.", marked: ["Will the right learn?"] },
      { text: "Who cares about the pier?", marked: ["Who cares about the pier?"] },
      { text: "How much longer must the tenants wait?", marked: ["How much longer must the tenants wait?"] },
      { text: "Where is the outrage?", marked: ["Where is the outrage?"] },
      { text: "Don't voters deserve better?", marked: ["Don't voters deserve better?"] },
      { text: "Who could vote against clean air?", marked: ["Who could vote against clean air?"] },
      { text: "Why would anyone trust the bank?", marked: ["Why would anyone trust the bank?"] },
      { text: "Isn't it time the club changed?", marked: ["Isn't it time the club changed?"] },
      { text: "How dare the union strike?", marked: ["How dare the union strike?"] },
      { text: "How dare the firm sack them?", marked: ["How dare the firm sack them?"] },
      { text: "Did the drug work? No.", marked: ["Did the drug work?"] },
      { text: "What could go wrong at sea?", marked: ["What could go wrong at sea?"] },
      { text: "Don't patients deserve better?", marked: ["Don't patients deserve better?"] },
    ],
    pass: [
      "When does the ferry leave?",
      "Lee asked whether it had worked.",
      "“Who could object?” Lee said.",
      "How do I renew a permit?",
      "Where can I park?",
      "What is a byte?",
      "Who won the cup in 1990?",
      "Which bus goes to Leeds?",
      "It worked.",
      "How old is the pier?",
      "Is the pool open on Sunday?",
      "What happens if I lose my card?",
      "Who voted against the bill?",
      "What is a reef?",
      "“Who could vote against it?” Bo Ray asked.",
      "Bo Ray asked why anyone would trust the bank.",
      "When does the club meet?",
      "How does the drug work?",
      "Where do the buses stop?",
      "Which team won in 1966?",
    ],
  },
  triggers: { text: ["?"] },
  check(passage, _options, report) {
    passage.sentences.forEach((sentence, index) => {
      if (!isRhetorical(passage, sentence, passage.sentences[index + 1])) return;
      report({
        start: sentence.start,
        end: sentence.end,
        message: "A question that wants no answer is a claim. Say it as a statement, and who makes it.",
        fixes: () => [],
      });
    });
  },
};

function isRhetorical(passage: Passage, sentence: Sentence, next: Sentence | undefined): boolean {
  const text = textOf(passage, sentence);
  if (!text.endsWith("?") || isSilent(passage, sentence.first)) return false;
  if (meantAsClaim().test(text)) return true;
  return next !== undefined && ANSWER.test(textOf(passage, next));
}

/** The sentence with straight apostrophes. */
function textOf(passage: Passage, sentence: Sentence): string {
  return passage.prose.text.slice(sentence.start, sentence.end).replace(/’/gu, "'").trimEnd();
}

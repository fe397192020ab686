import type { Passage, Quotation } from "../../attribution/index.js";
import { beginsWithSmallLetter, sentenceIndexAt } from "../../language/index.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const MOST_WORDS = 2;
/** What stands right before a word held at arm’s length, in lower case as what follows: whose it is, or which. */
const BEFORE =
  /(?:\b(?:the|a|an|this|that|these|those|such|his|her|its|their|our|my|your|some|any|of|for|as|other)|[’']s|s[’']|,) $/;
const LONGEST = 60;
/** How far back a word that introduces the marks may stand, in UTF-16 units. */
const REACH = 120;
/** Words about what somebody said or wrote: bits of it are quoted after them. */
const TELLS_OF_WORDS =
  /\b(?:accus|condemn|critici|denounc|describ|declar|refer|prais|warn|urg|promis|vow|call|label|brand|dismiss|mock|blast|slam|advocat|editorial|statement|speech|interview|tweet|letter|email|report|survey|article|post|wrote|written|writing|vote|chant|shout|read)[a-z]*\b/;
const MARKS = /^["'“”‘’«»„‹›]+|["'“”‘’«»„‹›]+$/gu;
/** Words that say the marks name, define or translate a word. */
const INTRODUCES_TERM =
  /\b(?:called|named|term|terms|termed|word|words|phrase|slogan|dubbed|nicknamed|titled|entitled|known as|means|meaning|mean|spelled|reads|labeled|labelled|marked|code-named|motto|chant|hashtag|song|album|film|book|show|sign|signs|banner|letter|label)\b[^.!?]{0,24}$/;

export const scareQuotes: Rule = {
  id: "loaded/scare-quotes",
  description: "One or two words stand in quotation marks that nobody is quoted as saying.",
  rationale:
    "Quotation marks around a word that nobody is quoted as saying hold it at arm’s length: readers hear “so-called”. Reuters asks writers not to use them so.",
  standards: ["reuters", "wikipedia"],
  severity: severityOf("hint", { news: "information", encyclopedia: "information", personal: "off", reference: "off" }),
  options: {},
  examples: {
    flag: [
      { text: "Their “reform” is late.", marked: ["“reform”"] },
      { text: 'Their "reform" is late.', marked: ['"reform"'] },
      { text: "The “experts” met in Leeds.", marked: ["“experts”"] },
      { text: "The left’s “progress” is slow.", marked: ["“progress”"] },
      { text: "The right’s “progress” is slow.", marked: ["“progress”"] },
      { text: "His “charity” owns a yacht.", marked: ["“charity”"] },
      { text: "The “free” lunch costs $9.", marked: ["“free”"] },
      { text: "The club sold its “star” for $3.", marked: ["“star”"] },
      { text: "The firm pays these “bonuses” to its owner.", marked: ["“bonuses”"] },
      { text: "They gave a “peace” prize to a gun maker.", marked: ["“peace”"] },
      { text: "The “election” had one candidate.", marked: ["“election”"] },
      { text: "Its “science” is a guess.", marked: ["“science”"] },
      { text: "The club's “fans” were paid to come.", marked: ["“fans”"] },
      { text: "The lab's “cure” is salt.", marked: ["“cure”"] },
      { text: "The government’s “reform” is a cut.", marked: ["“reform”"] },
      { text: "The opposition’s “reform” is a cut.", marked: ["“reform”"] },
      { text: "The firm's “sale” raised prices.", marked: ["“sale”"] },
      { text: "The hotel's “pool” is a tub.", marked: ["“pool”"] },
      { text: "The “volunteers” were on the payroll.", marked: ["“volunteers”"] },
      { text: "The mayor's “consultation” lasted an hour.", marked: ["“consultation”"] },
    ],
    pass: [
      "Their reform is late.",
      "Lee called the reform “late”.",
      "“It is late,” Lee said.",
      "The word “reform” is from Latin.",
      "The play “Hamlet” is sold out.",
      "The song “Blue Moon” is from 1934.",
      "The crater is called “Big Dent”.",
      "The term “byte” dates from 1956.",
      "Her twin, William “Bill” Lee, is a vet.",
      "She said the plan was “dead”.",
      "The sign reads “Shut”.",
      "The beam is 6' 2\" long.",
      "The club's fans were paid to come.",
      "Bo Ray called the cure “salt”.",
      "The judge ruled that the sale was “unfair”.",
      "The band is called “The Fans”.",
      "The word “pool” has two senses.",
      "Her novel “The Cure” is out.",
      "The button marked “Stop” is red.",
      "The map calls the street “Long Row”.",
    ],
  },
  triggers: { quotations: ["scare"] },
  check(passage, _options, report) {
    // Bits of what somebody says elsewhere in the paragraph are likely theirs.
    if (passage.kind !== "paragraph" || passage.quotations.some(({ kind }) => kind === "speech")) return;
    const onRecord = sentencesOnRecord(passage);
    for (const quotation of passage.quotations) {
      if (!isScare(passage, quotation, onRecord)) continue;
      const words = passage.prose.text.slice(quotation.start, quotation.end);
      report({
        start: quotation.start,
        end: quotation.end,
        message: `${words}: nobody is quoted here, so readers hear “so-called”. Take the marks away, or say who uses the word.`,
        fixes: () => [withoutMarks(quotation, words)],
      });
    }
  },
};

/** Indexes of the sentences in which somebody speaks. */
function sentencesOnRecord({ sentences, attributions }: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { cue, content } of attributions) {
    for (const span of cue?.back === 0 ? [cue, ...content] : content) {
      const last = sentenceIndexAt(sentences, span.end - 1);
      for (let at = sentenceIndexAt(sentences, span.start); at <= last; at++) found.add(at);
    }
  }
  return found;
}

function isScare(passage: Passage, quotation: Quotation, onRecord: ReadonlySet<number>): boolean {
  if (quotation.kind !== "scare" || quotation.owner >= 0 || quotation.continued || !quotation.closed) return false;
  if (quotation.end - quotation.start > LONGEST) return false;
  const words = bare(passage.prose.text.slice(quotation.start, quotation.end)).split(/\s+/);
  if (words.length > MOST_WORDS || !beginsWithSmallLetter(words[0] ?? "")) return false;
  const index = sentenceIndexAt(passage.sentences, quotation.start);
  if (onRecord.has(index)) return false;
  const from = Math.max(passage.sentences[index]?.start ?? 0, quotation.start - REACH);
  const before = passage.prose.text.slice(from, quotation.start).toLowerCase();
  return BEFORE.test(before) && !TELLS_OF_WORDS.test(before) && !INTRODUCES_TERM.test(before);
}

function bare(words: string): string {
  return words.replace(MARKS, "");
}

function withoutMarks(quotation: Quotation, words: string): Fix {
  const edit = { start: quotation.start, end: quotation.end, text: bare(words) };
  return { title: "Remove the quotation marks", safe: false, edits: [edit] };
}

import type { Passage } from "../../attribution/index.js";
import { STUDY_NOUNS } from "../../lexicons/claims/study.js";
import { type Claim, findClaims, spanOf, wordsOf } from "../claims/find.js";
import { askAfter } from "../claims/fixes.js";
import { withComplement } from "../claims/phrase-end.js";
import { QUESTIONS } from "../claims/questions.js";
import { isNear, namesSource } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns<"shows" | "in">("unnamed-study", ["shows", "in"]);

export const unnamedStudy: Rule = {
  id: "attribution/unnamed-study",
  description: "Research, a poll or figures are the source, without name, year or link.",
  rationale:
    "“Studies show” cannot be checked. Reuters, the BBC and Wikipedia ask which study, by whom and when, with a link where there is one.",
  standards: ["reuters", "bbc", "wikipedia"],
  severity: severityOf("warning"),
  options: {},
  examples: {
    flag: [
      { text: "Studies show that the pill works.", marked: ["Studies"] },
      { text: "Research suggests naps help.", marked: ["Research"] },
      { text: "Polls show the race is close.", marked: ["Polls"] },
      { text: "Recent data show that rents have doubled.", marked: ["Recent data"] },
      { text: "A new study found that bees prefer blue.", marked: ["A new study"] },
      { text: "A recent poll found that most drivers object.", marked: ["A recent poll"] },
      { text: "Evidence suggests the dam was weak.", marked: ["Evidence"] },
      { text: "Figures show that fewer people vote.", marked: ["Figures"] },
      { text: "According to recent figures, the firm lost money.", marked: ["recent figures"] },
      { text: "According to research, cats sleep more in winter.", marked: ["research"] },
      { text: "Several studies have found the opposite.", marked: ["Several studies"] },
      { text: "Many surveys indicate that readers skip ads.", marked: ["Many surveys"] },
      { text: "Statistics show that cyclists live longer.", marked: ["Statistics"] },
      { text: "Some research has shown a link to diet.", marked: ["Some research"] },
      { text: "Early findings suggest the vaccine is safe.", marked: ["Early findings"] },
      { text: "Scientific studies have proved that walking helps.", marked: ["Scientific studies"] },
      { text: "Official figures reveal a fall in crime.", marked: ["Official figures"] },
      { text: "Numerous studies have linked noise to stress.", marked: ["Numerous studies"] },
      { text: "One survey put support at half.", marked: ["One survey"] },
      { text: "Other studies on exercise and sleep have shown that walkers rest longer.", marked: ["Other studies"] },
      { text: "Recent research into soil suggests that worms like rain.", marked: ["Recent research"] },
      { text: "Evidence on rents shows that caps work.", marked: ["Evidence"] },
      { text: "Evidence on rents shows that caps fail.", marked: ["Evidence"] },
      { text: "The tax is popular, surveys suggest.", marked: ["surveys"] },
      { text: "Studies have found that hare numbers halved between 2000 and 2019.", marked: ["Studies"] },
    ],
    pass: [
      "A study on naps by the University of Oslo has shown that they help.",
      "The study on sleep and exercise has shown that walkers rest longer.",
      "Her research into soil suggests that worms like rain.",
      "He wrote a study on moss and showed it to Ana Lee.",
      "A 2024 Leeds study found that naps help.",
      "A study by the University of Oslo found that naps help.",
      "A study published in The Lancet found that naps help.",
      "[Studies](https://example.org/naps) show that naps help.",
      "A Gallup poll showed the race was close.",
      "Figures from the Office for National Statistics show a fall.",
      "The study also found that bees prefer blue.",
      "The report says the dam was weak.",
      "She studies birds and shows her drawings.",
      "He showed the data to his tutor.",
      "“Studies show it works,” Ana Lee said.",
      "Ana Lee said studies show it works.",
      "The polls close at ten.",
      "They found the figures in a drawer.",
      "Researchers at Lund University found a second cave.",
      "The research cost two million kroner.",
      "Studies show that naps help.[^1]\n\n[^1]: Lund 2024.",
      "Census figures for 2021 show a fall.",
      "Her numbers are in the appendix.",
      "The survey ship left port on Friday.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places, (claim) => !isFound(claim))) {
      const span = studySpan(passage, claim);
      const words = wordsOf(passage, span);
      report({
        start: span.start,
        end: span.end,
        signs: [claim.pattern],
        message: `Readers cannot look this up: which ${withoutArticle(words)}? Name it, with its year, and link to it.`,
        fixes: () => [askAfter(withComplement(passage, span), QUESTIONS["unnamed-study"])],
      });
    }
  },
};

/** "Study" for "A study": it comes behind "which". */
function withoutArticle(words: string): string {
  return words.toLowerCase().replace(/^(?:an?|any|one|some) /u, "");
}

/** The words for the study, without "according to" before them or the verb behind. */
function studySpan(passage: Passage, { first, last }: Claim<unknown>): { start: number; end: number } {
  const { tokens } = passage;
  let end = first;
  for (let at = first; at < last; at++) {
    const token = tokens.at(at);
    if (token !== undefined && (STUDY.has(token.lower) || STUDY.has(token.lemma))) {
      end = at + 1;
      break;
    }
  }
  const lead = tokens.lower(first);
  const skip = lead === "according" ? 2 : lead === "in" || lead === "by" || lead === "from" || lead === "as" ? 1 : 0;
  return spanOf(tokens, first + skip, end);
}

const STUDY = new Set(STUDY_NOUNS);

/** Whether a reader can find the study: by its name or year, by a link, or because the draft has met it. */
function isFound(claim: Claim<string>): boolean {
  return namesSource(claim) || isNear(claim, "citation") || isDefinite(claim);
}

/** "The study", "her figures", "Gallup polls": one the draft has named. */
function isDefinite({ passage, sentence, first, value }: Claim<string>): boolean {
  const before = first > sentence.first ? passage.tokens.at(first - 1) : undefined;
  return value === "shows" && before !== undefined && DEFINITE.has(before.tag);
}

const DEFINITE: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "PART", "NOUN", "ADJ"]);

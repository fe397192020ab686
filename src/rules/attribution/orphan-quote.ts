import type { Passage, Quotation } from "../../attribution/index.js";
import { firstTokenAt, sentenceIndexAt, type Tokens } from "../../language/index.js";
import { MANNER_VERBS, SAY_VERBS } from "../../lexicons/attribution/index.js";
import { wordsOf } from "../claims/find.js";
import { ask } from "../claims/fixes.js";
import { numberOption } from "../options.js";
import { placeholder } from "../placeholders.js";
import { severityOf } from "../profiles.js";
import type { Edit, Fix, Rule } from "../types.js";

export const orphanQuote: Rule = {
  id: "attribution/orphan-quote",
  description: "A quotation has no speaker.",
  rationale:
    "Readers should never have to guess who is speaking. Reuters and AP ask for a speaker with each quotation, and again when it goes on in a new paragraph.",
  standards: ["reuters", "ap"],
  severity: severityOf("warning", { personal: "off", reference: "off" }),
  options: {
    words: { description: "Quotations with fewer words than this are left alone.", default: 4 },
  },
  examples: {
    flag: [
      {
        text: "“It failed in every way we feared.” The vote was on Monday.",
        marked: ["“It failed in every way we feared.”"],
      },
      {
        text: '"Nobody asked us about the road." The road opened in May.',
        marked: ['"Nobody asked us about the road."'],
      },
      {
        text: "The hall was cold. “We have waited nine years for this.” The doors opened at ten.",
        marked: ["“We have waited nine years for this.”"],
      },
      {
        text: "“The left has lost its mind about this.” The motion was dropped.",
        marked: ["“The left has lost its mind about this.”"],
      },
      {
        text: "“The right has lost its mind about this.” The motion was dropped.",
        marked: ["“The right has lost its mind about this.”"],
      },
      {
        text: "“I never saw the letter until today!” The letter is dated May.",
        marked: ["“I never saw the letter until today!”"],
      },
      { text: "“We will not sell the forest.” It was late.", marked: ["“We will not sell the forest.”"] },
      {
        text: "The bells rang. “Nobody told us the ferry was gone.” It left at six.",
        marked: ["“Nobody told us the ferry was gone.”"],
      },
      {
        text: "“You cannot teach forty children in one room.” The school has two rooms.",
        marked: ["“You cannot teach forty children in one room.”"],
      },
      { text: "“They took the money and left.” The office is empty.", marked: ["“They took the money and left.”"] },
      { text: "“The ice was thin that year.” Two boats were lost.", marked: ["“The ice was thin that year.”"] },
      { text: "“We were never paid for the work.” The bridge stands.", marked: ["“We were never paid for the work.”"] },
      {
        text: "“My mother planted every tree here.” The orchard was sold in June.",
        marked: ["“My mother planted every tree here.”"],
      },
      { text: "“He was the best of us.” The church was full.", marked: ["“He was the best of us.”"] },
      {
        text: "“The winters are longer than they were.” Snow fell in May.",
        marked: ["“The winters are longer than they were.”"],
      },
      {
        text: "“Nobody in this street can sell a house.” The signs have faded.",
        marked: ["“Nobody in this street can sell a house.”"],
      },
      {
        text: "The bus was full. “They promised us a second one.” It never came.",
        marked: ["“They promised us a second one.”"],
      },
      {
        text: "“You do not close a library in a poor town.” It closed in 2019.",
        marked: ["“You do not close a library in a poor town.”"],
      },
      {
        text: "“The judge did not let me finish.” The hearing took nine minutes.",
        marked: ["“The judge did not let me finish.”"],
      },
      {
        text: "“It is the last boat of its kind.” It rests on the sand.",
        marked: ["“It is the last boat of its kind.”"],
      },
    ],
    pass: [
      "“It failed in every way we feared,” Ana Lee said.",
      "Ana Lee said: “It failed in every way we feared.”",
      "She called it “a total failure”.",
      "They sang “The Long Way Home to You” twice.",
      "“It failed,” Ana Lee said. “Nobody had tested it before that day.”",
      "Ana Lee shook her head. “It failed because nobody tested it,” she said.",
      "The sign says “No Dogs”.",
      "He is known as “the Fox”.",
      "A “green bond” pays for such work.",
      "> “It failed in every way we feared.”\n>\n> — Ana Lee",
      "According to Ana Lee, “the roof had leaked for years and nobody cared”.",
      "“We have waited nine years,” Ana Lee said.\n\n“And we would wait nine more for a hall like this,” she added.",
      "Ana Lee wrote that the roof “had leaked for years before anybody looked at it”.",
      'The 6" pipe and the 8" pipe burst.',
      "It's the ’90s again.",
      "# ‘I never wanted to be first’: ten years of Bo Ray\n\nBo Ray left in May.",
      "She read from “The Winter of the Long Ships”.",
      "Bo Ray asked, “Who is going to pay for all this?”",
      "“Who is going to pay for all this?” asked Bo Ray.",
      "Ana Lee's report calls the roof “a danger to everybody under it”.",
      "“We sold it,” Ana Lee said, “because nobody came to see it.”",
    ],
  },
  triggers: { quotations: ["speech"] },
  check(passage, options, report) {
    // A headline quotes what the story below it attributes.
    if (passage.kind === "heading") return;
    const least = numberOption(options, "words", 4);
    for (const quotation of passage.quotations) {
      if (quotation.kind !== "speech" || quotation.owner >= 0 || quotation.continued) continue;
      const text = wordsOf(passage, quotation);
      if (text.split(/\s+/u).length < least) continue;
      report({
        start: quotation.start,
        end: firstSentenceEnd(passage, quotation),
        message: "Nobody is named as the speaker of this quotation. Say who said it.",
        fixes: () => (quotation.closed ? speakerFixes(passage, quotation) : []),
      });
    }
  },
};

/** A long quotation is marked up to the end of its first sentence. */
function firstSentenceEnd(passage: Passage, quotation: Quotation): number {
  const sentence = passage.sentences[sentenceIndexAt(passage.sentences, quotation.start)];
  return Math.min(quotation.end, sentence?.end ?? quotation.end);
}

/** "It failed." → "It failed," [SPEAKER TK] said. None where the words around it say who speaks, or would go on behind the tag. */
function speakerFixes(passage: Passage, quotation: Quotation): Fix[] {
  if (isLabelled(passage, quotation) || isIntroduced(passage, quotation) || isTaggedBehind(passage, quotation))
    return [];
  return leavesRoom(passage, quotation) ? [speakerFix(passage, quotation)] : [];
}

/** "Bo Ray: “It failed.”": a name and a colon before it. */
function isLabelled({ prose }: Passage, { start }: Quotation): boolean {
  return /(?:^|[.!?]["”’)]?\s+)\p{Lu}[^\n.!?“”"]{0,60}:\s*$/u.test(prose.text.slice(Math.max(0, start - 80), start));
}

/** What words are written in. */
const WRITTEN = new Set(
  "tweet retweet letter statement email e-mail memo op-ed editorial speech remark telegram".split(" "),
);

/** "Lee's first tweet came at noon. “It failed.”": the sentence before tells whose words come. */
function isIntroduced({ tokens, sentences }: Passage, { start }: Quotation): boolean {
  const at = sentenceIndexAt(sentences, start);
  const before = sentences[at]?.start === start ? sentences[at - 1] : sentences[at];
  if (before === undefined) return false;
  return tokens
    .slice(before.first, before.last)
    .some(({ lemma, tag, end }) => tag === "NOUN" && end <= start && WRITTEN.has(lemma));
}

const SAYING: ReadonlySet<string> = new Set([...SAY_VERBS, ...MANNER_VERBS, "tweet"]);

/** "“It failed!” Ana Lee said as she left": the words behind it are its tag, with nothing else that is said. */
function isTaggedBehind({ tokens, sentences }: Passage, { end }: Quotation): boolean {
  const first = firstTokenAt(tokens, end);
  const sentence = sentences[sentenceIndexAt(sentences, tokens.start(first) ?? end)];
  if (sentence === undefined) return false;
  for (let at = first; at < sentence.last; at++) {
    if (!/^(?:VERB|PROPN)$/u.test(tokens.tag(at) ?? "X") || at === first) continue;
    if (SAYING.has(tokens.lemma(at).toLowerCase()) || isSaid(tokens.lower(at))) return saysNothing(tokens, at + 1);
  }
  return false;
}

/** A capital within a sentence ("Lee Tweeted") may hide from the lemma that it is a verb. */
function isSaid(lower: string): boolean {
  return lower === "said" || lower === "says" || lower === "tweeted" || lower === "wrote";
}

/** Whether no words of a statement follow a verb of saying: "Lee said as she left", but not "Lee said the road was closed". */
function saysNothing(tokens: Tokens, next: number): boolean {
  const tag = tokens.tag(next);
  if (tag === undefined || /^(?:as|while|when|after|before|during)$/u.test(tokens.lower(next))) return true;
  return tag === "ADP" || tag === "ADV" || (tag === "PUNCT" && !/^[:"“‘]/u.test(tokens.text(next)));
}

/** Whether a tag may end the sentence: nothing goes on behind the quotation, and no page, name or sign belongs to it. */
function leavesRoom({ prose }: Passage, { start, end }: Quotation): boolean {
  const behind = prose.text.slice(end).trimStart();
  if (/^(?:[([–—@/<-]|\p{Ll})/u.test(behind))
    return /[,!?]["”’»]+$/u.test(prose.text.slice(start, end)) && /^\p{Ll}/u.test(behind);
  return /[.,!?]["”’»]+$/u.test(prose.text.slice(start, end)) || /^(?:$|[.;!?,])/u.test(behind);
}

/** "It failed." → "It failed," [SPEAKER TK] said. */
function speakerFix({ prose }: Passage, { start, end }: Quotation): Fix {
  const text = prose.text.slice(start, end);
  const question = { question: "Ask who is speaking", missing: "speaker" };
  const said = ` ${placeholder(question.missing)} said`;
  const marks = /["'”’»]+$/u.exec(text)?.[0] ?? "";
  const stop = end - marks.length - 1;
  const behind = (words: string): Edit => ({ start: end, end, text: words });
  const isOver = /^\s*(?:$|["“‘«]?\p{Lu})/u.test(prose.text.slice(end, end + 20));
  switch (prose.text[stop]) {
    case ".":
      return ask(question, end, [{ start: stop, end: stop + 1, text: "," }, behind(`${said}.`)]);
    case ",":
    case "!":
    case "?":
      return ask(question, end, [behind(isOver ? `${said}.` : said)]);
    default:
      return ask(question, end, [behind(`,${said}`)]);
  }
}

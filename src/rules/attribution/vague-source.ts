import type { KnownSource, Passage } from "../../attribution/index.js";
import { firstTokenAt, type Tag, type Tokens } from "../../language/index.js";
import { CROWD_TRIGGERS, type Crowd, crowdsIn } from "../claims/crowds.js";
import { wordsOf } from "../claims/find.js";
import { ask, withNames } from "../claims/fixes.js";
import { bringsIn } from "../claims/naming.js";
import { WHEN } from "../claims/phrase-end.js";
import { QUESTIONS } from "../claims/questions.js";
import { saysWhy } from "../claims/unnamed.js";
import { listOption } from "../options.js";
import { placeholder } from "../placeholders.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

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
  examples: {
    flag: [
      { text: "Critics say it failed.", marked: ["Critics"] },
      { text: "Experts believe it works.", marked: ["Experts"] },
      { text: "Supporters say it works.", marked: ["Supporters"] },
      { text: "Republicans called the bill a power grab.", marked: ["Republicans"] },
      { text: "Democrats called the bill a power grab.", marked: ["Democrats"] },
      { text: "Some say the bridge is unsafe.", marked: ["Some"] },
      { text: "Many argue that the fee is fair.", marked: ["Many"] },
      { text: "Economists say wages will rise.", marked: ["Economists"] },
      { text: "Beekeepers warn that the winter was mild.", marked: ["Beekeepers"] },
      { text: "Most fans think he should stay.", marked: ["Most fans"] },
      { text: "The tax is unfair, according to opponents.", marked: ["opponents"] },
      { text: "“It is a scandal,” campaigners said.", marked: ["campaigners"] },
      { text: "Analysts expect the bank to cut jobs.", marked: ["Analysts"] },
      { text: "Local residents complained that the pool was cold.", marked: ["Local residents"] },
      { text: "Observers have described the talks as tense.", marked: ["Observers"] },
      { text: "Some experts take issue with the figure.", marked: ["Some experts"] },
      { text: "Residents have serious doubts about the dam.", marked: ["Residents"] },
      { text: "Some scientists doubt the claim.", marked: ["Some scientists"] },
      { text: "Conservatives have argued that the rule is too strict.", marked: ["Conservatives"] },
      { text: "Liberals have argued that the rule is too lax.", marked: ["Liberals"] },
      { text: "Bookmakers say the mare will win.", marked: ["Bookmakers"] },
      { text: "Europeans say they are tired of it.", marked: ["Europeans"] },
      { text: "Every expert agrees that parks pay for themselves.", marked: ["Every expert"] },
      { text: "All economists know that the tax works.", marked: ["All economists"] },
      { text: "Everyone in the town knows that he paid.", marked: ["Everyone in the town"] },
      { text: "The club has a dress code that some believe is daft.", marked: ["some"] },
      { text: "Though critics say it failed, the fair will return.", marked: ["critics"] },
    ],
    pass: [
      "Ana Lee, who voted against it, said it failed.",
      "Critics, including Ana Lee, say it failed.",
      "The union says it failed.",
      "The ministry said the bridge is safe.",
      "Councillor Lee said the bridge is safe.",
      "The two engineers, Ana Lee and Bo Ray, say it is safe.",
      "Critics gathered outside.",
      "Experts built the model.",
      "Some of the wine was sour.",
      "Many people came.",
      "Ana Lee said critics were wrong.",
      "“Critics say it failed,” Ana Lee said.",
      "She met supporters in Leeds.",
      "Residents took the bus to the fair.",
      "Some experts took part in the dig.",
      "If for some reason you do not hear from us, please write again.",
      "Other issues at the top of the list relate to rent.",
      "Renters are most inclined to say that the fee is high.",
      "Residents, granted anonymity, said the roof leaks.",
      "“Is it shut?” someone asked me.",
      "The most debated rules are old.",
      "Residents said the roof leaks, on condition of anonymity.",
      "In Leeds, 45 percent of registered voters said they would stay home, the poll found.",
      "The report says the bridge is safe.",
      "Republicans won the seat.",
      "Democrats won the seat.",
      "Residents can vote until ten.",
      "Scientists at Lund University say the ice is thin.",
      "The economist Ana Lee says wages will rise.",
      "Fans sang until midnight.",
      "Critics say it failed.[^1]\n\n[^1]: Leeds Echo, 4 May.",
      "Critics say [it failed](https://example.org/review).",
      "Early geologists doubted the claim (Moll, Reed & Hart, 1950; Pini, 1968).",
      "Ana Lee and her aides claimed that the vote was wrong.",
      "In May voters approved the sale of beer.",
      "Shareholders rejected the merger.",
      "Prosecutors say Strand ignored two warnings.",
      "Ida Peters spoke first. Peters said the roof was old.",
      "Rogers says the mill is old.",
      "The head of the panel of economic advisers predicted that growth would stall.",
      "Wait until customers have said what they need.",
      "The group will provide some thoughts on how to park.",
      "He offered many thanks and some hopes for June.",
      "Nobody will pay unless experts say that it works.",
      "She asked whether critics had said so.",
      "The report is out. Inspectors wrote that pupils were proud of the school.",
      "Trustees of the Riverside Fund warned that it would run dry.",
      "Every winter parents found out that the gym was shut.",
      "It came when parents found out that the gym was shut.",
      "Officers had recommended approval.",
      "Detectives found that 29 residents had lost money.",
      "Parents have asked whether the gym will open.",
      "On Monday officers took the plan to the board.",
      "Rents make a garden a distant dream for many.",
      "Everyone agreed that the supper had been a success.",
      "All the councillors agreed that the wall should go.",
      "All members agreed to the new rules.",
      "Ana Lee said everyone knows that he paid.",
      "Conservative critics of the mayor won six seats, highlighting the discontent with his style.",
    ],
  },
  triggers: CROWD_TRIGGERS,
  check(passage, options, report, places) {
    const accepted = listOption(options, "accept");
    for (const crowd of crowdsIn(passage, places)) {
      const words = wordsOf(passage, crowd);
      if (accepted.has(words.toLowerCase()) || isAnswered(passage, crowd)) continue;
      report({
        start: crowd.start,
        end: crowd.end,
        signs: crowd.signs,
        message: message(words),
        fixes: () => fixes(passage, crowd),
      });
    }
  },
};

/** Whether the draft names them, links to them or says why it does not. */
function isAnswered(passage: Passage, crowd: Crowd): boolean {
  return isNamed(passage, crowd) || isCited(passage, crowd) || saysWhy(passage, crowd);
}

function message(words: string): string {
  return `Nobody is named here: “${words}” could be anyone. Name one who says so, or say how many and who.`;
}

/** The sentence links to whoever says so. */
function isCited(passage: Passage, { index }: Crowd): boolean {
  return passage.rests[index]?.near.includes("citation") ?? false;
}

/** "Critics, among them Ana Lee, say", "scientists at Lund University": the sentence says who, or of what body. */
function isNamed(passage: Passage, crowd: Crowd): boolean {
  const { text } = passage.prose;
  const behind = text.slice(crowd.end, crowd.end + 40);
  if (/^\s?[—–:,(]/.test(behind) && /^\s?[—–:,(]\s?\p{Lu}\S+ \p{Lu}/u.test(behind)) return true;
  const words = wordsOf(passage, crowd);
  // A capital only at the head of its sentence: there is no name in it.
  if (words.slice(1) === words.slice(1).toLowerCase()) return bringsIn(passage, crowd);
  if (/ (?:at|from|in) (?:the )?\p{Lu}/u.test(words)) return true;
  if (/^(?:[Tt]rustees|[Dd]irectors|[Gg]overnors|[Oo]fficers) of (?:the )?\p{Lu}/u.test(words)) return true;
  return bringsIn(passage, crowd);
}

/** What ties a place or a body to those who belong to it. */
const BELONGING = /^(?:in|within|inside|outside|across|of|at|on)$/;
const IN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
/** Nobody can be among one. */
const ONE: ReadonlySet<string> = new Set([
  "someone",
  "somebody",
  "anyone",
  "anybody",
  "nobody",
  "everyone",
  "everybody",
]);

/** What belongs to the phrase still: "voters who feel trapped", "supporters and opponents". */
const SPLIT = /^(?:who|whom|whose|and|or)$/;

/** "Critics, among them [WHO TK], say": asks for a name. Those whom the draft knows may be among them or not. */
function fixes(passage: Passage, crowd: Crowd): Fix[] {
  const { tokens } = passage;
  if (ONE.has(wordsOf(passage, crowd).toLowerCase())) return [];
  const known = passage.known.filter(({ kind, said }) => kind !== "document" && said > 0).slice(0, 2);
  const question = QUESTIONS["vague-source"];
  const at = endOfPhrase(passage, crowd);
  const next = firstTokenAt(tokens, at);
  // "Dozens more are piled up": no people.
  if (SPLIT.test(tokens.lower(next)) || tokens.lower(next) === "more") return [];
  const closing = isLast(passage, at) ? "" : ",";
  const missing = placeholder(question.missing);
  const link = isAlone(passage, crowd, next) ? null : linkOf(passage, crowd);
  const text = link === null ? ` ${missing}` : `, ${link} ${missing}${closing}`;
  return [withNames(ask(question, at, [{ start: at, end: at, text }]), known.map(inDraft))];
}

/** "Alarm among experts, including [WHO TK]": one "among" is enough. */
function linkOf(passage: Passage, crowd: Crowd): string {
  return /\bamong\b/i.test(wordsOf(passage, crowd)) ? "including" : "among them";
}

/**
 * Whether the placeholder stands alone, since more words between commas would not be read well: "they [WHO TK]", in a heading,
 * in "that, many [WHO TK] say, is", beside words put in already ("analysts [WHO TK], however, say").
 */
function isAlone(passage: Passage, crowd: Crowd, next: number): boolean {
  const { tokens } = passage;
  const words = wordsOf(passage, crowd);
  if (passage.kind === "heading" || /^they$/i.test(words) || /,|^by |\bincluding\b/i.test(words)) return true;
  if (/['’]s?$/.test(words)) return true;
  if (/\b(?:half|majorit(?:y|ies)|(?:every|some|any)(?:one|body))\b/.test(words.toLowerCase())) return true;
  if (tokens.text(next) === "," && /^(?:NUM|NOUN)$/.test(tokens.tag(next + 1) ?? "")) return true;
  const isPutIn = tokens.text(firstTokenAt(tokens, crowd.start) - 1) === ",";
  return isPutIn && /^(?:VERB|AUX)$/.test(tokens.tag(next) ?? "") && tokens.text(next + 1) === ",";
}

/** Where the phrase ends that the crowd opens: behind "both parties" in "economists in both parties". */
function endOfPhrase(passage: Passage, crowd: Crowd): number {
  const { tokens } = passage;
  const { end } = crowd;
  const comma = wordsOf(passage, crowd).indexOf(",");
  if (comma > 0) return crowd.start + comma;
  const first = firstTokenAt(tokens, end);
  if (/['’]s?$/.test(wordsOf(passage, crowd))) return endOfNouns(tokens, first) ?? end;
  const nouns = OF_SOME.test(tokens.lower(first - 1)) ? endOfNouns(tokens, first) : undefined;
  if (nouns !== undefined) return nouns;
  if (!BELONGING.test(tokens.lower(first)) || WHEN.test(tokens.lower(first + 1))) return end;
  let last = first + 1;
  while (IN_PHRASE.has(tokens.tag(last) ?? "X")) last++;
  const closes = last > first + 1 && /^(?:VERB|AUX|PUNCT)$/.test(tokens.tag(last) ?? "");
  return closes ? (tokens.end(last - 1) ?? end) : end;
}

const OF_SOME = /^(?:many|some|most|few|several|other)$/;

/** "In the minds of many | voters". */
function endOfNouns(tokens: Tokens, first: number): number | undefined {
  let last = first;
  while (/^(?:ADJ|NOUN)$/.test(tokens.tag(last) ?? "")) last++;
  const isPlural = /(?:s|people)$/.test(tokens.lower(last - 1)) && last > first;
  return tokens.tag(last - 1) === "NOUN" && isPlural ? tokens.end(last - 1) : undefined;
}

/** Whether a stop or a dash follows, which closes the insertion. */
function isLast(passage: Passage, end: number): boolean {
  return /^\s*(?:$|[.,;:!?)—–]|--)/u.test(passage.prose.text.slice(end));
}

/** The name as the draft writes it: "the White House". */
function inDraft({ name, article }: KnownSource): string {
  return article ? `the ${name}` : name;
}

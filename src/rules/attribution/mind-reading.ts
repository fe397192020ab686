import { isHuman } from "../../attribution/index.js";
import { STIRRING_VERBS } from "../../lexicons/claims/mind.js";
import { clauseEnd, isQuotedAt } from "../claims/clause-end.js";
import { type Claim, findClaims, markOf } from "../claims/find.js";
import { noteBehind, whoSaid } from "../claims/fixes.js";
import { noteOnPhrase } from "../claims/phrase-note.js";
import { QUESTIONS } from "../claims/questions.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const PATTERNS = new Patterns("mind-reading", [true]);

/** What somebody can enjoy without being asked. */
const FORTUNES = new Set(
  "run spell season success lead boom benefit popularity advantage monopoly majority revival growth support".split(" "),
);
const FARTHEST_NOUN = 4;
const STIRRING = new Set(STIRRING_VERBS);
const COUNTED =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\d+|every|three|four|five|ten)\b|\d ?(?:%|per ?cent\b)/iu;

export const mindReading: Rule = {
  id: "attribution/mind-reading",
  description: "What somebody thinks, wants or feels is stated as fact.",
  rationale:
    "Only the person knows. Reuters asks writers to report what people say and do, and to leave their thoughts to them.",
  standards: ["reuters", "npr"],
  severity: severityOf("information", { opinion: "off", personal: "off", reference: "off" }),
  options: {},
  examples: {
    flag: [
      { text: "The minister is desperate for a deal.", marked: ["is desperate"] },
      { text: "The opposition is desperate for a scandal.", marked: ["is desperate"] },
      { text: "The firm feared losses.", marked: ["firm feared"] },
      { text: "The minister feared that voters would leave.", marked: ["minister feared"] },
      { text: "She dreaded the vote.", marked: ["She dreaded"] },
      { text: "The board was worried about the leak.", marked: ["was worried"] },
      { text: "The chairman loves to be photographed.", marked: ["loves"] },
      { text: "The singer relishes being rude.", marked: ["relishes being"] },
      { text: "He ran in part to stop his rival.", marked: ["in part"] },
      { text: "She moved the vote in a bid to split the union.", marked: ["in a bid"] },
      { text: "He kept silent for fear of a strike.", marked: ["for fear"] },
      { text: "The governor has no intention of leaving.", marked: ["has no intention"] },
      { text: "The owners had no interest in winning.", marked: ["had no interest"] },
      { text: "The sale startled investors.", marked: ["startled investors"] },
      { text: "The verdict shocked the town.", marked: ["shocked the town"] },
      { text: "The offer angered the union world.", marked: ["angered the union world"] },
      { text: "The party was rattled by the poll.", marked: ["was rattled"] },
      { text: "He was motivated by revenge.", marked: ["motivated by revenge"] },
      { text: "The firm secretly hoped for rain.", marked: ["secretly hoped"] },
      { text: "The couple have weighed moving abroad.", marked: ["have weighed"] },
      { text: "The coach had lost faith in the striker.", marked: ["lost faith"] },
      { text: "The senator has his eyes on the governor's house.", marked: ["has his eyes"] },
      { text: "The owners' lobby has realised that its old allies are gone.", marked: ["has realised"] },
      { text: "The critics admired the set.", marked: ["admired"] },
      { text: "The gangs have started to realize the road is watched.", marked: ["started to realize"] },
      { text: "The parties have begun to realise the seat is lost.", marked: ["begun to realise"] },
      { text: "They simply do not care about the pier.", marked: ["do not care"] },
      { text: "The minister knows perfectly well that the pier leaks.", marked: ["knows perfectly well"] },
      { text: "The mayor secretly hoped for a defeat.", marked: ["secretly hoped"] },
      { text: "The cabinet is too frightened of the mayor to vote.", marked: ["is too frightened"] },
    ],
    pass: [
      "The minister said she is desperate for a deal.",
      "“I am desperate for a deal,” the minister said.",
      "The board, Lee said, was worried about the leak.",
      "The firm said it hoped for rain.",
      "Nine miners are feared dead.",
      "She is a feared critic.",
      "It was the most feared team in the league.",
      "The verdict came at noon.",
      "She wrote that she dreaded the winter.",
      "In a letter, the firm said it feared losses.",
      "They ran to catch the bus.",
      "He took part in order.",
      "The church loved by tourists is shut.",
      "The dog was afraid.",
      "Water is needed in order to cook.",
      "The part was hard to play.",
      "The market opened at nine.",
      "The eyes of the statue are blue.",
      "According to his diary, he was motivated by revenge.",
      "The plan was weighed on Monday.",
      "She told the court she was ashamed of it.",
      "The train had no intention board.",
      "He has two eyes.",
      "Hale are enjoying their best run since 1998.",
      "The app is enjoying the benefits of a long winter.",
      "Lee said the gangs have started to realize the road is watched.",
      "The engine began to cough.",
      "A school officer came to see the new roof.",
      "The chef's assistant secretly installed a second oven.",
      "The crash involved a van driven by an unlicensed courier.",
      "She spoke on bees, a topic she knew well.",
      "Nine in 10 tenants are unhappy with the lifts.",
      "It was no surprise the party lost.",
      "Moss did not seem to be worried about the tide.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places, (claim) => isMind(claim))) {
      const { start, end } = markOf(claim);
      report({
        start,
        end,
        signs: [claim.pattern],
        message: "How do we know what they think or want? Report what they said or did, or say who tells us.",
        fixes: () => fixesOf(claim),
      });
    }
  },
};

function isMind(claim: Claim<unknown>): boolean {
  return !isFortune(claim) && !isDriver(claim) && !isNoun(claim) && !isPolled(claim) && !isLook(claim);
}

/** "A van driven by an unlicensed courier": somebody at the wheel, and no motive. */
function isDriver({ passage: { tokens }, first, last }: Claim<unknown>): boolean {
  return tokens.lower(first) === "driven" && tokens.slice(last - 1, last + 3).some(({ lemma }) => isHuman(lemma));
}

/** "No surprise the party lost": a noun that looks like a verb of stirring. */
function isNoun({ passage: { tokens }, first }: Claim<unknown>): boolean {
  return STIRRING.has(tokens.lower(first)) && tokens.tag(first) === "NOUN";
}

/** "Nine in 10 tenants are unhappy", "61 percent of nurses are worried": they were asked. */
function isPolled({ passage, sentence }: Claim<unknown>): boolean {
  return COUNTED.test(passage.prose.text.slice(sentence.start, sentence.end));
}

/** "Did not seem to be worried": how they looked. */
function isLook({ passage: { tokens }, first }: Claim<unknown>): boolean {
  const at = tokens.lower(first - 1) === "to" ? first - 2 : first - 1;
  return /^(?:seem|appear|look)$/u.test(tokens.lemma(at));
}

/** How many words may stand between the claim and a question at the end of its clause. */
const FAR = 16;

/** "They despised him [HOW DO WE KNOW TK]": the question alone, and none where it would fall on other words. */
function fixesOf(claim: Claim<unknown>): Fix[] {
  const { passage, sentence, first, last } = claim;
  const question = QUESTIONS["mind-reading"];
  if (isWish(claim)) return [whoSaid(passage, sentence, question, { first, last })];
  const end = clauseEnd(passage, sentence, last).last;
  const near = noteOnPhrase(claim, question);
  if (isQuotedAt(passage, end - 1)) return near === null ? [] : [near];
  if (end - last > FAR && near !== null) return [near];
  return [noteBehind(passage, sentence, question, { first, last })];
}

/** "Is desperate for a deal": a wish in a few words, which whoever knows of it can be said to tell. */
function isWish({ passage: { tokens }, sentence, first, last }: Claim<unknown>): boolean {
  const isShort = sentence.last - sentence.first <= SHORT;
  const isFor = tokens.lower(last) === "for" || tokens.lower(last - 1) === "for";
  return isShort && isFor && tokens.slice(first, last).some(({ tag }) => tag === "ADJ");
}

/** Longest sentence, in words and marks, of a wish that somebody tells. */
const SHORT = 10;

/** "Are enjoying their best run since 1998": what goes well for them, and no feeling of theirs. */
function isFortune({ passage, first, last }: Claim<unknown>): boolean {
  const isEnjoying = passage.tokens.slice(first, last).some(({ lemma, lower }) => /^enjoy/u.test(lemma || lower));
  return isEnjoying && passage.tokens.slice(last, last + FARTHEST_NOUN).some(({ lemma }) => FORTUNES.has(lemma));
}

import { isHuman, VOICE } from "../../attribution/index.js";
import { JUDGING_ADJECTIVES } from "../../lexicons/claims/judgement.js";
import { clauseEnd, isQuotedAt } from "../claims/clause-end.js";
import { type Claim, findClaims, hasWord, markOf } from "../claims/find.js";
import { noteBehind, whoSaid } from "../claims/fixes.js";
import { isRelativeVerb, noteOnPhrase } from "../claims/phrase-note.js";
import { QUESTIONS } from "../claims/questions.js";
import { isSaidOfThing } from "../loaded/find/sense.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const PATTERNS = new Patterns("opinion-as-fact", [true]);

/** "I was late, and the hall was a disgrace": the writer was there. */
const WITNESS: ReadonlySet<string> = new Set(["i", "me", "my", "myself"]);
const POSSIBILITIES = new Set(["to", "can", "could", "may", "might", "should", "would"]);

const JUDGING = new Set(JUDGING_ADJECTIVES);

export const opinionAsFact: Rule = {
  id: "attribution/opinion-as-fact",
  description: "A judgement in the writer's own voice is put as fact.",
  rationale:
    "Readers take a judgement that nobody owns for the publication's. Reuters, AP and Wikipedia ask that opinions be given to whoever holds them.",
  standards: ["reuters", "ap", "wikipedia"],
  severity: severityOf("information", { encyclopedia: "warning", opinion: "off", personal: "off", reference: "off" }),
  options: {},
  examples: {
    flag: [
      { text: "The mood in the cabinet is toxic.", marked: ["is toxic"] },
      {
        text: "Mayor Ife Okafor said the remorse was real, but the plan was a disgrace to the town.",
        marked: ["was a disgrace"],
      },
      { text: "That was an ominous sign for the pact.", marked: ["was an ominous sign"] },
      { text: "The plan is unworkable.", marked: ["is unworkable"] },
      { text: "The plan is brilliant.", marked: ["is brilliant"] },
      { text: "The problem with the tax is that nobody understands it.", marked: ["The problem with the tax is"] },
      { text: "The real question is who pays.", marked: ["The real question is"] },
      { text: "The result was a blow to the left.", marked: ["was a blow"] },
      { text: "The result was a blow to the right.", marked: ["was a blow"] },
      { text: "Tension ran high in the hall.", marked: ["Tension ran high"] },
      { text: "It is no surprise that they lost.", marked: ["It is no surprise"] },
      { text: "The vote underscores the party's weakness.", marked: ["underscores"] },
      { text: "The win cements her hold on the club.", marked: ["cements her"] },
      { text: "It was bad news for growers.", marked: ["was bad news"] },
      { text: "The team just keeps getting better.", marked: ["just keeps"] },
      { text: "The exhibition is a testament to patience.", marked: ["is a testament"] },
      { text: "The museum is on the right track.", marked: ["on the right track"] },
      { text: "The decision was reckless.", marked: ["was reckless"] },
      { text: "The speech was inspiring.", marked: ["was inspiring"] },
      { text: "No one should be surprised.", marked: ["No one should"] },
      { text: "There is no doubt that the roof will hold.", marked: ["There is no doubt"] },
      { text: "The firm faces an uphill battle.", marked: ["faces an uphill"] },
    ],
    pass: [
      "The salts in the water that are toxic come from the mine.",
      "Judge Ife Okafor said the remorse was real, but the breach was so serious that only prison would do.",
      "The levee was finished in 1987.",
      "Trade lawyer Ana Ruiz called it an ominous sign for the pact.",
      "The plan is unworkable, Lee said.",
      "“The plan is unworkable,” Lee said.",
      "Lee said the problem with the tax is that nobody understands it.",
      "According to the auditor, the decision was reckless.",
      "The plan is 90 pages long.",
      "The plan is due on Monday.",
      "The door is open.",
      "The shop is closed.",
      "The road sign fell.",
      "He was born in Oslo.",
      "The vote was held on Tuesday.",
      "The blow broke his arm.",
      "The museum is free.",
      "Admission is cheap for children under five.",
      "The river was high.",
      "She is right-handed.",
      "The jar is empty.",
      "I was grumpy all winter, and my soup was awful.",
      "The committee found that the decision was reckless.",
      "The battle took place in 1415.",
      "The superintendent reaffirmed a promise to meet parents.",
      "She also underlined the need for a ramp.",
      "The police hold those who are suspected of theft.",
      "The sum had not been appropriated by the assembly.",
      "He was mistaken for a guard.",
      "It is wise to read the label first.",
      "The district could not demonstrate a supply of land.",
      "In general, that means nobody else can copy it.",
      "The auditor was “deeply troubled” by the accounts.",
      "The shares rose on the back of good sales.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(
      passage,
      PATTERNS,
      places,
      (claim) => isVerdict(claim) && !hasWord(claim, WITNESS),
    )) {
      const { start, end } = markOf(claim);
      report({
        start,
        end,
        signs: [claim.pattern],
        message: "This is a judgement, and it reads as yours. Say whose it is, or give the facts it rests on.",
        fixes: () => fixesOf(claim),
      });
    }
  },
};

/** "…, [WHO SAYS SO TK] said"; the question alone in a clause that says which, or before words of somebody else. */
function fixesOf(claim: Claim<unknown>): Fix[] {
  const { passage, sentence, last } = claim;
  const question = QUESTIONS["opinion-as-fact"];
  if (isQuotedAt(passage, clauseEnd(passage, sentence, last).last - 1)) {
    const near = noteOnPhrase(claim, question);
    return near === null ? [] : [near];
  }
  const isSaidOfNoun = isRelativeVerb(claim);
  return [(isSaidOfNoun ? noteBehind : whoSaid)(passage, sentence, question, claim)];
}

function isVerdict(claim: Claim<unknown>): boolean {
  if (isHypothetical(claim) || isAction(claim) || isStatement(claim)) return false;
  if (isParticiple(claim) || isExplained(claim) || isAnothers(claim) || isAdvice(claim)) return false;
  return !isOfCourt(claim) && !isOfThing(claim);
}

/** "Salts in the blood that are toxic": plain description. */
function isOfThing({ passage: { tokens }, first, last }: Claim<unknown>): boolean {
  return tokens.lemma(first) === "be" && isSaidOfThing(tokens, first, last - 1);
}

/** Those whose judgement a court hears or hands down. */
const OF_COURT = /\b(?:judge|justice|recorder|magistrates?|coroner|prosecutor|sheriff|tribunal)\b/iu;
const PROSECUTING = /^(?:prosecuting|defending|sentencing)$/u;

/** "Judge Okafor said she accepted it, but the breach was so serious": the judgement goes on in the same sentence. */
function isOfCourt({ passage, sentence, first }: Claim<unknown>): boolean {
  const at = passage.tokens.start(first) ?? 0;
  return passage.attributions.some(({ source: { phrase, roles }, content, basis }) => {
    if (basis !== "speech" || phrase === null || phrase.back !== 0) return false;
    if (phrase.start < sentence.start || phrase.end > at) return false;
    if (!content.some(({ end }) => end <= at && end > sentence.start)) return false;
    const words = `${passage.prose.text.slice(phrase.start, phrase.end)} ${roles.join(" ")}`;
    return OF_COURT.test(words) || PROSECUTING.test(passage.tokens.lower(sentence.first));
  });
}

/** "Are suspected of fraud", "had not been appropriated", "was mistaken for a guard": done to them, and no judgement. */
function isParticiple({ passage: { tokens }, first, last }: Claim<unknown>): boolean {
  if (tokens.lemma(first) !== "be") return false;
  const word = tokens.lower(last - 1);
  return (/ed$/u.test(word) && !JUDGING.has(word)) || (word === "mistaken" && tokens.lower(last) === "for");
}

/** "That means nobody else may copy it": what follows from a rule. */
function isExplained({ passage: { tokens }, last, pattern }: Claim<unknown>): boolean {
  if (!pattern.includes("means")) return false;
  const isAnyone = /^(?:you|one|nobody|no|anyone|anybody|everyone|everybody)$/u;
  return tokens.slice(last - 1, last + 1).some(({ lower }) => isAnyone.test(lower));
}

/** "It is wise to read the label": advice to the reader. "It was wrong to sell it" is a verdict. */
function isAdvice({ passage: { tokens }, first, last }: Claim<unknown>): boolean {
  if (!/^(?:is|'s|’s)$/u.test(tokens.lower(first)) || tokens.lower(first - 1) !== "it") return false;
  const isToDo = tokens.lower(last) === "to" && tokens.tag(last + 1) === "VERB";
  return isToDo && /^(?:wise|sensible|prudent|useful|worthwhile|helpful|advisable|best)$/u.test(tokens.lower(last - 1));
}

/** "The inspector was “deeply troubled”": in quotation marks, so another's words. */
function isAnothers({ passage: { voices }, first, last }: Claim<unknown>): boolean {
  for (let at = first; at < last; at++) if (voices.kinds[at] !== VOICE.mentioned) return false;
  return true;
}

/** "To burnish his image", "it could be a problem": what is meant or may be, and not what is. */
function isHypothetical({ passage: { tokens }, first }: Claim<unknown>): boolean {
  const isDenied = /^(?:not|n't|n’t)$/u.test(tokens.lower(first - 1));
  return POSSIBILITIES.has(tokens.lower(isDenied ? first - 2 : first - 1));
}

/** "Is promising them": a verb that looks like a judgement. */
function isAction({ passage, first, last }: Claim<unknown>): boolean {
  const token = passage.tokens.at(last - 1);
  return passage.tokens.lemma(first) === "be" && token?.tag === "VERB" && token.lower.endsWith("ing");
}

/** What people do with words. */
const STATING: ReadonlySet<string> = new Set(
  "reaffirm emphasise emphasize highlight underline underscore illustrate".split(" "),
);

/** "The head reaffirmed a promise", "she underlined the need": somebody says so, and the writer explains nothing. */
function isStatement({ passage: { tokens }, first }: Claim<unknown>): boolean {
  if (!STATING.has(tokens.lemma(first))) return false;
  const subject = tokens.slice(0, first).findLast(({ tag }) => tag !== "ADV" && tag !== "AUX");
  return subject !== undefined && (isHuman(subject.lemma) || /^(?:he|she|they)$/u.test(subject.lower));
}

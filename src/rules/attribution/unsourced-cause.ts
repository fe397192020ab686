import { isHuman } from "../../attribution/index.js";
import type { Tokens } from "../../language/index.js";
import { type Claim, findClaims, spanOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { QUESTIONS } from "../claims/questions.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns("unsourced-cause", [true]);

export const unsourcedCause: Rule = {
  id: "attribution/unsourced-cause",
  description: "Credit or blame is stated as fact, with nobody on record for it.",
  rationale:
    "That one thing followed another is a fact; that it came of it is a judgement. Reuters and the BBC ask who makes it.",
  standards: ["reuters", "bbc"],
  severity: severityOf("information", { opinion: "hint", personal: "off", reference: "off" }),
  options: {},
  examples: {
    flag: [
      { text: "Crime fell thanks to the new mayor.", marked: ["thanks to"] },
      { text: "Crime fell thanks in part to the old mayor.", marked: ["thanks in part to"] },
      { text: "The club lost fans, largely because of its prices.", marked: ["largely because"] },
      { text: "The shortage is being driven by hoarding.", marked: ["is being driven by"] },
      { text: "The boom was fuelled by cheap loans.", marked: ["was fuelled by"] },
      { text: "A series of gaffes has handed Lee the lead.", marked: ["has handed Lee the lead"] },
      { text: "The shares have risen on speculation that it will be sold.", marked: ["on speculation that"] },
      { text: "The rule contributed to the delays.", marked: ["contributed to"] },
      { text: "The festival's success is the result of years of patience.", marked: ["the result of"] },
      { text: "The tax has led to a rise in smuggling.", marked: ["has led to a rise"] },
      { text: "The tax cut has led to more spending.", marked: ["has led to more spending"] },
      { text: "The strike was partly due to pride.", marked: ["partly due"] },
      { text: "The reform gave rise to confusion.", marked: ["gave rise to"] },
      { text: "His decline stems from the winter injury.", marked: ["stems from"] },
      { text: "The orchestra owes its sound to the old hall.", marked: ["owes its sound to"] },
      { text: "The ministry is to blame for the floods.", marked: ["to blame for"] },
      { text: "The cuts made it harder to see a doctor.", marked: ["made it harder"] },
      { text: "Much of the anger is attributable to the fee.", marked: ["attributable to"] },
      { text: "The union's stubbornness fuelled inflation.", marked: ["fuelled inflation"] },
      { text: "The owners' greed has cost the club the title.", marked: ["has cost the club the"] },
    ],
    pass: [
      "Crime fell in the mayor's second year.",
      "Crime fell thanks to the new mayor, the sheriff said.",
      "The auditor found that crime fell thanks to the new mayor.",
      "“It was all thanks to the mayor,” Lee said.",
      "The match was called off because of rain.",
      "The road was closed because of a burst main.",
      "The path led to a lake.",
      "She handed him the keys.",
      "The bus was driven by a man in a red cap.",
      "Thanks to all who wrote.",
      "The shed has a new roof, thanks to Femi at Oak Timber.",
      "We raised $900, thanks to our generous donors.",
      "The plant needs water because it is dry.",
      "The report blames the floods on the ministry.",
      "He is responsible for the archive.",
      "The lecture is due at noon.",
      "The river stems the flow.",
      "The paper has strong results in the field.",
      "The cause of the fire is under investigation.",
      "The board had given them the keys.",
      "He owes the bank $900.",
      "The fire caused no injuries.",
      "According to the inquiry, the strike was partly due to pride.",
      "The rule, Lee said, contributed to the delays.",
      "They voted for it, mostly by post.",
      "The organisers have created a maze of hay in the square.",
      "Two sites are known: Fossil fuel companies own both of them.",
      "Jet fuel exports fell in May.",
      "They always find someone to blame for the mess.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(
      passage,
      PATTERNS,
      places,
      (claim) =>
        !isGratitude(claim) &&
        !isAtTheWheel(claim) &&
        !isMaker(claim) &&
        !isFinding(claim) &&
        !isFuel(claim) &&
        !isSearch(claim) &&
        !isOpen(claim),
    )) {
      const span = spanOf(passage.tokens, claim.first, claim.last);
      report({
        start: span.start,
        end: span.end,
        signs: [claim.pattern],
        message:
          "This gives credit or blame, and nobody is on record for it. Say who draws the link, or say only what happened.",
        fixes: () => [accordingTo(passage, claim.sentence, QUESTIONS["unsourced-cause"], claim)],
      });
    }
  },
};

/** "Thanks to all who wrote": a sentence that thanks. */
function isGratitude({ passage: { tokens }, sentence, first, last }: Claim<unknown>): boolean {
  if (tokens.lower(first) !== "thanks") return false;
  if (/^(?:all|you|everyone|everybody|those)$/u.test(tokens.lower(last))) return first === sentence.first;
  return isGiver(tokens, last);
}

/** "A new roof, thanks to Femi at Oak Timber", "thanks to our helpers": who gave or did it. */
function isGiver(tokens: Tokens, at: number): boolean {
  if (tokens.tag(at) === "PROPN") return /^(?:at|from)$/u.test(tokens.lower(at + 1));
  const skipped = tokens.slice(at, at + 4).findIndex(({ tag }) => tag === "NOUN");
  return GIVERS.test(tokens.lower(at + Math.max(0, skipped)));
}

const GIVERS = /^(?:volunteers?|helpers?|donors?|donations?|sponsors?|fundraisers?|bakers?|knitters?|parents)$/u;

/** "The bus was driven by a man": somebody at the wheel, and no cause. */
function isAtTheWheel({ passage, first, last }: Claim<unknown>): boolean {
  const isDriven = passage.tokens.slice(first, last).some((token) => token.lower === "driven");
  return isDriven && passage.tokens.slice(last, last + 3).some((token) => isHuman(token.lemma));
}

/** "A paper with strong results in the area": what was found, and no cause. */
function isFinding({ passage, first, pattern }: Claim<unknown>): boolean {
  return pattern.startsWith("result in") && passage.tokens.tag(first) === "NOUN";
}

/** "They look for someone to blame for it": nobody is blamed yet. */
function isSearch({ passage: { tokens }, first, pattern }: Claim<unknown>): boolean {
  return pattern === "to blame for" && /^(?:someone|somebody|anyone|anybody|others)$/u.test(tokens.lower(first - 1));
}

/** "Fossil fuel companies", "jet fuel prices": what is burnt, and no cause. */
function isFuel({ passage, first }: Claim<unknown>): boolean {
  const { tokens } = passage;
  return (
    tokens.lemma(first) === "fuel" &&
    /^(?:fossil|jet|diesel|motor|rocket|nuclear|heating|marine)$/u.test(tokens.lower(first - 1))
  );
}

/** "The cause of the fire is not known", "is under investigation": nobody gives one. */
function isOpen({ passage, sentence, last }: Claim<unknown>): boolean {
  return OPEN.test(passage.prose.text.slice(passage.tokens.end(last - 1) ?? 0, sentence.end));
}

const OPEN = /\b(?:under (?:\p{L}+ )?investigation|unknown|unclear|not (?:yet )?(?:known|clear)|being investigated)\b/u;

/** "Organisers have created a maze": somebody who made a thing. */
function isMaker({ passage, first, last }: Claim<unknown>): boolean {
  const isMade = passage.tokens.slice(first, last).some((token) => token.lemma === "create");
  return isMade && isHuman(passage.tokens.lemma(first - 1));
}

import { type Claim, findClaims, markOf, wordsOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { isBehindPreposition, noteOnPhrase } from "../claims/phrase-note.js";
import { QUESTIONS } from "../claims/questions.js";
import { isLeftOpen } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const PATTERNS = new Patterns("unsourced-superlative", [true]);

/** "The only two who voted no": a roll call shows it. "The only thing she loved more was jam": a turn of phrase. */
const BY_RECORD =
  /^the only (?:things? |(?:[\p{L}\p{N}’'-]+ ){0,6}(?:who|that|to)? ?(?:had |have |has )?(?:vot(?:e|es|ed|ing)|abstain\p{L}*|oppos(?:e|es|ed|ing))\b)/iu;
const LONGEST_AFTER = 40;

function isOnlyByRecord(text: string): boolean {
  return BY_RECORD.test(text);
}

export const unsourcedSuperlative: Rule = {
  id: "attribution/unsourced-superlative",
  description: "Something is the first, the best, the only one of its kind, and nobody says so.",
  rationale:
    "Superlatives are wrong more often than other claims. The BBC and Wikipedia ask who has counted, or who makes the judgement.",
  standards: ["bbc", "wikipedia"],
  severity: severityOf("information", { encyclopedia: "warning", opinion: "off", personal: "hint", reference: "hint" }),
  options: {},
  examples: {
    flag: [
      { text: "It is the worst flood in the valley.", marked: ["the worst"] },
      { text: "She is the best goalkeeper in the league.", marked: ["the best"] },
      { text: "The choir is the best part of the fair.", marked: ["the best"] },
      { text: "He is one of the most influential chefs in Lima.", marked: ["one of the most influential"] },
      { text: "She is the most powerful judge in the state.", marked: ["the most powerful"] },
      { text: "It was the least popular budget in years.", marked: ["the least popular"] },
      { text: "The bank is the country's leading lender to farms.", marked: ["the country's leading"] },
      { text: "The attack was unprecedented.", marked: ["unprecedented"] },
      { text: "His skill is unmatched.", marked: ["unmatched"] },
      { text: "The choir is second to none.", marked: ["second to none"] },
      { text: "It is the only bank in town that lends to artists.", marked: ["the only bank"] },
      { text: "It was the largest march ever.", marked: ["the largest march ever"] },
      { text: "Turnout was the lowest since 1953.", marked: ["the lowest"] },
      { text: "It is the first museum of its kind.", marked: ["of its kind"] },
      { text: "The party nominated its greatest orator.", marked: ["its greatest orator"] },
      {
        text: "It is the biggest scandal in the club's history.",
        marked: ["the biggest scandal in the club's history"],
      },
      { text: "The firm makes the finest violins.", marked: ["the finest"] },
      { text: "He runs the most successful team in the city.", marked: ["the most successful"] },
      { text: "She is the nation's foremost expert on moss.", marked: ["the nation's foremost"] },
      { text: "The cut is without precedent.", marked: ["without precedent"] },
      { text: "The fees are the highest in the county.", marked: ["are the highest"] },
      { text: "She has more medals than any other rower.", marked: ["than any other"] },
      { text: "He is the only councillor who answers letters.", marked: ["the only councillor who"] },
      { text: "It is the only ferry in the county that takes dogs.", marked: ["the only ferry"] },
      { text: "The crisis is the worst in the county.", marked: ["is the worst"] },
      { text: "It was the worst government since 1953.", marked: ["the worst"] },
      { text: "The crop, the smallest since 1984, is in.", marked: ["the smallest"] },
      { text: "Okafor is the only lawyer in the town.", marked: ["the only lawyer"] },
      { text: "They are the most spectacular cliffs in Norway.", marked: ["the most spectacular"] },
    ],
    pass: [
      "It is the worst flood since 1953, the water agency said.",
      "According to the league, she is the best goalkeeper.",
      "“She is the best,” Lee said.",
      "Lee called her the best goalkeeper in the league.",
      "The first train leaves at six.",
      "It was her first match.",
      "The largest room holds 90 people.",
      "He tried his best.",
      "At least ten people came.",
      "Most of them stayed.",
      "She was the most recent member to speak.",
      "The only train was late.",
      "It is best to book.",
      "He is the eldest of three.",
      "The latest issue is out.",
      "It was the longest day of the tour.",
      "He won the Best Actor award.",
      "The tallest tower has 90 floors.",
      "The second-largest party abstained.",
      "The highest court will hear it.",
      "It is best in May.",
      "Lee was the only other councillor who voted against the closure.",
      "The two were the only members to abstain.",
      "The only thing that she loved more than jam was bread.",
      "The best you can do is wait for the tide.",
      "The family kept the mill for the best part of three centuries.",
      "We waited the best part of an hour.",
      "The board will study whether a toll is the best way to pay for the bridge.",
      "Moss had never been behind the plan.",
      "Lee had never had a vote overturned.",
      "She met her best friend at the mill.",
      "His worst fears were allayed.",
      "They met for the first time in weeks.",
      "In recent years, bakers have moved north.",
      "The delay is the latest in a string of them.",
      "Even the most liberal of schools wants a tie.",
      "It was not the best example to use.",
      "The only other piece of news was the date.",
      "Copper had its best week since March.",
      "The exchange closed its worst month since 2008.",
      "Growers cut 880,000 tonnes, the smallest crop since 1984.",
      "Okafor was the only woman on the board.",
      "Nwosu was the only member of staff with a key.",
      "The trail passes some of the most spectacular cliffs in Norway.",
      "It was the best catch of my life.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places, (claim) => !isNoRank(claim) && !isMeasured(claim))) {
      const span = markOf(withoutOwnerMark(claim));
      const words = wordsOf(passage, span);
      if (isOnlyByRecord(passage.prose.text.slice(span.start, span.end + LONGEST_AFTER))) continue;
      report({
        start: span.start,
        end: span.end,
        signs: [claim.pattern],
        message: `“${words}” is a strong claim with no source. Say who says so, or give the measure.`,
        fixes: () => [fix(claim)],
      });
    }
  },
};

/** Words that rank nothing: advice, a time, the far end of a scale, the writer's own. */
function isNoRank(claim: Claim<unknown>): boolean {
  if (isAdvice(claim) || isLeftOpen(claim) || isMost(claim) || isExtreme(claim) || isBareTime(claim)) return true;
  return isHedged(claim) || isOfOwnLife(claim);
}

/** Whether the sentence gives the measure itself. */
function isMeasured(claim: Claim<unknown>): boolean {
  return isSpellSince(claim) || isBehindFigure(claim) || isOnlyOfGroup(claim);
}

/** "Some of the most spectacular cliffs": praise that ranks none of them first. */
function isHedged({ passage: { tokens }, first }: Claim<unknown>): boolean {
  return tokens.lower(first) === "the" && tokens.lower(first - 1) === "of" && tokens.lower(first - 2) === "some";
}

const FARTHEST_OWNER = 5;

/** "The best catch of my life": nobody else could say. */
function isOfOwnLife({ passage: { tokens }, sentence, last }: Claim<unknown>): boolean {
  for (let at = last - 1; at < Math.min(sentence.last, last + FARTHEST_OWNER); at++) {
    if (tokens.tag(at) === "PUNCT") return false;
    if (tokens.lower(at) === "my") return /^(?:of|in)$/u.test(tokens.lower(at - 1));
  }
  return false;
}

/** Stretches of time whose results are kept: of prices, scores or the weather. */
const SPELL = /^(?:day|session|week|weekend|fortnight|month|quarter|half|season|year|start|finish|run|streak)$/u;

/** "Its best week since June", "the worst month since 2008": a record of results, and it says since when. */
function isSpellSince({ passage: { tokens }, first, last }: Claim<unknown>): boolean {
  const words = tokens.slice(first, last + 3);
  const best = words.findIndex(({ lower }) => lower === "best" || lower === "worst");
  const spell = words.findIndex(({ lower }, at) => at > best && SPELL.test(lower));
  return best >= 0 && spell >= 0 && spell <= best + 2 && tokens.lower(first + spell + 1) === "since";
}

const FARTHEST_FIGURE = 3;

/** "To 880,000 tonnes, the smallest since 1984": the figure stands right before, and the record shows the rest. */
function isBehindFigure({ passage: { tokens }, first, pattern }: Claim<unknown>): boolean {
  if (!pattern.includes("@measured") || !/^(?:,|—|–)$/u.test(tokens.text(first - 1))) return false;
  return tokens.slice(Math.max(0, first - 1 - FARTHEST_FIGURE), first - 1).some(({ text }) => /\d/u.test(text));
}

/** People whom one counts in a group, and none of whom is praised by it. */
const COUNTED_IN_GROUP = /^(?:member|woman|man|girl|boy|child|daughter|son|survivor)$/u;

/** "The only member of staff with a key", "the only woman on the board": whoever counts them can see it. */
function isOnlyOfGroup({ passage: { tokens }, first, last }: Claim<unknown>): boolean {
  if (tokens.lower(first) !== "the" || tokens.lower(first + 1) !== "only") return false;
  return COUNTED_IN_GROUP.test(tokens.lower(last - 2)) && /^(?:of|on|in)$/u.test(tokens.lower(last - 1));
}

/** "The coast’s most scenic": the mark starts behind the "’s". */
function withoutOwnerMark(claim: Claim<unknown>): Claim<unknown> {
  const isMark = claim.passage.tokens.tag(claim.first) === "PART";
  return isMark ? { ...claim, first: claim.first + 1 } : claim;
}

/** "Through the county's finest hills [SOURCE TK]": what a preposition leads in is asked about where it stands. */
function fix(claim: Claim<unknown>): Fix {
  const question = QUESTIONS["unsourced-superlative"];
  const near = isBehindPreposition(claim) ? noteOnPhrase(claim, question) : null;
  return near ?? accordingTo(claim.passage, claim.sentence, question, claim);
}

/** "The best you can do is wait": advice, and no praise. */
function isAdvice({ passage: { tokens }, last }: Claim<unknown>): boolean {
  return (
    /^(?:you|we|i|one|he|she|they)$/u.test(tokens.lower(last)) && /^(?:can|could|may)$/u.test(tokens.lower(last + 1))
  );
}

/** "The best part of three hours": nearly all of them. */
function isMost({ passage: { tokens }, last }: Claim<unknown>): boolean {
  const isPart = tokens.lower(last - 1) === "best" && tokens.lower(last) === "part" && tokens.lower(last + 1) === "of";
  return isPart && (tokens.tag(last + 2) === "NUM" || /^an?$/u.test(tokens.lower(last + 2)));
}

/** "Even the most liberal of schools", "not the best example": the far end of a scale, and nobody's rank. */
function isExtreme({ passage: { tokens }, first }: Claim<unknown>): boolean {
  return /^(?:even|not|n't|n’t|hardly|scarcely)$/u.test(tokens.lower(first - 1));
}

const RANK = /^(?:(?:most|least|worst|best|first|only|ever|never|last|unlike)|\p{L}{3,}est)$/u;

/** "In recent times, bakers have moved": a time, with nothing that stands out in it. */
function isBareTime({ passage: { tokens }, sentence, first }: Claim<unknown>): boolean {
  if (tokens.lower(first) !== "in" || !/^(?:recent|modern|living)$/u.test(tokens.lower(first + 1))) return false;
  return !tokens.slice(sentence.first, first).some(({ lower }) => RANK.test(lower));
}

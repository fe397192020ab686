import { isBody, isHuman } from "../../attribution/index.js";
import { clauseEnd } from "../claims/clause-end.js";
import { type Claim, findClaims, markOf } from "../claims/find.js";
import { accordingTo, noteBehind } from "../claims/fixes.js";
import { isGoverned, noteOnPhrase } from "../claims/phrase-note.js";
import { QUESTIONS } from "../claims/questions.js";
import { agentOf, isNear } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

type Kind = "wrong" | "violence";

const PATTERNS = new Patterns<Kind>("unsourced-allegation", ["wrong", "violence"]);
/** Who says so stands before: "accused the firm of misleading its customers". */
const ACCUSING: ReadonlySet<string> = new Set([
  "accuse",
  "blame",
  "suspect",
  "condemn",
  "criticise",
  "criticize",
  "fault",
]);

/** Verbs with which somebody holds or finds what follows. */
const OWNING: ReadonlySet<string> = new Set(
  "believe think discover find learn reveal show allege conclude report determine slam denounce attack chide rebuke".split(
    " ",
  ),
);

/** What is forbidden may never have happened. */
const FORBIDDING: ReadonlySet<string> = new Set(
  "prohibit forbid ban outlaw prevent combat criminalise criminalize punish".split(" "),
);

export const unsourcedAllegation: Rule = {
  id: "attribution/unsourced-allegation",
  description: "A crime or wrong is stated as fact, and no court, police or person is the source.",
  rationale:
    "An accusation in the writer's own voice may harm somebody and cannot be defended. AP and the BBC ask who alleges it, and what the accused says.",
  standards: ["ap", "bbc", "reuters"],
  severity: severityOf("warning"),
  options: {},
  examples: {
    flag: [
      { text: "Councillor Smith took bribes from builders.", marked: ["took bribes"] },
      { text: "The bank laundered money for the cartel.", marked: ["laundered"] },
      { text: "The ruling party rigged the vote.", marked: ["rigged the vote"] },
      { text: "The opposition rigged the contract.", marked: ["rigged the contract"] },
      { text: "The firm lied to its customers.", marked: ["lied"] },
      { text: "The charity misled donors.", marked: ["misled donors"] },
      { text: "The bishop covered up the complaints.", marked: ["covered"] },
      { text: "The mayor broke the law.", marked: ["broke the law"] },
      { text: "The governor violated federal law.", marked: ["violated federal law"] },
      { text: "The landlord discriminated against students.", marked: ["discriminated"] },
      { text: "The factory poisoned the river.", marked: ["poisoned the river"] },
      { text: "The union leader embezzled the fund.", marked: ["embezzled"] },
      { text: "Her aides destroyed the records.", marked: ["destroyed the records"] },
      { text: "The trust failed to report the deaths.", marked: ["failed to report"] },
      { text: "The coach abused the boys.", marked: ["abused"] },
      { text: "The senator dodged taxes for years.", marked: ["dodged taxes"] },
      { text: "The ministry squandered public money.", marked: ["squandered public money"] },
      { text: "The agency turned a blind eye.", marked: ["turned a blind eye"] },
      { text: "The ministry is blackmailing the ferry firm.", marked: ["blackmailing"] },
      { text: "The union is blackmailing the ferry firm.", marked: ["blackmailing"] },
      { text: "Ten farmers were killed in the hills by the Free Guard.", marked: ["were killed"] },
      { text: "Ten farmers were killed in the hills by soldiers.", marked: ["were killed"] },
      { text: "The law restricts voters in the cities.", marked: ["restricts voters"] },
      { text: "He illegally copied the list.", marked: ["illegally copied"] },
      { text: "The firm resorted to bribing clerks.", marked: ["bribing"] },
    ],
    pass: [
      "Prosecutors charged Smith with taking bribes.",
      "Smith took bribes, a jury found.",
      "The court convicted the bank, which laundered money for the cartel.",
      "Lee said the bank laundered money.",
      "According to the audit, the bank laundered money.",
      "“They rigged the vote,” Lee said.",
      "The book lay on the table.",
      "She covered the pot.",
      "He stole second base.",
      "The sun broke through the clouds.",
      "Police say the man broke the law.",
      "Smith denied that he took bribes.",
      "The thief was sentenced; he had defrauded ten widows.",
      "The band murdered the song.",
      "The team failed to score.",
      "Ten sheep were killed by a falling tree.",
      "Two hikers were killed in the storm.",
      "The ban covers assault weapons.",
      "Ana Lee accused the firm of misleading its customers.",
      "He kept smearing the glass with wax.",
      "He avoided the puddle.",
      "She broke the record.",
      "They exploited a gap in the defence.",
      "The club's code prohibits bribing anyone.",
      "The act is broad and extends to bribing clerks.",
      "Rules against smearing rivals are old.",
      "The lawsuit says the firm lied to its customers.",
      "The choir sang of thieves and kings.",
      "The cast assault the viewer with puns.",
      "The sauce assaulted our senses.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places, isAllegation)) {
      const { start, end } = markOf(claim);
      report({
        start,
        end,
        signs: [claim.pattern],
        message:
          "This accuses somebody in your own voice. Say who alleges it and on what grounds, and what the accused says.",
        fixes: () => fixesOf(claim),
      });
    }
  },
};

/** How many words between a claim and the end leave no doubt what a question there is about. */
const FEW = 6;

/** A tag where the sentence alleges it; the question alone where it hangs on other words; none where somebody already alleges it. */
function fixesOf(claim: Claim<Kind>): Fix[] {
  const question = QUESTIONS["unsourced-allegation"];
  if (isOwned(claim)) return [];
  if (!isGoverned(claim)) return [accordingTo(claim.passage, claim.sentence, question, claim)];
  const { last, boundary } = clauseEnd(claim.passage, claim.sentence, claim.last);
  const isNearEnd = boundary === "sentence" && last - claim.last <= FEW;
  const near = isNearEnd ? noteBehind(claim.passage, claim.sentence, question, claim) : noteOnPhrase(claim, question);
  return near === null ? [] : [near];
}

/** "Clerks believed it was meant to hide the loss", "the paper discovered that it stole": who says so stands before. */
function isOwned({ passage: { tokens }, sentence, first }: Claim<Kind>): boolean {
  return tokens.slice(sentence.first, first).some(({ lemma, tag }) => {
    if (tag === "NOUN") return /^(?:accusation|allegation|charge|claim)$/u.test(lemma);
    return tag === "VERB" && (OWNING.has(lemma) || ACCUSING.has(lemma));
  });
}

function isAllegation(claim: Claim<Kind>): boolean {
  if (isNear(claim, "court") || isThing(claim) || isOnlyNamed(claim)) return false;
  return claim.value === "violence" ? isByPeople(claim) : !isAccusedOf(claim);
}

/** "The code forbids bribing anybody", "laws against bribing": an act is named, and nobody is said to have done it. */
function isOnlyNamed({ passage: { tokens }, first }: Claim<Kind>): boolean {
  if (!tokens.lower(first).endsWith("ing")) return false;
  const before = tokens.lower(first - 1);
  if (before === "to") return /^(?:extend|apply)$/u.test(tokens.lemma(first - 2));
  return before === "against" || FORBIDDING.has(tokens.lemma(first - 1));
}

/** "Assault weapons", "a bully": named, and nothing is done. */
function isThing({ passage, first, pattern }: Claim<Kind>): boolean {
  const tag = passage.tokens.tag(first);
  return (tag === "NOUN" || tag === "ADJ") && !/^(?:guilty|complicit|attack|a|the)\b/u.test(pattern);
}

/** "Killed by the Free Guard", but not "killed by a falling tree". */
function isByPeople({ passage, last, sentence }: Claim<Kind>): boolean {
  const agent = agentOf(passage.tokens, last, sentence.last);
  return agent.some(
    ({ tag, lemma }, at) => tag === "PROPN" || (at === agent.length - 1 && (isHuman(lemma) || isBody(lemma))),
  );
}

/** "Accused the firm of misleading its customers": whoever accuses is on record for it. */
function isAccusedOf({ passage, sentence, first }: Claim<Kind>): boolean {
  const { tokens } = passage;
  if (!/^(?:of|for)$/u.test(tokens.lower(first - 1))) return false;
  return tokens.slice(sentence.first, first).some(({ lemma }) => ACCUSING.has(lemma));
}

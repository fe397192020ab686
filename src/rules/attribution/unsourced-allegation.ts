import { WRONGDOING_PATTERNS } from "../../lexicons/claims/wrongdoing.js";
import { findClaims, markOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { QUESTIONS } from "../claims/questions.js";
import { isNear } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns(WRONGDOING_PATTERNS.map((pattern) => [pattern, true] as const));

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
      { text: "The law restricts voters in the cities.", marked: ["restricts voters"] },
      { text: "He illegally copied the list.", marked: ["illegally copied"] },
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
      "He avoided the puddle.",
      "She broke the record.",
      "They exploited a gap in the defence.",
      "The lawsuit says the firm lied to its customers.",
      "The choir sang of thieves and kings.",
    ],
  },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS, (claim) => !isNear(claim, "court"))) {
      report({
        ...markOf(claim),
        signs: [claim.pattern],
        message:
          "This accuses somebody in your own voice. Say who alleges it and on what grounds, and what the accused says.",
        fixes: [accordingTo(passage, claim.sentence, QUESTIONS["unsourced-allegation"])],
      });
    }
  },
};

import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const judgingParticle = lexiconRule({
  name: "judging-particle",
  description: "A small word tells readers what they should have expected.",
  rationale:
    "Words such as “refused to” and “yet again” measure somebody against what the writer expected. NPR asks writers to weigh even, still and despite.",
  severity: severityOf("hint", { opinion: "off" }),
  deletes: false,
  flag: [
    { text: "The firm still refuses to pay.", marked: ["still refuses"] },
    { text: "The party still claims the seat is safe.", marked: ["still claims"] },
    { text: "The council has yet another plan for the pier.", marked: ["yet another"] },
    { text: "At long last, the lift works.", marked: ["At long last"] },
    { text: "Despite the fact that it rained, the fair made money.", marked: ["Despite the fact"] },
    { text: "The board failed to mention the debt.", marked: ["failed to mention"] },
    { text: "The chair neglected to say who paid.", marked: ["neglected to"] },
    { text: "Small wonder the hall was empty.", marked: ["Small wonder"] },
    { text: "No wonder the left is cross.", marked: ["No wonder"] },
    { text: "No wonder the right is cross.", marked: ["No wonder"] },
    { text: "Believe it or not, the mill still runs.", marked: ["Believe it or not"] },
    { text: "They couldn't even spell the name.", marked: ["couldn't even"] },
  ],
  pass: [
    "The firm has not paid.",
    "The horse refused a fence.",
    "It still rains in Leeds.",
    "He is only six.",
    "Even numbers are on the left.",
    "“It still refuses to pay,” Ana Lee said.",
    "The road is even now.",
    "The water was still.",
    "Just add salt.",
    "The mill still runs.",
    "She came back again in May.",
    "The game ended at last light.",
  ],
});

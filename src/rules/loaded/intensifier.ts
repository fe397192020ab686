import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const intensifier = lexiconRule({
  name: "intensifier",
  description: "A word adds force but no information.",
  rationale:
    "Words such as “utterly” and “massive” push without telling. Wikipedia and Reuters ask for the figure or for silence.",
  severity: severityOf("hint", { opinion: "off" }),
  deletes: true,
  flag: [
    { text: "The plan utterly failed.", marked: ["utterly"] },
    { text: "It was a whopping fee.", marked: ["whopping"] },
    { text: "The claim is totally new.", marked: ["totally"] },
    { text: "The fee is a mere $3.", marked: ["mere"] },
    { text: "The tax is exorbitantly high.", marked: ["exorbitantly"] },
    { text: "The left is utterly lost.", marked: ["utterly"] },
    { text: "The right is utterly lost.", marked: ["utterly"] },
    { text: "It is mind-bogglingly dear.", marked: ["mind-bogglingly"] },
    { text: "The hall was staggeringly big.", marked: ["staggeringly"] },
    { text: "It was absurdly dear.", marked: ["absurdly"] },
    { text: "The law is fatally flawed.", marked: ["fatally flawed"] },
    { text: "The price is ridiculously low.", marked: ["ridiculously"] },
    { text: "It is a massive bill.", marked: ["massive"] },
  ],
  pass: [
    "The plan failed.",
    "The fee is $3.",
    "“It utterly failed,” Ana Lee said.",
    "The tank holds 900 liters.",
    "The hall seats 400.",
    "He ran very fast.",
    "The star is 40 light years away.",
    "It is quite warm.",
    "The price is low.",
    "The road is far away.",
    "The lake is in Cheshire.",
    "The sum is exact.",
    "The rain was heavy.",
  ],
});

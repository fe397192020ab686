import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const emotive = lexiconRule({
  name: "emotive",
  description: "A word tells readers what to feel.",
  rationale:
    "Words such as “horrific” and “shameful” are verdicts; the fact lets readers reach their own. Reuters, AP and Wikipedia ask for the fact.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: true,
  flag: [
    { text: "It was a shocking rise.", marked: ["shocking"] },
    { text: "The disgraceful deal is off.", marked: ["disgraceful"] },
    { text: "The outrageous fee is back.", marked: ["outrageous"] },
    { text: "The budget is a travesty.", marked: ["travesty"] },
    { text: "The left's plan is a sham.", marked: ["sham"] },
    { text: "The right's plan is a sham.", marked: ["sham"] },
    { text: "The heroic mayor is back.", marked: ["heroic"] },
    { text: "A scathing report is due.", marked: ["scathing"] },
    { text: "The testy coach left.", marked: ["testy"] },
    { text: "His bombastic speech ran on.", marked: ["bombastic"] },
    { text: "It was a humiliating loss.", marked: ["humiliating"] },
    { text: "The plan is a pipe dream.", marked: ["pipe dream"] },
    { text: "The firm is in a tailspin.", marked: ["tailspin"] },
    { text: "The party is a laughing stock.", marked: ["laughing stock"] },
  ],
  pass: [
    "It was a rise of 40%.",
    "The barrels hold toxic waste.",
    "Crude oil rose to $90 a barrel.",
    "“It is a shocking rise,” Ana Lee said.",
    "The bitter orange came from Spain.",
    "Astronomers like dark skies.",
    "He was tired after the shift.",
    "The steep hill is closed to trucks.",
    "An explosive device was found under the seat.",
    "The dog is brown and white.",
    "The brutal winter of 1947 closed the pass.",
    "She has cerebral palsy.",
    "The glacial lake is deep.",
    "The rocky shore is home to seals.",
  ],
});

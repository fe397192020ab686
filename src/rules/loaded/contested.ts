import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const contested = lexiconRule({
  name: "contested",
  description: "A thing is called disputed or fallen, and nobody is named who disputes it.",
  rationale:
    "The word “controversial” says that somebody objects but not who, and to what. The Guardian calls the word unneeded, and Wikipedia asks who says so.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: true,
  asks: { missing: "disputed by whom", question: "Ask who disputes it" },
  flag: [
    { text: "The controversial bill passed.", marked: ["controversial"] },
    { text: "The embattled mayor spoke.", marked: ["embattled"] },
    { text: "The disgraced coach is back.", marked: ["disgraced"] },
    { text: "The divisive vote is over.", marked: ["divisive"] },
    { text: "The contentious plan is dead.", marked: ["contentious"] },
    { text: "The left's controversial plan passed.", marked: ["controversial"] },
    { text: "The right's controversial plan passed.", marked: ["controversial"] },
    { text: "The scandal-plagued club is for sale.", marked: ["scandal-plagued"] },
    { text: "The much-vaunted scheme is late.", marked: ["much-vaunted"] },
    { text: "The ill-fated pier is gone.", marked: ["ill-fated"] },
    { text: "The beleaguered bank is shut.", marked: ["beleaguered"] },
    { text: "The law is deeply divisive.", marked: ["deeply divisive"] },
    { text: "The widely mocked logo is back.", marked: ["widely mocked"] },
  ],
  pass: [
    "The bill, opposed by two unions, passed.",
    "The mayor spoke.",
    "“The controversial bill passed,” Ana Lee said.",
    "The contested seat is in Kent.",
    "The team won a contested catch.",
    "The fallen tree blocked the road.",
    "The vote is over.",
    "The troubled water was brown.",
    "The appeal failed.",
    "The coach is back from Spain.",
    "The plan needs a permit.",
    "The failed pump is from 1990.",
    "The king in the play is Lear.",
  ],
});

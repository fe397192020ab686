import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const metaphor = lexiconRule({
  name: "metaphor",
  description: "A figure of speech carries a verdict.",
  rationale:
    "People as a flood, politics as war: the picture argues where the sentence does not. Reuters and the Guardian ask for plain words.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: false,
  flag: [
    { text: "A flood of migrants is expected.", marked: ["flood of migrants"] },
    { text: "The town is overrun with tourists.", marked: ["overrun with"] },
    { text: "The bill is on the chopping block.", marked: ["on the chopping block"] },
    { text: "The party has moved the goalposts.", marked: ["moved the goalposts"] },
    { text: "The left is rearranging deck chairs.", marked: ["rearranging deck chairs"] },
    { text: "The right is rearranging deck chairs.", marked: ["rearranging deck chairs"] },
    { text: "It was the opening salvo.", marked: ["opening salvo"] },
    { text: "It is a trojan horse.", marked: ["trojan horse"] },
    { text: "The firm is a paper tiger.", marked: ["paper tiger"] },
    { text: "His plan is lipstick on a pig.", marked: ["lipstick on a pig"] },
    { text: "The vote was a slam dunk.", marked: ["slam dunk"] },
    { text: "It is a marriage of convenience.", marked: ["marriage of convenience"] },
    { text: "They are kicking the can again.", marked: ["kicking the can"] },
    { text: "The state is a nanny state.", marked: ["nanny state"] },
  ],
  pass: [
    "About 900 migrants are expected.",
    "The flood of 1953 drowned 300 people.",
    "A swarm of bees closed the road.",
    "The chess game lasted six hours.",
    "“It is a flood of migrants,” Ana Lee said.",
    "The bridge is made of iron.",
    "The battle of Hastings was in 1066.",
    "The wave was two meters high.",
    "The dog buried a bone.",
    "The storm reached Kent at noon.",
    "He is in the driver's union.",
    "The front door is green.",
    "The knife was in the drawer.",
    "The tide turns at six.",
  ],
});

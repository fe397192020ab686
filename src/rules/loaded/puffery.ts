import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const puffery = lexiconRule({
  name: "puffery",
  description: "Praise is given without the fact behind it.",
  rationale:
    "Words from brochures praise without telling. Wikipedia calls them puffery, and Reuters asks for the fact that earns the praise.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: true,
  asks: { missing: "evidence", question: "Ask for the evidence" },
  flag: [
    { text: "The city has a world-class arena.", marked: ["world-class"] },
    { text: "The iconic tower is open.", marked: ["iconic"] },
    { text: "It is a must-see show.", marked: ["must-see"] },
    { text: "The visionary founder has left.", marked: ["visionary"] },
    { text: "She is a trailblazer.", marked: ["trailblazer"] },
    { text: "The world-famous café is shut.", marked: ["world-famous"] },
    { text: "The state-of-the-art lab is small.", marked: ["state-of-the-art"] },
    { text: "He is a living legend.", marked: ["living legend"] },
    { text: "The groundbreaking show is in Leeds.", marked: ["groundbreaking"] },
    { text: "It has something for everyone.", marked: ["something for everyone"] },
    { text: "The world-renowned chef is here.", marked: ["world-renowned"] },
    { text: "The village is steeped in history.", marked: ["steeped in history"] },
    {
      text: "The trailblazing left-hander and the game-changing coach met.",
      marked: ["trailblazing", "game-changing"],
    },
  ],
  pass: [
    "The city has a 60,000-seat arena.",
    "The tower is open.",
    "She won the 1998 Booker Prize.",
    "The lab has 12 rooms.",
    "“It is a world-class arena,” Ana Lee said.",
    "The arena seats 9,000.",
    "The film took $4 million.",
    "The saint is the patron of the town.",
    "The best time to plant is May.",
    "The café opened in 1890.",
    "The great auk died out in 1844.",
    "The team came first in the league.",
    "The pool is 25 meters long.",
  ],
});

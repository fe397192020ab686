import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const clashVerb = lexiconRule({
  name: "clash-verb",
  description: "A verb turns criticism into a fight, or a change into drama.",
  rationale:
    "Verbs of violence make a disagreement look like a battle, and verbs of falling and flying make a figure look like a disaster. Reuters and the Guardian ask for the plain verb.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: false,
  flag: [
    { text: "The mayor slammed the bill.", marked: ["slammed"] },
    { text: "Republicans blasted the budget.", marked: ["blasted"] },
    { text: "Democrats blasted the budget.", marked: ["blasted"] },
    { text: "The coach lashed out at the referee.", marked: ["lashed out at"] },
    { text: "The union ripped into the plan.", marked: ["ripped into"] },
    { text: "The columnist tore into the film.", marked: ["tore into"] },
    { text: "The chef took a swipe at his rival.", marked: ["took a swipe at"] },
    { text: "The premier is clinging to power.", marked: ["clinging to"] },
    { text: "The panel eviscerated the report.", marked: ["eviscerated"] },
    { text: "Ana Lee railed against the toll.", marked: ["railed against"] },
    { text: "The council rammed through the plan.", marked: ["rammed through"] },
    { text: "The bank was hemorrhaging cash.", marked: ["hemorrhaging"] },
    { text: "The firm trotted out an old excuse.", marked: ["trotted out"] },
    { text: "The senator hit out at the press.", marked: ["hit out at"] },
  ],
  pass: [
    "The mayor criticized the bill.",
    "The chef grilled the fish.",
    "She knocked on the door.",
    "A rocket lifted off from the pad.",
    "The door slammed shut in the wind.",
    "“They slammed us,” Ana Lee said.",
    "Miners blasted the quarry at noon.",
    "The dog barked all night.",
    "He hammered a nail into the beam.",
    "The river flooded two streets.",
    "Police seized the knife.",
    "The train crashed near Leeds.",
    "The choir rose to sing.",
    "Prices fell 2% in May.",
  ],
});

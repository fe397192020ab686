import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const doubt = lexiconRule({
  name: "doubt",
  description: "A word says that the name does not fit.",
  rationale:
    "Words such as “so-called” and “supposed” sneer on the writer’s behalf. NPR and Wikipedia ask for what is doubted, by whom and why.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: true,
  flag: [
    { text: "The so-called reform is late.", marked: ["so-called"] },
    { text: "The supposed cure is salt.", marked: ["supposed"] },
    { text: "The self-styled king of the pier is 40.", marked: ["self-styled"] },
    { text: "The purported letter is lost.", marked: ["purported"] },
    { text: "The pseudo-scientific test is free.", marked: ["pseudo-scientific"] },
    { text: "The left's so-called plan is out.", marked: ["so-called"] },
    { text: "The right's so-called plan is out.", marked: ["so-called"] },
    { text: "He is a self-proclaimed healer.", marked: ["self-proclaimed"] },
    { text: "The plan is a tax masquerading as a fee.", marked: ["masquerading as"] },
    { text: "It was done under the guise of safety.", marked: ["under the guise of"] },
    { text: "It was supposedly free.", marked: ["supposedly"] },
    { text: "The self-appointed judge is here.", marked: ["self-appointed"] },
    { text: "The ostensible aim is peace.", marked: ["ostensible"] },
  ],
  pass: [
    "The reform is late.",
    "The letter is lost.",
    "“The so-called reform is late,” Ana Lee said.",
    "The star is called Vega.",
    "He is supposed to come at six.",
    "The would-be buyer paid a deposit of $900.",
    "The mock exam is in May.",
    "The pier is named for a queen.",
    "The alleged thief appeared in court.",
    "The claim was paid in June.",
    "The play is called Faux Pas.",
    "The imitation pearls cost $3.",
    "The theory is taught in school.",
  ],
});

import { severityOf } from "../profiles.js";
import { saidInstead } from "./fixes/report.js";
import { lexiconRule } from "./lexiconRule.js";

export const reportingVerb = lexiconRule({
  name: "reporting-verb",
  description: "A verb judges what somebody said instead of reporting it.",
  rationale:
    "The verb “claimed” casts doubt, “revealed” vouches, “admitted” suggests guilt. Reuters and the Guardian prefer “said”, which readers do not notice.",
  severity: severityOf("warning", { opinion: "information" }),
  deletes: false,
  fixes: saidInstead,
  flag: [
    { text: "Lee claimed that costs fell.", marked: ["claimed"] },
    { text: "The minister insisted that the ferry was safe.", marked: ["insisted"] },
    { text: "The striker boasted that he would score twice.", marked: ["boasted"] },
    { text: "The board conceded that the roof leaks.", marked: ["conceded"] },
    { text: "The curator pointed out that the vase was whole.", marked: ["pointed out"] },
    { text: "Smith claims the vote was fair.", marked: ["claims"] },
    { text: "The left claims that the tax helps farmers.", marked: ["claims"] },
    { text: "The right claims that the tax hurts farmers.", marked: ["claims"] },
    { text: "“The lake is clean,” the firm claimed.", marked: ["claimed"] },
    { text: "The union admitted that attendance was low.", marked: ["admitted"] },
    { text: "The chair insisted that wages would rise.", marked: ["insisted"] },
    { text: "“It was a good season,” the coach gushed.", marked: ["gushed"] },
    { text: "The tenants claimed that the lift had failed.", marked: ["claimed"] },
    { text: "The landlord claimed that the lift had worked.", marked: ["claimed"] },
  ],
  pass: [
    "Lee said that costs fell.",
    "The rebels claimed responsibility for the blast.",
    "She claimed a seat by the window.",
    "The clinic admitted 40 patients on Monday.",
    "The guards denied him entry.",
    "“He claimed the prize,” Ana Lee said.",
    "The storm claimed two lives.",
    "He claimed his pension at 60.",
    "The court asked for the ledger.",
    "The minister said the ferry was safe.",
    "The X-ray revealed a fracture.",
    "The college admitted women in 1971.",
    "Scientists found a new moth in Kent.",
    "She refuted nothing and said nothing.",
  ],
});

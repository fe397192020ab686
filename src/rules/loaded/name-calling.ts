import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const nameCalling = lexiconRule({
  name: "name-calling",
  description: "A nickname or an insult stands in for a name.",
  rationale:
    "Coinages and nicknames belong to one side, and so does a report that uses them. Reuters and Wikipedia ask for the name or the office.",
  severity: severityOf("warning", { opinion: "information" }),
  deletes: false,
  flag: [
    { text: "The libtards voted no.", marked: ["libtards"] },
    { text: "The rethuglicans voted no.", marked: ["rethuglicans"] },
    { text: "The democrat party voted no.", marked: ["democrat party"] },
    { text: "The trumpkins sang.", marked: ["trumpkins"] },
    { text: "The obamabots sang.", marked: ["obamabots"] },
    { text: "The voters of crooked hillary met.", marked: ["crooked hillary"] },
    { text: "The voters of dementia don met.", marked: ["dementia don"] },
    { text: "The voters of sleepy joe met.", marked: ["sleepy joe"] },
    { text: "The remoaners lost.", marked: ["remoaners"] },
    { text: "The gammons won.", marked: ["gammons"] },
    { text: "The scumbag is a judge.", marked: ["scumbag"] },
    { text: "The wokerati met.", marked: ["wokerati"] },
    { text: "The covidiots met.", marked: ["covidiots"] },
    { text: "The brextremists met.", marked: ["brextremists"] },
  ],
  pass: [
    "The Democrats voted no.",
    "The Republicans voted no.",
    "The Democratic Party voted no.",
    "Clinton spoke.",
    "Trump spoke.",
    "Biden spoke.",
    "“The libtards voted no,” Ana Lee said.",
    "The pig weighs 90 kilos.",
    "The lion is in the zoo.",
    "The dog is a poodle.",
    "The clown in the circus is 60.",
    "Remain lost the vote.",
    "The ham is served with egg.",
    "The saint is Bede.",
  ],
});

import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const editorialAdverb = lexiconRule({
  name: "editorial-adverb",
  description: "An adverb is the writer’s comment on the fact.",
  rationale:
    "Words such as “obviously” and “sadly” tell readers what to think of the fact they stand beside. Wikipedia and Reuters ask writers to leave the comment out.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: true,
  flag: [
    { text: "Obviously, it failed.", marked: ["Obviously"] },
    { text: "Of course, the vote was late.", marked: ["Of course"] },
    { text: "Sadly, the bakery has closed.", marked: ["Sadly"] },
    { text: "Ironically, the lifeguard cannot swim.", marked: ["Ironically"] },
    { text: "The vote, unsurprisingly, was close.", marked: ["unsurprisingly"] },
    { text: "Predictably, the left voted no.", marked: ["Predictably"] },
    { text: "Predictably, the right voted no.", marked: ["Predictably"] },
    { text: "The firm conveniently forgot the fee.", marked: ["conveniently forgot"] },
    { text: "The gate was mysteriously open.", marked: ["mysteriously"] },
    { text: "The senator boldly voted no.", marked: ["boldly"] },
    { text: "The senator foolishly voted yes.", marked: ["foolishly"] },
    { text: "Needless to say, the roof leaks.", marked: ["Needless to say"] },
    { text: "The plan shamelessly copies ours.", marked: ["shamelessly"] },
    { text: "The choir has inexplicably lost its grant.", marked: ["inexplicably"] },
  ],
  pass: [
    "It failed.",
    "The shop closed on Sunday.",
    "He answered clearly enough to be heard in the back row, the judge said.",
    "“Obviously it failed,” Ana Lee said.",
    "The plant grows naturally in bogs.",
    "The bridge opened in May.",
    "A course of treatment lasts a month.",
    "The two were wed happily in June 1950, the vicar said.",
    "She plays the flute.",
    "The lamp turns off by itself.",
    "“Of course,” Lee said.",
    "The team trains on Monday and Friday.",
    "The recipe needs two eggs.",
    "The ferry leaves early.",
  ],
});

import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const label = lexiconRule({
  name: "label",
  description: "A contested label is put on people as if it were a fact.",
  rationale:
    "Those it names, or their supporters, would dispute the word. AP says “illegal” describes acts, not people; Reuters and the BBC ask for the deed or for who uses the label.",
  severity: severityOf("warning", { opinion: "information" }),
  deletes: false,
  asks: { missing: "called so by whom", question: "Ask who calls them so" },
  flag: [
    { text: "The law would bar illegal immigrants from the clinic.", marked: ["illegal immigrants"] },
    { text: "The bill helps illegal aliens.", marked: ["illegal aliens"] },
    { text: "The mayor is an extremist.", marked: ["extremist"] },
    { text: "The thugs ran the council.", marked: ["thugs"] },
    { text: "He is a climate denier.", marked: ["climate denier"] },
    { text: "She is a climate alarmist.", marked: ["climate alarmist"] },
    { text: "The far-right mayor is back.", marked: ["far-right"] },
    { text: "The far-left mayor is back.", marked: ["far-left"] },
    { text: "The radical senator is back.", marked: ["radical"] },
    { text: "Those leftists want a tax.", marked: ["leftists"] },
    { text: "Those rightists want a tax cut.", marked: ["rightists"] },
    { text: "The bigot spoke first.", marked: ["bigot"] },
    { text: "The party is full of fascists.", marked: ["fascists"] },
    { text: "The gun nut is a judge now.", marked: ["gun nut"] },
  ],
  pass: [
    "The law would bar people in the country illegally from the clinic.",
    "The court convicted him of membership of a terrorist group.",
    "“They are extremists,” Ana Lee said.",
    "The root of the equation is 4.",
    "The conservative candidate won.",
    "The liberal candidate won.",
    "Free radicals form in heated oil.",
    "The Radical Party of 1901 was French.",
    "The activist spoke for an hour.",
    "It is illegal to park here.",
    "He turned left at the church.",
    "The right bank of the river is steep.",
    "The Communist Party of China meets in March.",
    "She had radical surgery in May.",
  ],
});

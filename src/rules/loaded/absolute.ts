import { severityOf } from "../profiles.js";
import { lexiconRule } from "./lexiconRule.js";

export const absolute = lexiconRule({
  name: "absolute",
  description: "A claim is made for everybody or for all time.",
  rationale:
    "One counter-example makes it false, and nobody has asked everybody. Wikipedia and Reuters ask who says so.",
  severity: severityOf("information", { opinion: "hint" }),
  deletes: false,
  asks: { missing: "source", question: "Ask for the source" },
  flag: [
    { text: "Everyone knows the pier is old.", marked: ["Everyone knows"] },
    { text: "Nobody likes the new logo.", marked: ["Nobody likes"] },
    { text: "There is no doubt that the fee is fair.", marked: ["There is no doubt"] },
    { text: "No one believes the left.", marked: ["No one believes"] },
    { text: "No one believes the right.", marked: ["No one believes"] },
    { text: "The plan is everything wrong with the city.", marked: ["everything wrong with"] },
    { text: "There is no excuse for the noise.", marked: ["There is no excuse"] },
    { text: "No one can deny the cost.", marked: ["No one can deny"] },
    { text: "It is nothing but a tax.", marked: ["nothing but"] },
    { text: "Any reasonable person would vote no.", marked: ["Any reasonable person"] },
    { text: "It is the simple truth.", marked: ["simple truth"] },
    { text: "Nobody cares about the pier.", marked: ["Nobody cares"] },
    { text: "Everyone agrees that the hall is cold.", marked: ["Everyone agrees"] },
  ],
  pass: [
    "Nine in ten members know the pier is old, the survey found.",
    "Nobody was hurt.",
    "Everyone got off the train.",
    "“Everyone knows it,” Ana Lee said.",
    "The shop is always shut on Monday.",
    "He never married.",
    "All the seats are taken.",
    "No one was in the car.",
    "The whole street has gas.",
    "There is no bus on Sunday.",
    "The book is out in paperback.",
    "Everything is half price.",
    "He has always lived in Leeds.",
  ],
});

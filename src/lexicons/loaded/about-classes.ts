import type { AboutClass } from "./types.js";

/**
 * What is said of every class of loaded words. Where two classes hold the same word, the class that stands first has it, and where
 * two findings overlap, its rule wins: the order runs from the most specific advice to the most general.
 */
export const ABOUT_CLASSES: readonly AboutClass[] = [
  {
    rule: "reporting-verb",
    reason: "It judges the speaker.",
    standards: ["reuters", "guardian", "wikipedia"],
    advice: "“Said” is usually enough.",
    traits: { reports: true },
  },
  {
    rule: "name-calling",
    reason: "It is a nickname, a short form or an insult that only one side uses.",
    standards: ["reuters", "wikipedia"],
    advice: "Use the name or the office.",
    traits: { capitalised: true, nickname: true, describes: true },
  },
  {
    rule: "label",
    reason: "Those it names, or their supporters, would dispute it.",
    standards: ["ap", "reuters", "wikipedia"],
    advice: "Say what they did or stand for, or who calls them that.",
    traits: { capitalised: true, describes: true },
  },
  {
    rule: "euphemism",
    reason: "It softens what happened.",
    standards: ["reuters", "wikipedia", "guardian"],
    advice: "Say plainly what happened.",
    traits: { hides: true },
  },
  {
    rule: "contested",
    reason: "It says there is a dispute or a fall without saying who disputes or what happened.",
    standards: ["guardian", "wikipedia"],
    advice: "Say who objects and to what, or leave it out.",
    traits: { describes: true },
  },
  {
    rule: "doubt",
    reason: "It casts doubt in your own voice.",
    standards: ["npr", "wikipedia"],
    advice: "Leave it out, or say who doubts it and why.",
  },
  {
    rule: "clash-verb",
    reason: "It turns words into blows, or a change into drama.",
    standards: ["reuters", "guardian"],
    advice: "Use a verb that says what happened.",
    traits: { describes: true, blows: true },
  },
  {
    rule: "editorial-adverb",
    reason: "It is your comment on the fact, not part of it.",
    standards: ["wikipedia", "reuters"],
    advice: "Leave it out.",
    traits: { adds: true },
  },
  {
    rule: "judging-particle",
    reason: "It tells readers what should have been expected.",
    standards: ["npr"],
    advice: "Check that the sentence stands without it.",
  },
  {
    rule: "absolute",
    reason: "It claims something of everybody or of all time.",
    standards: ["wikipedia", "reuters"],
    advice: "Say who, how many or when.",
  },
  {
    rule: "intensifier",
    reason: "It adds force, not information.",
    standards: ["wikipedia", "reuters"],
    advice: "Leave it out, or give the figure.",
    traits: { adds: true },
  },
  {
    rule: "puffery",
    reason: "It praises without evidence.",
    standards: ["wikipedia", "reuters"],
    advice: "Give the fact that earns the praise.",
    traits: { describes: true },
  },
  {
    rule: "metaphor",
    reason: "The picture carries a verdict.",
    standards: ["reuters", "guardian"],
    advice: "Say plainly what happened.",
    traits: { describes: true },
  },
  {
    rule: "emotive",
    reason: "It tells readers what to feel.",
    standards: ["reuters", "ap", "wikipedia"],
    advice: "Give the fact and let readers judge.",
    traits: { describes: true },
  },
];

import { ABSOLUTES, EDITORIAL_ADVERBS, INTENSIFIERS, JUDGING_PARTICLES } from "./adverbs.js";
import { ARGUMENT } from "./argument.js";
import { CLASH_VERBS } from "./clash-verbs.js";
import { EMOTIVE_ADJECTIVES } from "./emotive-adjectives.js";
import { EMOTIVE_MILD } from "./emotive-mild.js";
import { EMOTIVE_NOUNS } from "./emotive-nouns.js";
import { EMOTIVE_PHRASES } from "./emotive-phrases.js";
import { EVALUATION } from "./evaluation.js";
import { EVALUATION_NOUNS } from "./evaluation-nouns.js";
import { LABELS } from "./labels.js";
import { METAPHORS } from "./metaphors.js";
import { NAME_CALLING } from "./name-calling.js";
import { NEWS_COLOR } from "./news-color.js";
import { NEWS_PHRASES } from "./news-phrases.js";
import { CONTESTED, DOUBTS, EUPHEMISMS } from "./plain-speech.js";
import { PUFFERY } from "./puffery.js";
import { REPORTING_VERBS } from "./reporting-verbs.js";
import type { LoadedClass } from "./types.js";

/**
 * Every class of loaded words. Where two classes hold the same word, the class that stands first has it, and where
 * two findings overlap, its rule wins: the order runs from the most specific advice to the most general.
 */
export const LOADED_CLASSES: readonly LoadedClass[] = [
  {
    rule: "reporting-verb",
    reason: "It judges the speaker.",
    standards: ["reuters", "guardian", "wikipedia"],
    advice: "“Said” is usually enough.",
    traits: { reports: true },
    lists: [REPORTING_VERBS],
  },
  {
    rule: "name-calling",
    reason: "It is a nickname, a short form or an insult that only one side uses.",
    standards: ["reuters", "wikipedia"],
    advice: "Use the name or the office.",
    traits: { capitalised: true, nickname: true, describes: true },
    lists: [NAME_CALLING],
  },
  {
    rule: "label",
    reason: "Those it names, or their supporters, would dispute it.",
    standards: ["ap", "reuters", "wikipedia"],
    advice: "Say what they did or stand for, or who calls them that.",
    traits: { capitalised: true, describes: true },
    lists: [LABELS],
  },
  {
    rule: "euphemism",
    reason: "It softens what happened.",
    standards: ["reuters", "wikipedia", "guardian"],
    advice: "Say plainly what happened.",
    traits: { hides: true },
    lists: [EUPHEMISMS],
  },
  {
    rule: "contested",
    reason: "It says there is a dispute or a fall without saying who disputes or what happened.",
    standards: ["guardian", "wikipedia"],
    advice: "Say who objects and to what, or leave it out.",
    traits: { describes: true },
    lists: [CONTESTED],
  },
  {
    rule: "doubt",
    reason: "It casts doubt in your own voice.",
    standards: ["npr", "wikipedia"],
    advice: "Leave it out, or say who doubts it and why.",
    lists: [DOUBTS],
  },
  {
    rule: "clash-verb",
    reason: "It turns words into blows, or a change into drama.",
    standards: ["reuters", "guardian"],
    advice: "Use a verb that says what happened.",
    traits: { describes: true, blows: true },
    lists: [CLASH_VERBS],
  },
  {
    rule: "editorial-adverb",
    reason: "It is your comment on the fact, not part of it.",
    standards: ["wikipedia", "reuters"],
    advice: "Leave it out.",
    traits: { adds: true },
    lists: [EDITORIAL_ADVERBS],
  },
  {
    rule: "judging-particle",
    reason: "It tells readers what should have been expected.",
    standards: ["npr"],
    advice: "Check that the sentence stands without it.",
    lists: [JUDGING_PARTICLES],
  },
  {
    rule: "absolute",
    reason: "It claims something of everybody or of all time.",
    standards: ["wikipedia", "reuters"],
    advice: "Say who, how many or when.",
    lists: [ABSOLUTES],
  },
  {
    rule: "intensifier",
    reason: "It adds force, not information.",
    standards: ["wikipedia", "reuters"],
    advice: "Leave it out, or give the figure.",
    traits: { adds: true },
    lists: [INTENSIFIERS],
  },
  {
    rule: "puffery",
    reason: "It praises without evidence.",
    standards: ["wikipedia", "reuters"],
    advice: "Give the fact that earns the praise.",
    traits: { describes: true },
    lists: [PUFFERY],
  },
  {
    rule: "metaphor",
    reason: "The picture carries a verdict.",
    standards: ["reuters", "guardian"],
    advice: "Say plainly what happened.",
    traits: { describes: true },
    lists: [METAPHORS],
  },
  {
    rule: "emotive",
    reason: "It tells readers what to feel.",
    standards: ["reuters", "ap", "wikipedia"],
    advice: "Give the fact and let readers judge.",
    traits: { describes: true },
    lists: [
      EMOTIVE_ADJECTIVES,
      EMOTIVE_MILD,
      EMOTIVE_NOUNS,
      EMOTIVE_PHRASES,
      NEWS_COLOR,
      NEWS_PHRASES,
      ARGUMENT,
      EVALUATION,
      EVALUATION_NOUNS,
    ],
  },
];

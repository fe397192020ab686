import type { Question } from "../claims/fixes.js";

/** What rules of the family `loaded/` ask for where there is something to ask, by the rule's name. */
export const LOADED_QUESTIONS = {
  absolute: { missing: "source", question: "Ask for the source" },
  contested: { missing: "disputed by whom", question: "Ask who disputes it" },
  label: { missing: "called so by whom", question: "Ask who calls them so" },
  puffery: { missing: "evidence", question: "Ask for the evidence" },
} as const satisfies Readonly<Record<string, Question>>;

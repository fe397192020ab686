import type { Question } from "./fixes.js";

/** How a rule of the family `attribution/` asks for what it misses, by the rule's name. */
export const QUESTIONS = {
  "anonymous-source": { question: "Ask which source", missing: "which source, why unnamed" },
  "mind-reading": { question: "Ask how we know", missing: "how do we know" },
  "opinion-as-fact": { question: "Ask who says so", missing: "who says so" },
  "unnamed-study": { question: "Ask which study", missing: "study, link" },
  "unsourced-allegation": { question: "Ask who alleges it", missing: "who alleges" },
  "unsourced-cause": { question: "Ask for the source", missing: "source" },
  "unsourced-claim": { question: "Ask who says so", missing: "who says so" },
  "unsourced-figure": { question: "Ask for the source", missing: "source" },
  "unsourced-forecast": { question: "Ask who forecasts it", missing: "who forecasts" },
  "unsourced-superlative": { question: "Ask for the source", missing: "source" },
  "vague-source": { question: "Ask who", missing: "who" },
  agentless: { question: "Ask who says so", missing: "who says" },
} as const satisfies Readonly<Record<string, Question>>;

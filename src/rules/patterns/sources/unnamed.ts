import { UNNAMED_PHRASES, UNNAMED_REASONS } from "../../../lexicons/claims/unnamed.js";
import type { NamedSource } from "../write.js";

export const unnamed: NamedSource = {
  name: "unnamed",
  source: () => ({
    patterns: UNNAMED_PHRASES.map((pattern) => [pattern, true] as const),
  }),
};

export const unnamedReasons: NamedSource = {
  name: "unnamed-reasons",
  source: () => ({
    patterns: UNNAMED_REASONS.map((pattern) => [pattern, true] as const),
  }),
};

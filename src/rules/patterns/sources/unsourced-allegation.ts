import { VIOLENCE_PATTERNS, WRONGDOING_PATTERNS } from "../../../lexicons/claims/wrongdoing.js";
import type { NamedSource } from "../write.js";

export const unsourcedAllegation: NamedSource = {
  name: "unsourced-allegation",
  source: () => ({
    patterns: [
      ...WRONGDOING_PATTERNS.map((pattern) => [pattern, "wrong"] as const),
      ...VIOLENCE_PATTERNS.map((pattern) => [pattern, "violence"] as const),
    ],
  }),
};

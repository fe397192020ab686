import { FORETELLING_ADJECTIVES, OUTCOME_VERBS } from "../../../lexicons/claims/forecast.js";
import type { NamedSource } from "../write.js";

export const unsourcedForecast: NamedSource = {
  name: "unsourced-forecast",
  source: () => ({
    patterns: [
      "look|looks|looked|seem|seems|seemed|appear|appears|appeared set to",
      "be|look|looks|seem|seems|appear|appears|remain #ADV|all|almost* @foretelling to|that|for",
      "could|may|might not? #ADV* @outcome",
      "will|would not? #ADV* @outcome !from|to",
      "threaten|threatens|threatening to",
      "stand|stands to lose|gain|benefit|win",
      "long odds",
      "will|would be #ADV? hard|difficult|tough|impossible|crucial|vital|key|decisive|remembered|judged|forced|felt|doomed",
      "will|would face #DET? #ADJ|#ADV* opposition|resistance|challenge|pressure|question|hurdle|competition|backlash|scrutiny",
      "will|would take #ADV? years|months|decades|generations|time",
      "will never #VERB|be",
      "be going to @outcome|be",
      "be set to become|rise|fall|lose|win|gain|benefit|dominate|double|triple|@outcome",
      "be|look|seem|remain on course|track to|for",
      "be heading|headed for|towards",
      "could|may|might be forced|tempted|persuaded to",
      "could|may|might #ADV? well",
      "would|will|could mean #DET|#PRON|#ADJ|that|#NOUN",
      "will|would #ADV? inevitably|surely|certainly|undoubtedly|almost|probably|likely",
      "should #ADV? ensure|allow|help|boost|make|give|see|mean|prove",
    ].map((pattern) => [pattern, true] as const),
    lists: { foretelling: FORETELLING_ADJECTIVES, outcome: OUTCOME_VERBS },
  }),
};

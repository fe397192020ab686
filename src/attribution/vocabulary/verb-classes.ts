/** What kind of cue a verb can be: each list of the lexicon is one class. */
export const VERB_CLASSES = [
  "say",
  "manner",
  "gesture",
  "tell",
  "urge",
  "attitude",
  "intention",
  "approve",
  "disapprove",
  "speechObject",
  "mindObject",
  "naming",
  "as",
  "evidence",
  "light",
] as const;

export type VerbClass = (typeof VERB_CLASSES)[number];

/** What a form of a verb can be, in the order of the bits that say so. */
export const FORM_TRAITS = ["finite", "past", "participle", "gerund", "base", "third"] as const;

export type FormTraits = Readonly<Record<(typeof FORM_TRAITS)[number], boolean>>;

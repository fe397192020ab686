import * as lexicon from "../../lexicons/attribution/index.js";
import { verbForms } from "./forms.js";

/** What kind of cue a verb can be: each list of the lexicon is one class. */
export type VerbClass =
  | "say"
  | "manner"
  | "gesture"
  | "tell"
  | "urge"
  | "attitude"
  | "intention"
  | "approve"
  | "disapprove"
  | "speechObject"
  | "mindObject"
  | "naming"
  | "as"
  | "evidence"
  | "light";

/** A cue verb: its classes and the particles or prepositions it takes. */
export interface CueVerb {
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** Word sequences that may follow: ["out"], ["out", "against"]. Longest first. */
  readonly particles: readonly (readonly string[])[];
}

/** Which forms of its verb a word can be. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly finite: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  readonly base: boolean;
}

const LISTS: Readonly<Record<VerbClass, readonly string[]>> = {
  say: lexicon.SAY_VERBS,
  manner: lexicon.MANNER_VERBS,
  gesture: lexicon.GESTURE_VERBS,
  tell: lexicon.TELL_VERBS,
  urge: lexicon.URGE_VERBS,
  attitude: lexicon.ATTITUDE_VERBS,
  intention: lexicon.INTENTION_VERBS,
  approve: lexicon.APPROVE_VERBS,
  disapprove: lexicon.DISAPPROVE_VERBS,
  speechObject: lexicon.SPEECH_OBJECT_VERBS,
  mindObject: lexicon.MIND_OBJECT_VERBS,
  naming: lexicon.NAMING_VERBS,
  as: lexicon.AS_VERBS,
  evidence: lexicon.EVIDENCE_VERBS,
  light: lexicon.LIGHT_VERBS,
};

/** Made when the first draft is read. */
let forms: ReadonlyMap<string, CueForm> | null = null;

/** The cue verb a word can be a form of, by its lower-case spelling. */
export function cueForm(lower: string): CueForm | undefined {
  forms ??= compile();
  return forms.get(lower);
}

const SPOKEN = new Set(
  Object.entries(lexicon.SPOKEN_PARTICLES).flatMap(([particle, verbs]) =>
    verbs.split(" ").map((verb) => `${verb} ${particle}`),
  ),
);

/** Whether a verb (its base form) tells of speaking with this particle: "shot back", "chimed in". */
export function speaksWith(lemma: string, particle: string): boolean {
  return SPOKEN.has(`${lemma} ${particle}`);
}

function compile(): ReadonlyMap<string, CueForm> {
  const verbs = new Map<string, { classes: Set<VerbClass>; particles: (readonly string[])[] }>();
  const entry = (lemma: string) => {
    const known = verbs.get(lemma);
    if (known) return known;
    const made = { classes: new Set<VerbClass>(), particles: [] };
    verbs.set(lemma, made);
    return made;
  };
  for (const [name, list] of Object.entries(LISTS)) {
    if (isVerbClass(name)) for (const lemma of list) entry(lemma).classes.add(name);
  }
  for (const [lemma, particles] of Object.entries(lexicon.PREPOSITIONAL_VERBS)) {
    entry(lemma).particles.push(...particles.split("|").map((particle) => particle.split(" ")));
  }
  const made = new Map<string, CueForm>();
  for (const [lemma, { classes, particles }] of verbs) {
    addForms(made, { lemma, classes, particles: particles.sort((a, b) => b.length - a.length) });
  }
  return made;
}

function isVerbClass(name: string): name is VerbClass {
  return name in LISTS;
}

/** "found" is a form of "find" and of "found": the verb listed first keeps the word. */
function addForms(forms: Map<string, CueForm>, verb: CueVerb): void {
  const { base, third, past, participle, gerund } = verbForms(verb.lemma);
  for (const word of new Set([base, third, past, participle, gerund])) {
    if (forms.has(word)) continue;
    forms.set(word, {
      verb,
      finite: word !== gerund && (word !== participle || word === past),
      past: word === past,
      participle: word === participle,
      gerund: word === gerund,
      base: word === base,
    });
  }
}

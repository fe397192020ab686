import * as lexicon from "../../lexicons/attribution/index.js";
import type { VocabularyBuilder } from "../../lexicons/compiled/index.js";
import { verbForms } from "./forms.js";
import { FORM_TRAITS, VERB_CLASSES, type VerbClass } from "./verb-classes.js";
import type { CueForm, CueVerb } from "./verbs.js";

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

/** Every form of every cue verb, from the lists. */
export function cueForms(): ReadonlyMap<string, CueForm> {
  const verbs = new Map<string, { classes: Set<VerbClass>; particles: (readonly string[])[] }>();
  const entry = (lemma: string) => {
    const known = verbs.get(lemma);
    if (known) return known;
    const made = { classes: new Set<VerbClass>(), particles: [] };
    verbs.set(lemma, made);
    return made;
  };
  for (const name of VERB_CLASSES) for (const lemma of LISTS[name]) entry(lemma).classes.add(name);
  for (const [lemma, particles] of Object.entries(lexicon.PREPOSITIONAL_VERBS)) {
    entry(lemma).particles.push(...particles.split("|").map((particle) => particle.split(" ")));
  }
  const made = new Map<string, CueForm>();
  for (const [lemma, { classes, particles }] of verbs) {
    addForms(made, { lemma, classes, particles: particles.sort((a, b) => b.length - a.length) });
  }
  return made;
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
      third: word === third,
    });
  }
}

/** Verbs with the particle with which they tell of speaking: "chime in". */
export function spokenVerbs(): readonly string[] {
  return Object.entries(lexicon.SPOKEN_PARTICLES).flatMap(([particle, verbs]) =>
    verbs.split(" ").map((verb) => `${verb} ${particle}`),
  );
}

/** Lays the cue verbs and their forms down, to be read by `verbs.ts`. */
export function writeVerbs(builder: VocabularyBuilder): void {
  const forms = [...cueForms()];
  const verbs = [...new Set(forms.map(([, { verb }]) => verb))];
  builder.byWord("cues.forms", new Map(forms.map(([word], number) => [word, number + 1])));
  builder.row(
    "cues.verb-of-form",
    forms.map(([, { verb }]) => verbs.indexOf(verb)),
  );
  builder.row(
    "cues.traits",
    forms.map(([, form]) => bitsOf(FORM_TRAITS, (trait) => form[trait])),
  );
  builder.row(
    "cues.lemmas",
    verbs.map(({ lemma }) => builder.text(lemma)),
  );
  builder.row(
    "cues.classes",
    verbs.map(({ classes }) => bitsOf(VERB_CLASSES, (name) => classes.has(name))),
  );
  builder.row(
    "cues.particles",
    verbs.map(({ particles }) => builder.text(particles.map((words) => words.join(" ")).join("|"))),
  );
  builder.byWord("cues.spoken", new Map(spokenVerbs().map((verb) => [verb, 1])));
}

/** One bit for each name, set where it holds. */
function bitsOf<T>(names: readonly T[], holds: (name: T) => boolean): number {
  return names.reduce((bits, name, bit) => (holds(name) ? bits | (1 << bit) : bits), 0);
}

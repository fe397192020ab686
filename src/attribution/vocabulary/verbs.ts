import { FormFact } from "../../language/index.js";
import { madeOf, NO_WORD, type Vocabulary } from "../../lexicons/compiled/index.js";
import { FORM_TRAITS, type FormTraits, VERB_CLASSES, type VerbClass } from "./verb-classes.js";

export type { VerbClass } from "./verb-classes.js";

/** A cue verb: its classes and the particles or prepositions it takes. */
export interface CueVerb {
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** Word sequences that may follow: ["out"], ["out", "against"]. Longest first. */
  readonly particles: readonly (readonly string[])[];
}

/** Which forms of its verb a word can be. */
export interface CueForm extends FormTraits {
  readonly verb: CueVerb;
}

const cues = madeOf((lists) => new Cues(lists));

/** The cue verb a word can be a form of, by its lower-case spelling. */
export function cueForm(lower: string): CueForm | undefined {
  return cues().form(lower);
}

/** The same of a token (`Tokens.fact`). */
export const CUE_FORM = new FormFact((_, lower) => cueForm(lower) ?? null);

/** Whether a verb (its base form) tells of speaking with this particle: "shot back", "chimed in". */
export function speaksWith(lemma: string, particle: string): boolean {
  return cues().isSpoken(`${lemma} ${particle}`);
}

/** The cue verbs as `write-verbs.ts` lays them down. Of those that a draft has, objects are made when it first has them. */
class Cues {
  readonly #lists: Vocabulary;
  /** For each word the number of its form, from 1 on. */
  readonly #forms: Uint16Array;
  readonly #verbOfForm: Uint16Array;
  readonly #traits: Uint16Array;
  readonly #lemmas: Uint16Array;
  readonly #classes: Uint16Array;
  readonly #particles: Uint16Array;
  /** 1 for each verb with a particle that tells of speaking. */
  readonly #spoken: Uint16Array;
  readonly #madeForms: CueForm[] = [];
  readonly #madeVerbs: CueVerb[] = [];

  constructor(lists: Vocabulary) {
    this.#lists = lists;
    this.#forms = lists.row("cues.forms");
    this.#verbOfForm = lists.row("cues.verb-of-form");
    this.#traits = lists.row("cues.traits");
    this.#lemmas = lists.row("cues.lemmas");
    this.#classes = lists.row("cues.classes");
    this.#particles = lists.row("cues.particles");
    this.#spoken = lists.row("cues.spoken");
  }

  isSpoken(verbAndParticle: string): boolean {
    return this.#spoken[this.#lists.numberOf(verbAndParticle)] === 1;
  }

  form(lower: string): CueForm | undefined {
    const word = this.#lists.numberOf(lower);
    const form = word === NO_WORD ? 0 : (this.#forms[word] ?? 0);
    if (form === 0) return undefined;
    const made = this.#madeForms[form] ?? this.#makeForm(form - 1);
    this.#madeForms[form] = made;
    return made;
  }

  #makeForm(form: number): CueForm {
    const traits = this.#traits[form] ?? 0;
    const is = (trait: keyof FormTraits) => (traits & (1 << FORM_TRAITS.indexOf(trait))) !== 0;
    const verb = this.#verb(this.#verbOfForm[form] ?? 0);
    return {
      verb,
      finite: is("finite"),
      past: is("past"),
      participle: is("participle"),
      gerund: is("gerund"),
      base: is("base"),
      third: is("third"),
    };
  }

  #verb(verb: number): CueVerb {
    const made = this.#madeVerbs[verb] ?? this.#makeVerb(verb);
    this.#madeVerbs[verb] = made;
    return made;
  }

  #makeVerb(verb: number): CueVerb {
    const classes = this.#classes[verb] ?? 0;
    const particles = this.#lists.text(this.#particles[verb] ?? 0);
    return {
      lemma: this.#lists.text(this.#lemmas[verb] ?? 0),
      classes: new Set(VERB_CLASSES.filter((_, bit) => (classes & (1 << bit)) !== 0)),
      particles: particles === "" ? [] : particles.split("|").map((particle) => particle.split(" ")),
    };
  }
}

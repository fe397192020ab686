/**
 * How an entry bends. `verb`: its first word is conjugated; `noun`: its last word has a plural; `adjective`: as it
 * stands, and its adverb where the group says `+ly`; `phrase`: exactly as written; `comment`: exactly as written, and
 * only at the edge of a clause ("Naturally, it rained").
 */
export type Form = "verb" | "noun" | "adjective" | "phrase" | "comment";

/** What holds for all words of a class, and not for others. What is not said is false. */
export interface Traits {
  /** They tell that somebody said something ("claimed"): they count where the attribution engine hears a report. */
  readonly reports?: boolean;
  /** With a capital they are still these words, and no name: "Marxist". */
  readonly capitalised?: boolean;
  /** Several of them with capitals in a row are still these words: "Crooked Joe". */
  readonly nickname?: boolean;
  /** They only add to their sentence, which stands without them. */
  readonly adds?: boolean;
  /** They make blows of what may be plain criticism ("slammed"). */
  readonly blows?: boolean;
  /** They hide what happened, whoever says it: whoever reports it should say it plainly. */
  readonly hides?: boolean;
  /** They describe: a judgement that rests on one of them is one remark with it, not two. */
  readonly describes?: boolean;
}

/** What is said of a class of loaded words, which is one rule's vocabulary. Entries add what is their own. */
export interface AboutClass {
  /** Name of the rule under `loaded/`. */
  readonly rule: string;
  /** Why an editor would ask, as a sentence of a message: "It tells readers what to feel." */
  readonly reason: string;
  /** Keys of the list of standards. */
  readonly standards: readonly string[];
  /** What to do where an entry names no alternative. */
  readonly advice: string;
  readonly traits?: Traits;
}

/** A class with its words. */
export interface LoadedClass extends AboutClass {
  /** Word lists in the format that `parse.ts` describes. */
  readonly lists: readonly string[];
}

/** What all entries of one line share. */
export interface Line {
  readonly rule: string;
  readonly traits: Traits;
  readonly form: Form;
  /** Plainer words of the same form, best first; may be empty. */
  readonly alternatives: readonly string[];
  /** The line's own reason; empty where the class's reason is enough. */
  readonly note: string;
}

/** One word or phrase of a list, before it is inflected. */
export interface Entry {
  /** Lower case. "one's" stands for any possessive. */
  readonly phrase: string;
  /** The phrase cut into words. */
  readonly words: readonly string[];
  readonly line: Line;
}

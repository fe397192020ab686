import { inflectVerb, plural, type Tag, type Token, type VerbForm } from "../../language/index.js";

/** A form of a wording: which it is decides what a token must be, and how what to write instead is changed. */
export type WordForm = "plural" | VerbForm;

export interface Inflected {
  readonly wording: string;
  readonly form: WordForm;
}

const VERB_FORMS: readonly VerbForm[] = ["third", "past", "participle", "gerund"];
/** Shorter words have forms that are other words. */
const INFLECTS = /^[a-z][a-z'’-]+[a-z]$/;
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN"]);
const VERBS: ReadonlySet<Tag> = new Set<Tag>(["VERB", "AUX"]);

/**
 * The other forms of a wording in lower case: the plural of its last word, and the forms of its first word as a verb, "reach
 * out" as "reached out". What is written with capitals, numbers or signs has none.
 */
export function formsOf(wording: string): Inflected[] {
  const forms = ["plural" as const, ...VERB_FORMS].flatMap((form) => {
    const changed = inflected(wording, form);
    return changed === wording ? [] : [{ wording: changed, form }];
  });
  return forms;
}

/** A wording in a form; as it is where the word that would change has none. */
export function inflected(wording: string, form: WordForm): string {
  const words = wording.split(" ");
  const at = form === "plural" ? words.length - 1 : 0;
  const word = words[at] ?? "";
  if (!INFLECTS.test(word)) return wording;
  return words.with(at, form === "plural" ? plural(word) : inflectVerb(word, form)).join(" ");
}

/** Whether the words from `first` to `last` (exclusive) stand there in this form: nouns as nouns, verbs as verbs. */
export function standsAs(form: WordForm, tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[form === "plural" ? last - 1 : first];
  return token !== undefined && (form === "plural" ? NOUNS : VERBS).has(token.tag);
}

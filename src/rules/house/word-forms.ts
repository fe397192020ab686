import { inflectVerb, plural, type Tag, type Tokens, type VerbForm } from "../../language/index.js";

/** A form of a wording: which it is decides what a token must be, and how what to write instead is changed. */
export type WordForm = "plural" | VerbForm;

export interface Inflected {
  readonly wording: string;
  readonly form: WordForm;
}

const VERB_FORMS: readonly VerbForm[] = ["third", "past", "participle", "gerund"];
/** Shorter words have forms that are other words. */
const INFLECTS = /^[a-z][a-z'’-]+[a-z]$/;
/**
 * Words that a house flags as prepositions, conjunctions, adverbs, adjectives or nouns, though there is a verb like them: whoever
 * wants “such as” for “like” has nothing against “liked”.
 */
const NO_VERBS: ReadonlySet<string> = new Set(
  `about after all and any away back bare before best better blind blunt both but calm clean clear close cold
  complete cool crazy dead deaf dirty double down dry due dull dumb each early east elder empty even ever every
  evil except faint fair false far fast fat few final fine firm first fit flat for fore forth forward free fresh
  from full further gay good grave grey half hard here high hind idle ill in inside into just kind lame last late
  least less lesser level light like little live long loose low mad main many mature mean merry more most much mute
  narrow near neat neither never new next nigh nor north not off often okay old on once only open opposite or other
  out outside over overall own pale past perfect plain plus poor present pretty prior proper quick quiet
  quite raw ready real red regardless right ripe rough round sane separate several short sick since single slight
  slow smart smooth so sober some soon sore sound south spare square steady stiff still straight such sure
  than that then there thick thin though through thus tight tiny to together too total tough towards true under
  unlike until unto up upon utter very via warm weak well west wet when where which while white whole wide wild
  with within without worse worst wrong yet`.split(/\s+/),
);
/** The same of those that look like nouns: “wells”, “overs”. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  "about after back before best better close down even fast good here inside like near off once out outside over past still under up well while".split(
    " ",
  ),
);
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
  if (!INFLECTS.test(word) || (form === "plural" ? NO_NOUNS : NO_VERBS).has(word)) return wording;
  return words.with(at, form === "plural" ? plural(word) : inflectVerb(word, form)).join(" ");
}

/** Whether the words from `first` to `last` (exclusive) stand there in this form: nouns as nouns, verbs as verbs. */
export function standsAs(form: WordForm, tokens: Tokens, first: number, last: number): boolean {
  const token = tokens.at(form === "plural" ? last - 1 : first);
  return token !== undefined && (form === "plural" ? NOUNS : VERBS).has(token.tag);
}

import { PhraseTrie, type Sentence, type Tokens } from "../../language/index.js";
import type { HouseWord } from "./types.js";
import { formsOf, standsAs, type WordForm } from "./word-forms.js";
import { isMeantBy, wordingsOf } from "./wording-pattern.js";

/** A flagged wording where it stands: token indexes, `last` exclusive. */
export interface HouseMatch {
  readonly first: number;
  readonly last: number;
  readonly word: HouseWord;
  /** The form it stands in; null where it stands as it is flagged. */
  readonly form: WordForm | null;
}

interface Wording {
  readonly flag: string;
  readonly word: HouseWord;
  readonly form: WordForm | null;
  /** Null where the sentence does not matter. */
  readonly context: PhraseTrie<true> | null;
}

/** A wording with `*`: for each of its words what stands between the stars. */
interface Starred {
  readonly parts: readonly (readonly string[])[];
  readonly wording: Wording;
}

/** The wordings of a house style, ready to be looked for. */
export class HouseVocabulary {
  readonly #trie = new PhraseTrie<readonly Wording[]>();
  readonly #starred: Starred[] = [];
  readonly #allowed: ReadonlySet<string>;

  /** `allowed` (lower case) are forms, and words that a pattern means, which stand all the same. */
  constructor(words: readonly HouseWord[], allowed: readonly string[] = []) {
    this.#allowed = new Set(allowed);
    const byPhrase = new Map<string, Wording[]>();
    const add = (phrase: string, wording: Wording) => byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), wording]);
    const inForms: [phrase: string, wording: Wording][] = [];
    for (const word of words) {
      const context = contextOf(word);
      for (const flag of word.flag.flatMap(wordingsOf)) {
        const wording = { flag, word, form: null, context };
        if (flag.includes("*")) this.#starred.push({ parts: partsOf(flag), wording });
        else add(flag.toLowerCase(), wording);
        if (flag.includes("*") || word.case === "exact" || word.forms === "exact") continue;
        for (const { wording: phrase, form } of formsOf(flag)) inForms.push([phrase, { ...wording, form }]);
      }
    }
    // What is flagged as it stands comes before what is a form of something else.
    for (const [phrase, wording] of inForms) add(phrase, wording);
    for (const [phrase, wordings] of byPhrase) this.#trie.add(phrase, wordings);
  }

  /** The flagged wordings of a sentence, the longest at each place, from left to right. */
  matches(text: string, tokens: Tokens, sentence: Sentence): HouseMatch[] {
    const contexts = new SentenceContexts(tokens, sentence);
    const found: HouseMatch[] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      const match = this.#matchAt(at, text, tokens, sentence, contexts);
      if (match === null) continue;
      found.push(match);
      at = match.last - 1;
    }
    return found;
  }

  #matchAt(
    at: number,
    text: string,
    tokens: Tokens,
    sentence: Sentence,
    contexts: SentenceContexts,
  ): HouseMatch | null {
    const plain = this.#trie.matchAt(tokens, at, sentence.last);
    const candidates = [
      ...(plain === null ? [] : plain.value.map((wording) => ({ last: plain.last, wording }))),
      ...this.#starredAt(at, tokens, sentence.last),
    ].sort((a, b) => b.last - a.last);
    for (const { last, wording } of candidates) {
      const written = text.slice(tokens.start(at) ?? 0, tokens.end(last - 1) ?? 0);
      const { form } = wording;
      if (!hasItsCapitals(wording, written, at === sentence.first) || !contexts.has(wording.context)) continue;
      if (form !== null && !standsAs(form, tokens, at, last)) continue;
      if (written.toLowerCase() !== wording.flag.toLowerCase() && this.#allowed.has(written.toLowerCase())) continue;
      return { first: at, last, word: wording.word, form };
    }
    return null;
  }

  #starredAt(at: number, tokens: Tokens, end: number): { last: number; wording: Wording }[] {
    return this.#starred.flatMap(({ parts, wording }) => {
      const last = at + parts.length;
      const isHere = last <= end && parts.every((part, index) => isMeantBy(part, tokens.lower(at + index)));
      return isHere ? [{ last, wording }] : [];
    });
  }
}

function partsOf(flag: string): string[][] {
  return flag
    .toLowerCase()
    .split(" ")
    .map((word) => word.split(/\*+/));
}

function contextOf({ context }: HouseWord): PhraseTrie<true> | null {
  if (context.length === 0) return null;
  const trie = new PhraseTrie<true>();
  for (const phrase of context) {
    trie.add(phrase.toLowerCase(), true);
    trie.add(phrase.toLowerCase(), true, "lemma");
  }
  return trie;
}

/** "Internet" for "internet" is no mistake where it opens a sentence. What has a `*` is written in many ways. */
function hasItsCapitals({ flag, word }: Wording, written: string, isOpening: boolean): boolean {
  if (word.case === "any") return true;
  if (flag.includes("*")) {
    return flag.split(" ").every((part, index) => isMeantBy(part.split(/\*+/), written.split(/\s+/)[index] ?? ""));
  }
  const differsInCapitals = word.use.some((use) => use.toLowerCase() === flag.toLowerCase());
  return written === flag && !(isOpening && differsInCapitals && /^\p{Lu}\P{Lu}*$/u.test(written));
}

/** Which contexts a sentence has: each looked for once, however many wordings ask. */
class SentenceContexts {
  readonly #known = new Map<PhraseTrie<true>, boolean>();

  constructor(
    private readonly tokens: Tokens,
    private readonly sentence: Sentence,
  ) {}

  has(context: PhraseTrie<true> | null): boolean {
    if (context === null) return true;
    const { first, last } = this.sentence;
    const found = this.#known.get(context) ?? context.matches(this.tokens, first, last).length > 0;
    this.#known.set(context, found);
    return found;
  }
}

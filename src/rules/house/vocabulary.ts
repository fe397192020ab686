import { PhraseTrie, type Sentence, type Token } from "../../language/index.js";
import type { HouseWord } from "./types.js";

/** A flagged wording where it stands: token indexes, `last` exclusive. */
export interface HouseMatch {
  readonly first: number;
  readonly last: number;
  readonly word: HouseWord;
}

interface Wording {
  readonly flag: string;
  readonly word: HouseWord;
  /** Null where the sentence does not matter. */
  readonly context: PhraseTrie<true> | null;
}

/** The wordings of a house style, ready to be looked for. */
export class HouseVocabulary {
  readonly #trie = new PhraseTrie<readonly Wording[]>();

  constructor(words: readonly HouseWord[]) {
    const byPhrase = new Map<string, Wording[]>();
    for (const word of words) {
      const context = contextOf(word);
      for (const flag of word.flag) {
        const key = flag.toLowerCase();
        byPhrase.set(key, [...(byPhrase.get(key) ?? []), { flag, word, context }]);
      }
    }
    for (const [phrase, wordings] of byPhrase) this.#trie.add(phrase, wordings);
  }

  /** The flagged wordings of a sentence, the longest at each place, from left to right. */
  matches(text: string, tokens: readonly Token[], sentence: Sentence): HouseMatch[] {
    const contexts = new SentenceContexts(tokens, sentence);
    return this.#trie.matches(tokens, sentence.first, sentence.last).flatMap(({ first, last, value }) => {
      const written = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
      const isOpening = first === sentence.first;
      const found = value.find(
        (wording) => hasItsCapitals(wording, written, isOpening) && contexts.has(wording.context),
      );
      return found === undefined ? [] : [{ first, last, word: found.word }];
    });
  }
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

/** "Internet" for "internet" is no mistake where it opens a sentence. */
function hasItsCapitals({ flag, word }: Wording, written: string, isOpening: boolean): boolean {
  if (word.case === "any") return true;
  const differsInCapitals = word.use.some((use) => use.toLowerCase() === flag.toLowerCase());
  return written === flag && !(isOpening && differsInCapitals && /^\p{Lu}\P{Lu}*$/u.test(written));
}

/** Which contexts a sentence has: each looked for once, however many wordings ask. */
class SentenceContexts {
  readonly #known = new Map<PhraseTrie<true>, boolean>();

  constructor(
    private readonly tokens: readonly Token[],
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

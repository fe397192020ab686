import type { Tag } from "../../language/index.js";
import type { VocabularyBuilder } from "../../lexicons/compiled/index.js";
import type { Element } from "./elements.js";
import { PATTERN_TAGS } from "./tag-bits.js";
import type { WordKinds } from "./word-kinds.js";

/** What may come second in the patterns of a set that start one way: a bit of each set. */
class Seconds {
  readonly ofWords = new Map<string, number>();
  readonly ofTags = new Map<Tag, number>();

  /** `isAsked` tells by its first element whether a pattern starts that way. */
  constructor(sets: readonly (readonly (readonly Element[])[])[], isAsked: (first: Element) => boolean) {
    for (const [set, patterns] of sets.entries()) {
      const asked = patterns.filter(([first]) => first !== undefined && isAsked(first));
      for (const second of asked.flatMap(secondsOf)) this.#add(set, second);
    }
  }

  #add(set: number, { words, tags }: Element): void {
    for (const word of words) this.ofWords.set(word, (this.ofWords.get(word) ?? 0) | (1 << set));
    for (const tag of tags) this.ofTags.set(tag, (this.ofTags.get(tag) ?? 0) | (1 << set));
  }
}

/**
 * For each kind of word and each tag the sets that have a pattern in which it may come second. Those that start with a tag are
 * told apart from those that start with a word: nouns stand everywhere, and little may come behind them.
 */
export function writeSeconds(
  builder: VocabularyBuilder,
  sets: readonly (readonly (readonly Element[])[])[],
  kinds: WordKinds,
): void {
  write(builder, "patterns.behind-words", new Seconds(sets, ({ words }) => words.size > 0), kinds);
  write(builder, "patterns.behind-tags", new Seconds(sets, ({ tags }) => tags.size > 0), kinds);
}

/** Whether a pattern may stand where nothing comes behind its first word. */
export function firstSuffices(elements: readonly Element[]): boolean {
  return elements.slice(1).every(({ least, forbids }) => least === 0 || forbids);
}

/** The elements of a pattern that may come second: those that may be missing, and the first that may not. */
function secondsOf(elements: readonly Element[]): readonly Element[] {
  const seconds: Element[] = [];
  for (const element of elements.slice(1)) {
    if (element.forbids) continue;
    seconds.push(element);
    if (element.least > 0) break;
  }
  return seconds;
}

function write(builder: VocabularyBuilder, row: string, { ofWords, ofTags }: Seconds, kinds: WordKinds): void {
  const ofKinds = [0];
  for (const [word, kind] of kinds.all) ofKinds[kind] = ofWords.get(word) ?? 0;
  builder.row(`${row}-of-kinds`, ofKinds);
  builder.row(
    `${row}-of-tags`,
    PATTERN_TAGS.map((tag) => ofTags.get(tag) ?? 0),
  );
}

import type { VocabularyBuilder } from "../../lexicons/compiled/index.js";
import type { Element } from "./elements.js";
import { firsts } from "./firsts.js";
import { PATTERN_TAGS, tagNumber } from "./tag-bits.js";
import type { WordKinds } from "./word-kinds.js";

/** For each set the patterns, by number, that some kind of word or some tag may start. */
type Started = readonly (readonly number[])[];

/**
 * Which patterns each kind of word and each tag may start. Many start the same ones: each such choice is laid down once, and is
 * called a head. Head 0 starts none. `elements`: the first of each pattern, set by set.
 */
export function writeHeads(
  builder: VocabularyBuilder,
  elements: readonly (readonly Element[])[],
  kinds: WordKinds,
): void {
  const heads = new Numbered<Started>();
  const groups = new Numbered<readonly number[]>();
  const nothing = elements.map(() => []);
  groups.numberOf([]);
  heads.numberOf(nothing);
  const byKind = startedBy(elements, ({ words }) => new Set([...words].map((word) => kinds.all.get(word) ?? 0)));
  const byTag = startedBy(elements, ({ tags }) => new Set([...tags].map(tagNumber)));
  const count = Math.max(0, ...kinds.all.values()) + 1;
  builder.row(
    "patterns.heads-of-kinds",
    Array.from({ length: count }, (_, kind) => heads.numberOf(byKind.get(kind) ?? nothing)),
  );
  builder.row(
    "patterns.heads-of-tags",
    PATTERN_TAGS.map((_, tag) => heads.numberOf(byTag.get(tag) ?? nothing)),
  );
  builder.row("patterns.sets-of-heads", heads.all.map(setsOf));
  builder.row(
    "patterns.groups-of-heads",
    heads.all.flatMap((started) => started.map((patterns) => groups.numberOf(patterns))),
  );
  builder.row("patterns.firsts-of-groups", firsts(groups.all));
  builder.row("patterns.groups", groups.all.flat());
}

/** Things that are equal have one number. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(thing: T): number {
    const key = JSON.stringify(thing);
    const number = this.#numbers.get(key) ?? this.all.push(thing) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** What starts the patterns, by number, and for each set which patterns it starts. */
function startedBy(
  sets: readonly (readonly Element[])[],
  starts: (element: Element) => ReadonlySet<number>,
): Map<number, number[][]> {
  const found = new Map<number, number[][]>();
  let pattern = 0;
  for (const [set, elements] of sets.entries()) {
    for (const element of elements) {
      for (const start of starts(element)) {
        const started = found.get(start) ?? sets.map(() => []);
        started[set]?.push(pattern);
        found.set(start, started);
      }
      pattern++;
    }
  }
  return found;
}

/** The sets that have a pattern among these, a bit each. */
function setsOf(started: Started): number {
  return started.reduce((bits, patterns, set) => (patterns.length === 0 ? bits : bits | (1 << set)), 0);
}

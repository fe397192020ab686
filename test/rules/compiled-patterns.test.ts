import { describe, expect, it } from "vitest";
import type { Tokens } from "../../src/language/index.js";
import { RULES } from "../../src/rules/index.js";
import { type Element, readElement } from "../../src/rules/patterns/elements.js";
import { knownPatterns } from "../../src/rules/patterns/sources/index.js";
import { patternTable } from "../../src/rules/patterns/table.js";
import type { NamedSource } from "../../src/rules/patterns/write.js";
import { type PatternMatch, Patterns } from "../../src/rules/patterns.js";
import { english } from "../language/english.js";

/** The patterns of a rule, straight from its lines: slow and plain. */
class FromSource {
  readonly #patterns: readonly { pattern: string; value: unknown; elements: readonly Element[] }[];

  constructor(set: NamedSource) {
    const { patterns, lists = {} } = set.source();
    this.#patterns = Array.from(patterns, ([pattern, value]) => ({
      pattern,
      value,
      elements: pattern.split(/\s+/).map((element) => readElement(element, lists)),
    }));
  }

  matchAt(tokens: Tokens, at: number): PatternMatch<unknown> | undefined {
    const lower = tokens.lower(at);
    const starts: readonly ((head: Element | undefined) => boolean | undefined)[] = [
      (head) => head?.words.has(lower),
      (head) => tokens.lemma(at) !== lower && head?.words.has(tokens.lemma(at)),
      (head) => head?.tags.has(tokens.tag(at) ?? "X"),
    ];
    let best: PatternMatch<unknown> | undefined;
    for (const start of starts) {
      for (const { pattern, value, elements } of this.#patterns.filter((one) => start(one.elements[0]))) {
        const last = end(elements.slice(1), tokens, at + 1);
        if (last > (best?.last ?? at)) best = { first: at, last, pattern, value };
      }
    }
    return best;
  }
}

/** Where the elements end that start at a token, the longest way; -1 where they do not stand there. */
function end([element, ...others]: readonly Element[], tokens: Tokens, at: number): number {
  if (element === undefined) return at;
  if (element.forbids) return fits(element, tokens, at) ? -1 : end(others, tokens, at);
  let taken = 0;
  while (taken < element.most && fits(element, tokens, at + taken)) taken++;
  for (; taken >= element.least; taken--) {
    const last = end(others, tokens, at + taken);
    if (last >= 0) return last;
  }
  return -1;
}

function fits({ words, tags }: Element, tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return false;
  return tags.has(tokens.tag(at) ?? "X") || words.has(tokens.lower(at)) || words.has(tokens.lemma(at));
}

const TEXTS = RULES.flatMap(({ examples: { flag, pass } }) => [...flag.map(({ text }) => text), ...pass]);
const ANALYSED = TEXTS.map((text) => english.analyse(text).tokens);

describe("the compiled patterns", () => {
  it("are those of all rules, each under a name of its own", () => {
    const names = knownPatterns().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => patternTable().setOf(name) === undefined)).toEqual([]);
  });

  it.each(knownPatterns().map((set) => [set.name, set] as const))("are those of the source: %s", (_name, set) => {
    if (!(set instanceof Patterns)) throw new Error("no patterns");
    const source = new FromSource(set);
    let matches = 0;
    for (const tokens of ANALYSED) {
      for (let at = 0; at < tokens.length; at++) {
        const match = set.matchAt(tokens, at, tokens.length);
        expect(match).toEqual(source.matchAt(tokens, at));
        if (match === undefined) continue;
        matches++;
        const isStart = set.words.has(tokens.lower(at)) || set.words.has(tokens.lemma(at));
        expect(isStart || set.tags.has(tokens.tag(at) ?? "X")).toBe(true);
      }
    }
    expect(matches).toBeGreaterThan(0);
  });

  it.each(knownPatterns().map((set) => [set.name, set] as const))("hold every line of the source: %s", (_name, set) => {
    const table = patternTable();
    const written = Array.from(set.source().patterns, ([pattern, value]) => [pattern, String(value)]);
    const first = knownPatterns()
      .slice(0, knownPatterns().indexOf(set))
      .reduce((count, other) => count + [...other.source().patterns].length, 0);
    expect(written.map((_, at) => [table.textOf(first + at), table.valueOf(first + at)])).toEqual(written);
  });
});

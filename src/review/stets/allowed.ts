import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { firstIndex } from "../../document/index.js";
import { PhraseTrie } from "../../language/index.js";
import type { Allowance } from "../types.js";

/** The families whose queries an allowed wording silences; who says it, and what is still to come, it does not. */
const SILENCED = /^(?:loaded|style)\//;
/** Around a word that a finding marks: the quotation marks of a scare quote, dots and blanks. */
const EDGES = /^[\s"'“”‘’«».,;:!?]+|[\s"'“”‘’«».,;:!?]+$/gu;

/** The wordings that a house lets stand, ready to be looked for. */
export class Allowed {
  /** True for a name, which counts only with its capitals. */
  readonly #trie = new PhraseTrie<{ readonly text: string; readonly isName: boolean }>();

  constructor({ words, names, phrases }: Allowance) {
    for (const text of [...words, ...phrases]) {
      const value = { text, isName: false };
      this.#trie.add(text.toLowerCase(), value);
      this.#trie.add(text.toLowerCase(), value, "lemma");
    }
    for (const text of names) this.#trie.add(text.toLowerCase(), { text, isName: true });
  }

  /** The findings of a passage, in prose offsets, but for those that mark nothing else than what is allowed. */
  filter<T extends Span & { readonly rule: string }>(passage: Passage, findings: readonly T[]): readonly T[] {
    if (!findings.some(({ rule }) => SILENCED.test(rule))) return findings;
    const places = this.#places(passage);
    if (places.length === 0) return findings;
    return findings.filter((finding) => !SILENCED.test(finding.rule) || !isCovered(bare(passage, finding), places));
  }

  /** In order. */
  #places({ tokens, prose }: Passage): Span[] {
    return this.#trie.matches(tokens).flatMap(({ first, last, value }) => {
      const span = { start: tokens.start(first) ?? 0, end: tokens.end(last - 1) ?? 0 };
      return value.isName && prose.text.slice(span.start, span.end) !== value.text ? [] : [span];
    });
  }
}

/** The span without the marks at its ends. */
function bare({ prose }: Passage, { start, end }: Span): Span {
  const text = prose.text.slice(start, end);
  const inner = text.replace(EDGES, "");
  const from = start + Math.max(0, text.indexOf(inner));
  return { start: from, end: from + inner.length };
}

/** Whether one of the places, which are in order, holds the whole span. */
function isCovered({ start, end }: Span, places: readonly Span[]): boolean {
  const place = places[firstIndex(places, (one) => one.end >= end)];
  return (place?.start ?? end) <= start && start < end;
}

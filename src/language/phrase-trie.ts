import { lookUpForm } from "./forms.js";
import { tokenise } from "./tokenise.js";
import type { Tokens } from "./tokens.js";
import type { PhraseMatch, Token } from "./types.js";

/** How the words of a phrase are compared: `form` as they stand (in lower case), `lemma` in any inflection. */
export type PhraseBy = "form" | "lemma";

/** What may stand in a phrase for one token of a class: "turn <possessive> fire on". */
const WILDCARDS: ReadonlyMap<string, (token: Token) => boolean> = new Map([
  ["<possessive>", (token) => POSSESSIVES.has(token.lower)],
  ["<number>", (token) => token.tag === "NUM"],
  ["<word>", (token) => token.tag !== "PUNCT" && token.tag !== "SYM"],
]);
const POSSESSIVES: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "whose"]);

/** Maps are made when they are needed: most nodes have one at most, and there are many thousands of nodes. */
interface Node<T> {
  byForm: Map<string, Node<T>> | null;
  byLemma: Map<string, Node<T>> | null;
  byClass: Map<string, Node<T>> | null;
  /** Set on the last word of a phrase; an object, so that `undefined` may be a value. */
  end: { readonly value: T } | null;
}

/** Phrases to find in tokens. Finding costs time linear in the tokens, however many phrases there are. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = newNode();

  /**
   * Adds a phrase, cut into words as a text would be ("didn't budge" is three). With `lemma` it must be written in
   * lemmas, as tokens have them ("take aim at", "criticize"). `<possessive>`, `<number>` and `<word>` stand for one
   * token each.
   * False, and nothing changes, if the same phrase is there already or has no words.
   */
  add(phrase: string, value: T, by: PhraseBy = "form"): boolean {
    let node = this.#root;
    for (const part of partsOf(phrase)) node = nextNode(node, part, WILDCARDS.has(part) ? "class" : by);
    if (node === this.#root || node.end) return false;
    node.end = { value };
    return true;
  }

  /** The longest phrase that starts at token `first` and ends before token `last`; null where none does. */
  matchAt(tokens: Tokens, first: number, last: number = tokens.length): PhraseMatch<T> | null {
    let longest: PhraseMatch<T> | null = null;
    let nodes = stepAll([this.#root], tokens.at(first));
    for (let at = first + 1; nodes.length > 0 && at <= last; at++) {
      const end = nodes.find((node) => node.end)?.end;
      if (end) longest = { first, last: at, value: end.value };
      nodes = stepAll(nodes, tokens.at(at));
    }
    return longest;
  }

  /** The phrases between tokens `first` and `last`, from left to right, the longest at each place, not overlapping. */
  matches(tokens: Tokens, first = 0, last: number = tokens.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = first; at < last; at++) {
      const match = this.matchAt(tokens, at, last);
      if (!match) continue;
      found.push(match);
      at = match.last - 1;
    }
    return found;
  }
}

function newNode<T>(): Node<T> {
  return { byForm: null, byLemma: null, byClass: null, end: null };
}

/** The node that `part` leads to from `node`, made if it is not there. */
function nextNode<T>(node: Node<T>, part: string, by: PhraseBy | "class"): Node<T> {
  const next = mapOf(node, by);
  const found = next.get(part) ?? newNode<T>();
  next.set(part, found);
  return found;
}

function mapOf<T>(node: Node<T>, by: PhraseBy | "class"): Map<string, Node<T>> {
  const field = by === "class" ? "byClass" : by === "form" ? "byForm" : "byLemma";
  const map = node[field] ?? new Map<string, Node<T>>();
  node[field] = map;
  return map;
}

/** The nodes that one token leads to. Exact forms come first, then lemmas, then classes. */
function stepAll<T>(nodes: readonly Node<T>[], token: Token | undefined): Node<T>[] {
  const reached: Node<T>[] = [];
  if (!token) return reached;
  for (const node of nodes) {
    const exact = node.byForm?.get(token.lower);
    if (exact) reached.push(exact);
    const inflected = node.byLemma?.get(token.lemma);
    if (inflected) reached.push(inflected);
    for (const [name, next] of node.byClass ?? []) if (WILDCARDS.get(name)?.(token)) reached.push(next);
  }
  return reached;
}

function partsOf(phrase: string): readonly string[] {
  return phrase.split(/(<[a-z]+>)/).flatMap((part) => {
    if (WILDCARDS.has(part)) return [part];
    const { length, starts, ends } = tokenise(part);
    return Array.from({ length }, (_, at) => lookUpForm(part.slice(starts[at], ends[at])));
  });
}

import type { HouseWord } from "../rules/index.js";
import { withOrigin } from "./layers.js";
import type { Allowed, From, StyleLayer } from "./types.js";

/**
 * The words flagged and allowed. The last layer that speaks of a wording decides about it, whichever way; where one
 * layer does both, it is allowed.
 */
export function settleWords(layers: readonly StyleLayer[]): {
  readonly words: readonly From<HouseWord>[];
  readonly allow: readonly From<Allowed>[];
} {
  const flagged = new Map<string, From<HouseWord>>();
  const allowed = new Map<string, From<Allowed>>();
  for (const layer of layers) {
    for (const said of layer.content.words) {
      const word = withOrigin(said, layer);
      for (const flag of word.value.flag) {
        flagged.set(keyOf(flag, word.value), word);
        allowed.delete(flag.toLowerCase());
      }
    }
    for (const said of layer.content.allow) {
      const key = said.value.text.toLowerCase();
      allowed.set(key, withOrigin(said, layer));
      flagged.delete(key);
    }
  }
  return { words: grouped(flagged), allow: [...allowed.values()] };
}

/** One wording may be flagged in several contexts. */
function keyOf(flag: string, { case: capitals, context }: HouseWord): string {
  const condition = [...(capitals === "exact" ? [flag] : []), ...context].join("\n");
  return condition === "" ? flag.toLowerCase() : `${flag.toLowerCase()}\n${condition}`;
}

/** Each word once, with those of its wordings that still count. */
function grouped(flagged: ReadonlyMap<string, From<HouseWord>>): From<HouseWord>[] {
  const flags = new Map<From<HouseWord>, string[]>();
  for (const word of flagged.values()) flags.set(word, []);
  for (const [key, word] of flagged) {
    const flag = word.value.flag.find((one) => keyOf(one, word.value) === key);
    if (flag !== undefined) flags.get(word)?.push(flag);
  }
  return [...flags].map(([{ value, origin }, flag]) => ({ value: { ...value, flag }, origin }));
}

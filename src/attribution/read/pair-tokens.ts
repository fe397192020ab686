import { firstTokenFrom, type Tokens } from "../../language/index.js";
import type { Pair } from "../quotations/pairing.js";
import type { TokenRange } from "../syntax/chunk.js";

/** Where the pairs of a passage stand in its tokens. */
export interface PairTokens {
  /** For each token the index of the pair it stands in, marks included; -1 outside. */
  readonly pairOf: readonly number[];
  /** The tokens of each pair, marks included. */
  readonly ranges: readonly TokenRange[];
}

/** A token that two pairs take in belongs to the first of them. */
export function tokensOfPairs(tokens: Tokens, pairs: readonly Pair[]): PairTokens {
  const pairOf = new Array<number>(tokens.length).fill(-1);
  const ranges = pairs.map(({ start, end }, pair) => {
    const limit = firstTokenFrom(tokens, end);
    let first = -1;
    let last = 0;
    for (let at = firstTokenFrom(tokens, start); at < limit; at++) {
      if (pairOf[at] !== -1) continue;
      pairOf[at] = pair;
      if (first < 0) first = at;
      last = at + 1;
    }
    return { first: Math.max(first, 0), last };
  });
  return { pairOf, ranges };
}
